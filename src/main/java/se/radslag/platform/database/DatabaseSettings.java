package se.radslag.platform.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which database to use, as the operator says in the environment.
 *
 * @param folder where our own database keeps its data
 * @param programs where PostgreSQL is unpacked, or shall be
 * @param seed a prepared cluster to begin from, when the package has one
 * @param external somebody else's PostgreSQL, in place of our own
 * @param durable false only for the tests' own throw-away database
 */
public record DatabaseSettings(
        Path folder,
        Path programs,
        @Nullable Path seed,
        @Nullable ExternalAddress external,
        boolean durable) {

    /** Reads RADSLAG_DATA, RADSLAG_DB_URL, RADSLAG_DB_USER and RADSLAG_DB_PASSWORD. */
    public static DatabaseSettings of(Map<String, String> environment) {
        var folder = Path.of(environment.getOrDefault("RADSLAG_DATA", "data"))
                .toAbsolutePath()
                .normalize();
        var programs = System.getProperty("radslag.postgres");
        return new DatabaseSettings(
                folder,
                programs == null
                        ? folder.resolve("programs")
                        : Path.of(programs).toAbsolutePath(),
                preparedSeed(),
                ExternalAddress.of(environment),
                true);
    }

    private static @Nullable Path preparedSeed() {
        var seed = System.getProperty("radslag.seed");
        return seed == null || Boolean.getBoolean("radslag.empty")
                ? null
                : Path.of(seed).toAbsolutePath();
    }

    DatabaseSettings withoutSeed() {
        return new DatabaseSettings(folder, programs, null, external, durable);
    }
}
