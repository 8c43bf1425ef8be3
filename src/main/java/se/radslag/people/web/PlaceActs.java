package se.radslag.people.web;

import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Place;
import se.radslag.platform.web.Crumb;

/** Where a place is filled: by its own form, or for a seat that follows an office by that of the office. */
final class PlaceActs {

    private PlaceActs() {}

    static Crumb of(Scene scene, String body, Place place) {
        var office = place.office();
        if (office != null) {
            return new Crumb(scene.say("people-work.composition.name"), office(scene, place.party(), office));
        }
        return new Crumb(
                scene.say(place.isVacant() ? "people-work.composition.name" : "people-work.composition.change"),
                seat(scene, body, place, Mandate.Kind.MEMBER, place.ordinal()));
    }

    static String seat(Scene scene, String body, Place place, Mandate.Kind kind, int ordinal) {
        return scene.path() + "/w/people/seat?body=" + body + "&seat="
                + place.term().id() + "&party=" + place.party() + "&kind=" + kind + "&ordinal=" + ordinal + "&from="
                + scene.day();
    }

    /** An office whose holder lies with another party than the seat's is shown where that party keeps its register. */
    static String office(Scene scene, String party, OfficeKey office) {
        var own = scene.party(office.party());
        var whose = own == null ? party : own.id();
        return scene.path() + "/w/people/office?party=" + whose + "&organ="
                + (office.organ() == null ? "" : office.organ()) + "&post=" + office.post() + "&ordinal="
                + office.ordinal() + "&from=" + scene.day();
    }

    static Crumb post(Scene scene, String body, String post) {
        return new Crumb(
                scene.say("people-work.composition.name"),
                scene.path() + "/w/people/post?body=" + body + "&post=" + post + "&from=" + scene.day());
    }
}
