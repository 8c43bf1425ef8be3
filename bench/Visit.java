import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Goes through the public site as a visitor does: begins at the front, follows the links it meets, and comes back
 * until the wanted number of pages has been read. Run it as: java bench/Visit.java http://localhost:8080 200
 */
public class Visit {

    private static final Pattern LINK = Pattern.compile("(?:href|src|data-hx-get)=\"(/[^\"#]*)");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public static void main(String[] arguments) throws Exception {
        var site = arguments[0];
        var wanted = Integer.parseInt(arguments[1]);
        Set<String> known = new LinkedHashSet<>(List.of("/", "/en"));
        List<String> turn = new ArrayList<>(known);
        var began = System.nanoTime();
        for (int read = 0, at = 0; read < wanted; read++, at++) {
            for (var link : links(site + turn.get(at % turn.size()))) {
                if (known.size() < 2_000 && known.add(link)) {
                    turn.add(link);
                }
            }
        }
        System.out.printf("%d visits, %d addresses, %.1f s%n", wanted, known.size(), (System.nanoTime() - began) / 1e9);
    }

    private static List<String> links(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address.replace("&amp;", "&")))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "text/html")
                .build();
        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            System.err.println(answer.statusCode() + " " + address);
        }
        var kind = answer.headers().firstValue("Content-Type").orElse("");
        return kind.startsWith("text/html")
                ? LINK.matcher(answer.body()).results().map(found -> found.group(1)).toList()
                : List.of();
    }
}
