import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures whether costs that many parties share are slower to read than those of a few: 290 against 11, page by page and
 * turn by turn, in one run on one site. Run by bench/costs: java bench/Costs.java PACKAGE ROUNDS.
 */
public class Costs {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("radslag-bench");
        int port = freePort();
        var builder = new ProcessBuilder(Path.of(arguments[0], "radslag").toAbsolutePath().toString(), "--empty");
        builder.environment().putAll(Map.of("RADSLAG_DATA", data.toString(), "RADSLAG_PORT", "" + port, "LANG", "sv_SE.UTF-8"));
        var process = builder.redirectErrorStream(true).start();
        try {
            signIn(link(process));
            var site = "http://localhost:" + port;
            begin(site, "liten", 11);
            begin(site, "stor", 290);
            measure(site, Integer.parseInt(arguments[1]));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String link(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            int at = line.indexOf("http", 0);
            if (line.contains("/w/access/operator/")) {
                return line.substring(line.lastIndexOf("http")).strip();
            } else if (at < 0 && line.isBlank()) {
                break;
            }
        }
        throw new IllegalStateException("No sign-in link");
    }

    private static void signIn(String link) throws Exception {
        send(form(link, "_csrf=" + token(link)));
    }

    private static String token(String address) throws Exception {
        var page = CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        var found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException(page.statusCode() + " without a form: " + address);
        }
        return found.group(1);
    }

    private static HttpRequest form(String address, String body) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.statusCode() + " " + request.uri() + "\n"
                    + answer.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " "));
        }
        return answer;
    }

    /** Uploads an agreement of a size and takes it into effect, as an operator would. */
    private static void begin(String site, String id, int size) throws Exception {
        var address = site + "/w/charter/upload";
        var edge = "edge-of-" + id;
        var body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token(address) + "\r\n--"
                + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + id + ".yaml\"\r\n\r\n"
                + charter(id, size) + "\r\n--" + edge + "--\r\n";
        send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        var version = site + "/" + id + "/w/charter/version/1";
        send(form(site + "/" + id + "/w/charter/effect", "_csrf=" + token(version) + "&number=1&instead=0"));
    }

    private static String charter(String id, int size) {
        var text = new StringBuilder("""
                charter: %s
                title: {sv: Påhittad samverkan %s, en: Invented %s}
                papers: {avtal: {kind: agreement, status: adopted, title: {sv: Avtalet, en: The agreement}, from: 2020-01-01}}
                parties:
                  kommuner:
                    kind: municipality
                    each:
                """.formatted(id, id, id));
        var table = new StringBuilder();
        for (int i = 1; i <= size; i++) {
            text.append("      k").append(i).append(": {names: Kommun ").append(i).append("}\n");
            table.append(i == 1 ? "" : ", ").append("k").append(i).append(": ").append(500 + i * 7919 % 900_000);
        }
        return text + """
                clauses:
                  avtal/1: "Kostnaderna delas efter tabellen och betalas i två delar."
                money:
                  - {pot: samverkan, title: {sv: kostnaden för samverkan, en: the cost of the collaboration}, base: {kr: 18750000, year: 2025, status: final, source: avtal/1}, clause: avtal/1}
                  - {pot: samverkan, key: table, table: {%s}, among: all parties, clause: avtal/1}
                  - {pot: samverkan, instalments: [{share: 50 %%, by: 1 February}, {share: 50 %%, by: 1 August}], clause: avtal/1}
                """.formatted(table);
    }

    private static void measure(String site, int rounds) throws Exception {
        var paths = List.of("/kostnader", "/kostnader/2025", "/kostnader/2025/k7", "/kostnader/2025/k7/samverkan", "/kostnader/2025/k7.pdf");
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int round = -rounds / 2; round < rounds; round++) {
            for (var path : paths) {
                for (var id : List.of("liten", "stor")) {
                    var began = System.nanoTime();
                    send(HttpRequest.newBuilder(URI.create(site + "/" + id + path)).build());
                    var took = (System.nanoTime() - began) / 1e6;
                    if (round >= 0) {
                        times.computeIfAbsent(id + path, key -> new double[rounds])[round] = took;
                    }
                }
            }
        }
        System.out.printf("%-32s %10s %10s %8s%n", "page (median ms)", "11", "290", "ratio");
        for (var path : paths) {
            double small = median(times.get("liten" + path));
            double large = median(times.get("stor" + path));
            System.out.printf("%-32s %10.1f %10.1f %8.2f%n", path, small, large, large / small);
        }
        System.out.println("reach: <= 1.20");
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
