package se.radslag.people.world;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.EnterRegister;
import se.radslag.people.naming.EnterSeats;
import se.radslag.platform.start.WorldPart;

/** Puts made-up people into the offices and seats of the structures that a first start shows. */
@Component
@Order(20)
class MadeUpPeople implements WorldPart {

    private final CharterLookup charters;
    private final EnterRegister register;
    private final EnterSeats seats;

    MadeUpPeople(CharterLookup charters, EnterRegister register, EnterSeats seats) {
        this.charters = charters;
        this.register = register;
        this.seats = seats;
    }

    @Override
    public void load() {
        var names = new MadeUpNames();
        int place = 0;
        for (var charter : charters.all()) {
            var cast = new Cast(names, ++place);
            var rows = Rows.none();
            new WorldParties(charter, cast, rows).live();
            var bodies = new WorldBodies(charter, cast, rows);
            bodies.live();
            register.handle(new EnterRegister.Command(rows.entries(cast)), Actor.SYSTEM);
            seats.handle(
                    new EnterSeats.Command(charter.origin().structure(), bodies.namings(), bodies.posts()),
                    Actor.SYSTEM);
        }
    }
}
