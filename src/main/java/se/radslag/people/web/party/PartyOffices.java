package se.radslag.people.web.party;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Party;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Standing;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.web.Pill;

/** Tells who has each office of a party on the page's day, and which nobody has. */
final class PartyOffices {

    private final Sitting sitting;
    private final Scene scene;
    private final Party party;
    private final List<PartyPage.Person> all = new ArrayList<>();

    PartyOffices(Sitting sitting, Party party) {
        this.sitting = sitting;
        this.scene = sitting.scene();
        this.party = party;
    }

    /** The party's own offices first, then those of each organ; vice chairs only where there are any. */
    List<PartyPage.Person> all() {
        party.offices().keySet().forEach(post -> office(null, post));
        party.organs().keySet().forEach(organ -> {
            office(organ, "chair");
            held(organ, "vice-chair").forEach(this::add);
        });
        return all;
    }

    private List<Holding> held(@Nullable String organ, String post) {
        return sitting.register().in(scene.key(party), organ, post, scene.day());
    }

    private void office(@Nullable String organ, String post) {
        var held = held(organ, post);
        held.forEach(this::add);
        if (held.isEmpty()) {
            all.add(new PartyPage.Person(
                    new OfficeWords(scene).of(party, organ, post, 0),
                    scene.say("people-pages.vacancy.NO_HOLDER"),
                    null,
                    true,
                    null,
                    "",
                    List.of()));
        }
    }

    private void add(Holding holding) {
        boolean isHidden = sitting.isHidden(holding.person());
        var political = isHidden ? null : sitting.party(holding.politicalParty());
        all.add(new PartyPage.Person(
                new OfficeWords(scene).of(party, holding.office()),
                sitting.name(holding.person()),
                sitting.path(holding.person()),
                false,
                political == null ? null : Mark.of(political, scene),
                isHidden ? "" : scene.period(holding.during()),
                holding.standing() == Standing.HOLDER
                        ? List.of()
                        : List.of(Pill.quiet(scene.say("people-pages.standing." + holding.standing())))));
    }
}
