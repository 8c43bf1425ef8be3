package se.radslag.people.world;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.people.events.ArrangeEvent;
import se.radslag.people.events.Event.Facts;
import se.radslag.people.events.Event.Kind;
import se.radslag.people.events.SignUp;
import se.radslag.platform.start.WorldPart;
import se.radslag.platform.table.Sheet;
import se.radslag.platform.text.Language;

/** Puts some events into the structures that a first start shows, one of them full; nothing of it has happened. */
@Component
@Order(22)
class MadeUpEvents implements WorldPart {

    private static final Sheet EVENTS = WorldTable.read("events.csv");
    private static final List<String> COMING =
            List.of("Alma Provgren", "Bo Testlund", "Cilla Exempelberg", "Didrik Påhittsson");

    private final CharterLookup charters;
    private final ArrangeEvent arrange;
    private final SignUp signUp;
    private final Clock clock;

    MadeUpEvents(CharterLookup charters, ArrangeEvent arrange, SignUp signUp, Clock clock) {
        this.charters = charters;
        this.arrange = arrange;
        this.signUp = signUp;
        this.clock = clock;
    }

    @Override
    public void load() {
        for (var charter : charters.all()) {
            var structure = charter.origin().structure();
            for (var row : EVENTS.rows()) {
                if (row.cell("structure").isEmpty() || row.cell("structure").equals(structure.value())) {
                    var event = arrange.handle(new ArrangeEvent.Command(structure, null, facts(row), 0), Actor.SYSTEM);
                    if (row.cell("signed-up").equals("ja")) {
                        signUp(charter, event.result());
                    }
                }
            }
        }
    }

    private void signUp(Charter charter, String event) {
        var structure = charter.origin().structure();
        var party = charter.parties().keySet().stream().skip(1).findFirst().orElse(null);
        COMING.forEach(each -> signUp.handle(
                new SignUp.Command(
                        structure, event, each, each.charAt(0) + "@exempel.invalid", party, Language.SV, "world"),
                Actor.SYSTEM));
    }

    private Facts facts(Sheet.Row row) {
        var today = LocalDate.now(clock);
        var kind = Kind.valueOf(row.cell("kind"));
        var first = today.plusDays(Long.parseLong(row.cell("first")));
        var last = today.plusDays(Long.parseLong(row.cell("last")));
        boolean single = last.equals(first);
        return new Facts(
                kind,
                row.cell("name"),
                row.cell("english"),
                "region",
                last.isBefore(today) && kind == Kind.CONFERENCE ? "Digitalt" : "Regionens hus",
                first,
                single ? null : last,
                single ? LocalTime.of(9, 0) : null,
                single ? LocalTime.of(15, 30) : null,
                "Förtroendevalda och tjänstepersoner",
                null,
                null,
                row.cell("capacity").isEmpty() ? null : Integer.valueOf(row.cell("capacity")),
                first.minusDays(7));
    }
}
