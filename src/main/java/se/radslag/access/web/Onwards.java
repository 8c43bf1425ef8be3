package se.radslag.access.web;

import org.jspecify.annotations.Nullable;

/** Where somebody was going before signing in; only a page of ours, never another site. */
final class Onwards {

    private Onwards() {}

    static @Nullable String of(@Nullable String path) {
        return path != null && path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0 ? path : null;
    }

    static String orMine(@Nullable String path) {
        var known = of(path);
        return "redirect:" + (known == null ? "/w/access/me" : known);
    }
}
