package se.radslag.people.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.kernel.StructureId;
import se.radslag.platform.table.Sheet;

/** Looks at tables that were brought, against the register as it is now. */
@Component
public class BroughtTables {

    /** In the order in which a register is filled. */
    private static final List<String> ORDER =
            List.of("persons", "organs", "coalitions", "holders", "seats", "inventory");

    private final Intakes intakes;
    private final List<TableKind<?>> kinds;

    BroughtTables(Intakes intakes, List<TableKind<?>> kinds) {
        this.intakes = intakes;
        this.kinds = kinds.stream()
                .sorted(Comparator.comparingInt(kind -> Math.floorMod(ORDER.indexOf(kind.name()), 100)))
                .toList();
    }

    public List<TableKind<?>> kinds() {
        return kinds;
    }

    public Optional<TableKind<?>> kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    public Optional<Brought> named(StructureId structure, UUID id) {
        return intakes.named(structure, id);
    }

    /** When the very same file was last taken in. */
    public Optional<Instant> sameBefore(Brought brought) {
        return intakes.sameBefore(brought);
    }

    /** What it would give. */
    public Reading<?> reading(Charter charter, Brought brought) {
        return reading(charter, brought, row -> {});
    }

    Reading<?> reading(Charter charter, Brought brought, IntConsumer progress) {
        var kind = kind(brought.kind()).orElseThrow();
        return TableReading.of(kind, charter, Sheet.read(intakes.content(brought.id())), brought.matching(), progress);
    }
}
