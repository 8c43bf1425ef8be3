package se.radslag.access.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.OpenDemoAccounts;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.people.PartyKey;
import se.radslag.platform.start.WorldPart;

/** The made-up world's accounts: an operator, and for each structure a coordinator, an evaluator, a reader and every registrar. */
@Component
@Order(900)
class DemoAccounts implements WorldPart {

    private final CharterLookup charters;
    private final OpenDemoAccounts open;

    DemoAccounts(CharterLookup charters, OpenDemoAccounts open) {
        this.charters = charters;
        this.open = open;
    }

    @Override
    public void load() {
        open.handle(new OpenDemoAccounts.Command(null, Actor.Role.OPERATOR, List.of()), Actor.SYSTEM);
        for (var charter : charters.all()) {
            var structure = charter.origin().structure();
            for (var role : List.of(Actor.Role.COORDINATOR, Actor.Role.EVALUATOR, Actor.Role.READER)) {
                open.handle(new OpenDemoAccounts.Command(structure, role, List.of()), Actor.SYSTEM);
            }
            var parties = charter.parties().values().stream()
                    .map(party -> PartyKey.of(charter, party).value())
                    .toList();
            open.handle(new OpenDemoAccounts.Command(structure, Actor.Role.REGISTRAR, parties), Actor.SYSTEM);
        }
    }
}
