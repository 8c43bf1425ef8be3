package se.radslag.platform.start;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import se.radslag.platform.database.Database;
import se.radslag.platform.database.DatabaseSettings;
import se.radslag.platform.database.Tables;

/** Starts the site: first what can refuse, in one sentence, then the database and the application side by side. */
public final class Site {

    private Site() {}

    /** Runs until told to stop; ends the process when it cannot start. */
    public static void run(Class<?> application, String[] arguments) {
        if (Boolean.getBoolean("spring.aot.processing")) {
            wire(application, arguments);
            return;
        }
        try {
            start(application, arguments);
        } catch (RuntimeException failed) {
            StartFailure.tell(failed);
            System.exit(1);
        }
    }

    /**
     * Has Spring work out its wiring while the program is packaged: each part is made when first asked for, so that a
     * start makes only what the first page needs. Run from the source, all parts are made at once, and a fault in the
     * wiring is told at the start.
     */
    private static void wire(Class<?> application, String[] arguments) {
        var site = new SpringApplication(application);
        site.setLazyInitialization(true);
        site.run(arguments);
    }

    private static void start(Class<?> application, String[] arguments) {
        if (List.of(arguments).contains("--empty")) {
            System.setProperty("radslag.empty", "true");
        }
        var address = SiteAddress.of(System.getenv());
        System.setProperty("radslag.site", address.url());
        address.isFree();
        var database = Database.open(DatabaseSettings.of(System.getenv()));
        var site = new SpringApplication(application);
        site.addInitializers(context -> register(database, (GenericApplicationContext) context));
        site.run(arguments);
    }

    /** Gives the database and its tables to the application, and has it closed after everything that uses it. */
    public static void register(Database database, GenericApplicationContext context) {
        var beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton("database", database);
        beans.registerSingleton("tables", Tables.of(database));
        beans.registerDisposableBean("database", database::close);
    }
}
