package se.radslag.people.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.domain.EnterRegister;
import se.radslag.people.domain.Entries;
import se.radslag.people.domain.NewPerson;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.seating.Holding;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes in a table whole, or nothing of it; no period that is in the register is touched. */
@UseCase
public class TakeInTable {

    private final Intakes intakes;
    private final BroughtTables tables;
    private final CharterLookup charters;
    private final RegisterLookup registers;
    private final PersonLookup persons;
    private final EnterRegister enter;
    private final Clock clock;

    TakeInTable(
            Intakes intakes,
            BroughtTables tables,
            CharterLookup charters,
            RegisterLookup registers,
            PersonLookup persons,
            EnterRegister enter,
            Clock clock) {
        this.intakes = intakes;
        this.tables = tables;
        this.charters = charters;
        this.registers = registers;
        this.persons = persons;
        this.enter = enter;
        this.clock = clock;
    }

    /** The table to take in. */
    public record Command(StructureId structure, @Subject UUID intake) {}

    public Verdicts handle(Command command, Actor actor) {
        PeopleRules.coordinates(actor).orRefuse();
        var charter = charters.current(command.structure).orElseThrow();
        var reading = tables.reading(charter, command.intake)
                .orElseThrow(() -> Refused.because("people-register.rule.intake-open"));
        boolean isOurs = intakes.begin(command.structure, command.intake, clock.instant());
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(
                        Verdict.product("people-register.rule.intake-whole", reading.isWhole()),
                        Verdict.product("people-register.rule.intake-open", isOurs)))
                .orRefuse();
        enter.handle(new EnterRegister.Command(entries(charter, reading.rows())), actor);
        return verdicts;
    }

    private Entries entries(Charter charter, List<Reading.Row> rows) {
        var known = known(charter);
        var added = new ArrayList<NewPerson>();
        var holdings = new ArrayList<Holding>();
        for (var row : rows) {
            var person = known.computeIfAbsent(row.office().party() + row.name(), key -> {
                var id = new PersonId(UUID.randomUUID());
                var named = new NewPerson.Named(row.given(), row.family(), new Period(null, null));
                added.add(new NewPerson(id, null, List.of(named), null));
                return id;
            });
            holdings.add(row.heldBy(person));
        }
        return new Entries(added, holdings, List.of(), List.of(), List.of());
    }

    /** Whoever holds or held an office of a party is the one meant by the same name there. */
    private Map<String, PersonId> known(Charter charter) {
        var holdings = registers.all(charter).holdings();
        var named = persons.on(holdings.stream().map(Holding::person).toList(), LocalDate.now(clock));
        var known = new HashMap<String, PersonId>();
        holdings.forEach(holding -> {
            var person = named.get(holding.person());
            if (person != null) {
                known.put(holding.party() + person.name(), holding.person());
            }
        });
        return known;
    }
}
