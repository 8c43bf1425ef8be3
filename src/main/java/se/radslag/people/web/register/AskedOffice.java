package se.radslag.people.web.register;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Party;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** An office as a form names it. */
record AskedOffice(Party party, @Nullable String organ, String post, int ordinal) {

    /** @throws NoSuchPage where the agreement has no such organ, or the address names no office */
    static AskedOffice of(Scene scene, Typed typed) {
        var party = scene.partyAt(typed.raw("party"));
        var organ = typed.raw("organ");
        var post = typed.raw("post");
        var ordinal = typed.suggest("ordinal", 1).raw("ordinal");
        if (!post.matches("[a-z][a-z0-9-]{0,59}")
                || !ordinal.matches("[1-9][0-9]{0,2}")
                || !organ.isEmpty() && !party.organs().containsKey(organ)) {
            throw new NoSuchPage();
        }
        return new AskedOffice(party, organ.isEmpty() ? null : organ, post, Integer.parseInt(ordinal));
    }

    OfficeKey key(Scene scene) {
        return new OfficeKey(scene.key(party), organ, post, ordinal);
    }

    String name(Scene scene) {
        return new OfficeWords(scene).of(party, organ, post, ordinal);
    }
}
