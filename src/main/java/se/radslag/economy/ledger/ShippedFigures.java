package se.radslag.economy.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.start.WorldPart;

/** Puts the inhabitants of the two structures that Rådslag ships with into the made-up world; these figures are facts. */
@Component
@Order(20)
class ShippedFigures implements WorldPart {

    private static final List<String> STRUCTURES = List.of("varmland", "vastmanland");

    private final ImportTable imports;

    ShippedFigures(ImportTable imports) {
        this.imports = imports;
    }

    @Override
    public void load() {
        for (var structure : STRUCTURES) {
            imports.handle(
                    new ImportTable.Command(
                            new StructureId(structure),
                            ImportTable.Content.POPULATION,
                            file("population-" + structure + ".csv"),
                            null,
                            null,
                            0),
                    Actor.SYSTEM);
        }
    }

    private static String file(String name) {
        try (var file = ShippedFigures.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No figures in the program: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
