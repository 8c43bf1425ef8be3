package se.radslag.people.events.web;

import se.radslag.platform.web.Query;
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
        return new Query()
                .with("namn", name)
                .with("slag", kind)
                .with("visa", isArchive ? "tidigare" : "")
                .toString();
    }
}
