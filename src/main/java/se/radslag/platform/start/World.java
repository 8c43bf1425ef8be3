package se.radslag.platform.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.platform.database.Database;
import se.radslag.platform.web.Banner;

/**
 * Fills an installation on its first start with both structures and made-up people, so that anyone can try it; only
 * where nobody but this machine can reach it and the database is our own, and never with {@code --empty}.
 */
@Component
class World implements SmartInitializingSingleton, Banner, Demo {

    private static final String MADE_UP = "world";

    private final Database database;
    private final Environment settings;
    private final ObjectProvider<WorldPart> parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean madeUp;

    World(
            Database database,
            Environment settings,
            ObjectProvider<WorldPart> parts,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.settings = settings;
        this.parts = parts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> begin());
        madeUp = jdbc.sql("select begun_with from platform.installation")
                .query(String.class)
                .single()
                .equals(MADE_UP);
    }

    /** The first start decides once for all; a second node that starts at the same time waits and finds it decided. */
    private void begin() {
        boolean first = jdbc.sql("""
                        insert into platform.installation (begun_at, begun_with) values (:now, :with)
                        on conflict do nothing
                        """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("with", isWanted() ? MADE_UP : "nothing")
                        .update()
                > 0;
        if (first && isWanted()) {
            parts.orderedStream().forEach(WorldPart::load);
        }
    }

    private boolean isWanted() {
        return isOurs() && !settings.getProperty("radslag.empty", Boolean.class, false);
    }

    private boolean isOurs() {
        return database.bundled() && isLoopback(settings.getProperty("server.address", "127.0.0.1"));
    }

    @Override
    public boolean isOpen() {
        return madeUp && isOurs();
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    @Override
    public Optional<String> key() {
        return madeUp ? Optional.of("platform.banner.world") : Optional.empty();
    }
}
