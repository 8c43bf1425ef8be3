package se.radslag.platform.start;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import se.radslag.platform.database.Database;
import se.radslag.platform.database.DatabaseSettings;

/** Starts the site: first what can refuse, in one sentence, then the database and the application side by side. */
public final class Site {

    private Site() {}

    /** Runs until told to stop; ends the process when it cannot start. */
    public static void run(Class<?> application, String[] arguments) {
        if (Boolean.getBoolean("spring.aot.processing")) {
            SpringApplication.run(application, arguments);
            return;
        }
        try {
            start(application, arguments);
        } catch (RuntimeException failed) {
            StartFailure.tell(failed);
            System.exit(1);
        }
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

    /** Gives the database to the application, and has it closed after everything that uses it. */
    public static void register(Database database, GenericApplicationContext context) {
        var beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton("database", database);
        beans.registerDisposableBean("database", database::close);
    }
}
