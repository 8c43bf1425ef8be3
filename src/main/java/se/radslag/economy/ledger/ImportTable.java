package se.radslag.economy.ledger;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Takes in a table of inhabitants, of an index, or of what has been paid: every row of it, or none. */
@UseCase
public class ImportTable {

    /** What a table has. */
    public enum Content {
        POPULATION,
        INDEX,
        PAID_BEFORE,
        PAYMENTS
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
        Verdicts.of(FactRules.mayKeep(actor)).orRefuse();
        var ledger = kept.ledger(command.structure);
        var imports = new Imports(ledger, command.source);
        if (Imports.rows(ledger) != command.seen) {
            throw new ChangedByAnother(String.valueOf(command.seen), String.valueOf(Imports.rows(ledger)));
        }
        return switch (command.content) {
            case POPULATION -> take(command, imports.counts(command.text), Measure::published, actor);
            case INDEX -> take(command, imports.indices(command.text), IndexValue::edition, actor);
            case PAID_BEFORE -> take(command, imports.paidBefore(command.text), paid -> null, actor);
            case PAYMENTS -> take(command, imports.payments(command.text), payment -> null, actor);
        };
    }

    private <T> Judged<Integer> take(
            Command command, Incoming<T> incoming, Function<T, @Nullable LocalDate> known, Actor actor) {
        var verdicts = ImportRules.check(incoming, known, command.reason, actor).orRefuse();
        incoming.lines().stream()
                .filter(line -> line.state() != Incoming.State.SAME)
                .forEach(line -> write(command, line, actor));
        return judged(incoming, verdicts);
    }

    private void write(Command command, Incoming.Line<?> line, Actor actor) {
        var writes = kept.writes();
        int seen = seen(line.before());
        var reason = reason(line, command);
        switch (line.value()) {
            case Measure count -> writes.add(command.structure, count, seen, reason, actor);
            case IndexValue index -> writes.add(command.structure, index, seen, reason, actor);
            case PartyAmount paid -> writes.addPaidBefore(command.structure, paid, seen, reason, actor);
            case Payment payment -> writes.add(command.structure, payment, null, actor);
            default -> throw new IllegalArgumentException("Nothing to write: " + line.value());
        }
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
