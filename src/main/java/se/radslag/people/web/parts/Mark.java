package se.radslag.people.web.parts;

import se.radslag.people.PoliticalParty;
import se.radslag.people.web.Scene;

/** Letters on a colour, with the political party's whole name. */
public record Mark(String letters, String colour, String ink, String name) {

    public static Mark of(PoliticalParty party, Scene scene) {
        return new Mark(party.letters(), party.colour(), party.ink(), party.name(scene.language()));
    }

    /** How wide the mark is, so that its letters have room. */
    public int width() {
        return 14 + 9 * letters.length();
    }
}
