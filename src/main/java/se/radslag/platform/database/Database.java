package se.radslag.platform.database;

/** A PostgreSQL that is ours to use; closing it stops it when it is also ours to stop. */
public sealed interface Database extends AutoCloseable permits BundledDatabase, ExternalDatabase, RunningDatabase {

    /** The JDBC address; waits until the database answers. */
    String url();

    String user();

    String password();

    /** Whether we started it, and nobody else can reach its data. */
    boolean bundled();

    @Override
    void close();

    /**
     * Begins to start the bundled database, or checks the external one, and returns at once.
     *
     * @throws CannotStart when it is certain already that it cannot be used
     */
    static Database open(DatabaseSettings settings) {
        var external = settings.external();
        return external == null ? BundledDatabase.open(settings) : ExternalDatabase.check(external);
    }

    /** The database of a Rådslag that runs on this data folder, or else one that we start for ourselves. */
    static Database attach(DatabaseSettings settings) {
        if (settings.external() != null) {
            return open(settings);
        }
        var running = RunningDatabase.of(settings.folder());
        return running == null ? open(settings.withoutSeed()) : running;
    }

    /** Adds who we are to an address, so that an operator sees it in the list of sessions. */
    static String named(String url) {
        return url + (url.contains("?") ? "&" : "?") + "ApplicationName=radslag";
    }
}
