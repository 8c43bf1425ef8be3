package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Notes that a project's final report has been received by whoever commissioned it. */
@UseCase
public class ReportProject {

    private final CharterLookup charters;
    private final ListingRows rows;
    private final ListingFacts facts;
    private final Clock clock;

    ReportProject(CharterLookup charters, ListingRows rows, ListingFacts facts, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.facts = facts;
        this.clock = clock;
    }

    /** The report, when and by whom it was received. */
    public record Command(
            StructureId structure, @Subject UUID listing, LocalDate deliveredOn, String receivedBy, String document) {}

    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var listing = rows.locked(command.structure, command.listing)
                .orElseThrow(() -> Refused.because("people-inventory.rule.there"));
        var today = LocalDate.now(clock);
        var verdicts = Verdicts.of(
                        ListingRules.keeps(actor, charter, listing, today),
                        Verdict.product("people-inventory.rule.is-project", listing.kind() == ListingKind.PROJECT),
                        Verdict.product(
                                "people-inventory.rule.received",
                                !command.receivedBy.isBlank() && !command.document.isBlank()),
                        Verdict.product("people-inventory.rule.has-happened", !command.deliveredOn.isAfter(today)))
                .orRefuse();
        facts.report(command.structure, command, clock.instant(), actor);
        return verdicts;
    }
}
