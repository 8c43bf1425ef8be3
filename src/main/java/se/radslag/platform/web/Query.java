package se.radslag.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The part of an address behind its question mark: what somebody asked for, by name, without what they left open. */
public final class Query {

    private final StringJoiner parts = new StringJoiner("&");

    /** Adds what was asked for; nothing where it is empty. */
    public Query with(String name, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        return this;
    }

    /** The address of a path with this query; the path alone where nothing was asked for. */
    public String at(String path) {
        return parts.length() == 0 ? path : path + "?" + parts;
    }

    /** Without the question mark. */
    @Override
    public String toString() {
        return parts.toString();
    }
}
