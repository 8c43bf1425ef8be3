import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.radslag.Radslag;
import se.radslag.access.OperatorLinks;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.StructureId;
import se.radslag.people.MandateLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.platform.database.Database;
import se.radslag.platform.database.DatabaseSettings;
import se.radslag.platform.start.Site;

/**
 * Starts the site with the made-up world in this process, asks for composition pages, and after each page seats and checks
 * the same body by itself: the check is to take less than a tenth of its page. Run by bench/composition.
 */
public class Composition {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** A body and how many places it has. */
    private record Looked(String structure, String body) {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        int port = freePort();
        var site = "http://localhost:" + port;
        System.setProperty("radslag.site", site);
        System.setProperty("server.port", String.valueOf(port));
        System.setProperty("radslag.jobs", "off");
        var data = Files.createTempDirectory("radslag-bench").toString();
        var database = Database.open(DatabaseSettings.of(Map.of("RADSLAG_DATA", data)));
        var application = new SpringApplication(Radslag.class);
        application.addInitializers(context -> Site.register(database, (GenericApplicationContext) context));
        try (var context = application.run()) {
            signIn(site + context.getBean(OperatorLinks.class).create());
            System.out.printf("%-18s %7s %14s %14s %8s%n", "body", "places", "page ms", "check ms", "ratio");
            for (var looked : List.of(
                    new Looked("vastmanland", "srb"), new Looked("varmland", "or"), new Looked("varmland", "vr"))) {
                measure(context, site, looked, rounds);
            }
            System.out.println("reach: the check takes less than 0.10 of its page (medians of wall time, one process)");
        }
    }

    private static void measure(ConfigurableApplicationContext context, String site, Looked looked, int rounds)
            throws Exception {
        var id = new StructureId(looked.structure);
        var charter = context.getBean(CharterLookup.class).current(id).orElseThrow();
        var day = LocalDate.now();
        var register = context.getBean(RegisterLookup.class).on(charter, day);
        var mandates = context.getBean(MandateLookup.class).on(id, day);
        var address = site + "/" + looked.structure + "/w/people/composition?body=" + looked.body;
        var pages = new double[rounds];
        var checks = new double[rounds];
        int places = 0;
        for (int round = -rounds; round < rounds; round++) {
            var began = System.nanoTime();
            get(address);
            var between = System.nanoTime();
            var composition =
                    se.radslag.people.composition.Composition.of(charter, register, mandates, looked.body, day);
            ConfirmRules.check(composition);
            var ended = System.nanoTime();
            places = composition.seating().places().size();
            if (round >= 0) {
                pages[round] = (between - began) / 1e6;
                checks[round] = (ended - between) / 1e6;
            }
        }
        System.out.printf(
                "%-18s %7d %14.2f %14.3f %8.3f%n",
                looked.structure + " " + looked.body,
                places,
                median(pages),
                median(checks),
                median(checks) / median(pages));
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void signIn(String link) throws Exception {
        var found = TOKEN.matcher(get(link));
        if (!found.find()) {
            throw new IllegalStateException("No form behind the link");
        }
        send(HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + found.group(1)))
                .build());
    }

    private static String get(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    private static String send(HttpRequest request) throws Exception {
        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + request.uri());
        }
        return answer.body();
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
