package se.radslag.economy.ledger;

import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Takes in a table of inhabitants or of an index: every row of it, or none. */
@UseCase
public class ImportTable {

    /** What a table has. */
    public enum Content {
        POPULATION,
        INDEX
    }

    /**
     * A table.
     *
     * @param source of every row, where the table has no column for it
     * @param seen how many rows there were when the actor looked
     */
    public record Command(
            StructureId structure,
            Content content,
            String text,
            @Nullable String source,
            @Nullable String reason,
            int seen) {}

    private final Kept kept;

    ImportTable(Kept kept) {
        this.kept = kept;
    }

    /** Gives how many rows were taken in. @throws ChangedByAnother if rows have come since the actor looked */
    public Judged<Integer> handle(Command command, Actor actor) {
        var ledger = kept.ledger(command.structure);
        var imports = new Imports(ledger, command.source);
        if (Imports.rows(ledger) != command.seen) {
            throw new ChangedByAnother(String.valueOf(command.seen), String.valueOf(Imports.rows(ledger)));
        }
        return command.content == Content.POPULATION
                ? counts(command, imports.counts(command.text), actor)
                : indices(command, imports.indices(command.text), actor);
    }

    private Judged<Integer> counts(Command command, Incoming<Measure> incoming, Actor actor) {
        var verdicts = ImportRules.check(incoming, Measure::published, command.reason, actor)
                .orRefuse();
        incoming.lines().stream()
                .filter(line -> line.state() != Incoming.State.SAME)
                .forEach(line -> kept.writes()
                        .add(command.structure, line.value(), seen(line.before()), reason(line, command), actor));
        return judged(incoming, verdicts);
    }

    private Judged<Integer> indices(Command command, Incoming<IndexValue> incoming, Actor actor) {
        var verdicts = ImportRules.check(incoming, IndexValue::edition, command.reason, actor)
                .orRefuse();
        incoming.lines().stream()
                .filter(line -> line.state() != Incoming.State.SAME)
                .forEach(line -> kept.writes()
                        .add(command.structure, line.value(), seen(line.before()), reason(line, command), actor));
        return judged(incoming, verdicts);
    }

    private static @Nullable String reason(Incoming.Line<?> line, Command command) {
        return line.before() == null ? null : command.reason;
    }

    private static int seen(@Nullable Row<?> before) {
        return before == null ? 0 : before.sequence();
    }

    private static Judged<Integer> judged(Incoming<?> incoming, Verdicts verdicts) {
        int taken = incoming.lines().size() - (int) incoming.count(Incoming.State.SAME);
        return Judged.of(taken, verdicts).about("rows", taken);
    }
}
