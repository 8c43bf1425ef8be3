package se.radslag.people.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.radslag.platform.table.Sheet;

/** What is made up by hand lies in tables beside these classes. */
final class WorldTable {

    private WorldTable() {}

    static Sheet read(String name) {
        try (var file = Objects.requireNonNull(WorldTable.class.getResourceAsStream(name), name)) {
            return Sheet.read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
