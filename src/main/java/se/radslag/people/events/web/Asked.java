package se.radslag.people.events.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.platform.web.form.Typed;

/** Which events the reader asked for; what is not asked is blank. */
record Asked(String name, String kind, boolean isArchive, int page) {

    static Asked of(Typed typed) {
        return new Asked(
                typed.raw("namn"),
                typed.raw("slag"),
                typed.raw("visa").equals("tidigare"),
                Math.max(1, typed.whole("sida", 1)));
    }

    /** What is asked, as part of an address. */
    String query() {
        return Stream.of(part("namn", name), part("slag", kind), part("visa", isArchive ? "tidigare" : ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String part(String parameter, String value) {
        return value.isEmpty() ? "" : parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
