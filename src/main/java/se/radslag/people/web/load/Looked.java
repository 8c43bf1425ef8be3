package se.radslag.people.web.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.people.load.Load;
import se.radslag.people.load.Load.Entry;
import se.radslag.people.web.Scene;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.web.OnDay;

/** The load as one reader looks at it: the bodies that exist, who sits in them, and what is assumed. */
record Looked(
        Sitting sitting,
        Load load,
        Assuming assuming,
        @Nullable String party) {

    Scene scene() {
        return sitting.scene();
    }

    /** What concerns the party that is looked at; everything where none is. */
    List<Entry> entries() {
        return party == null ? load.entries() : entries(party);
    }

    List<Entry> entries(String one) {
        return load.entries().stream().filter(each -> one.equals(each.home())).toList();
    }

    /** The same, of one party only. */
    Looked of(String one) {
        return new Looked(sitting, load, assuming, one);
    }

    static String path(Scene scene) {
        return scene.path() + "/w/people/load";
    }

    /** The page that shows it, as it is looked at. */
    String address() {
        var parts = Stream.of(
                        assuming.query(),
                        party == null ? "" : "party=" + party,
                        scene().onDay().isToday() ? "" : OnDay.PARAMETER + "=" + scene().day())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return path(scene()) + (parts.isEmpty() ? "" : "?" + parts);
    }
}
