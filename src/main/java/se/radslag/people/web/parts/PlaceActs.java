package se.radslag.people.web.parts;

import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Place;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;

/** Where a place is filled: by its own form, or for a seat that follows an office by that of the office. */
public final class PlaceActs {

    private PlaceActs() {}

    public static Crumb of(Scene scene, String body, Place place) {
        var office = place.office();
        if (office != null) {
            return new Crumb(word(scene, place), office(scene, place.party(), office));
        }
        return new Crumb(word(scene, place), seat(scene, body, place, Mandate.Kind.MEMBER, place.ordinal()));
    }

    private static String word(Scene scene, Place place) {
        return scene.say(place.isVacant() ? "people-work.composition.name" : "people-work.composition.change");
    }

    public static String seat(Scene scene, String body, Place place, Mandate.Kind kind, int ordinal) {
        return scene.path() + "/w/people/seat?body=" + body + "&seat="
                + place.term().id() + "&party=" + place.party() + "&kind=" + kind + "&ordinal=" + ordinal + "&from="
                + scene.day();
    }

    /** The form of one office, at the party that keeps it; the register where it cannot be told which office it is. */
    public static String office(Scene scene, String party, OfficeKey office) {
        var own = scene.party(office.party());
        var whose = own == null ? party : own.id();
        if (office.post().equals(OfficeKey.PRESIDIUM)) {
            return scene.path() + "/w/people/register?party=" + whose;
        }
        return scene.path() + "/w/people/office?party=" + whose + "&organ="
                + (office.organ() == null ? "" : office.organ()) + "&post=" + office.post() + "&ordinal="
                + office.ordinal() + "&from=" + scene.day();
    }

    public static Crumb post(Scene scene, String body, String post) {
        return new Crumb(
                scene.say("people-work.composition.name"),
                scene.path() + "/w/people/post?body=" + body + "&post=" + post + "&from=" + scene.day());
    }
}
