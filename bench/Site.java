import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A site of its own to be measured: started with its own data, signed in to as people do, and gone without a trace after. */
final class Site implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Path data;
    private final Process process;
    private final String address;
    private final String link;

    private Site(Path data, Process process, int port, boolean isEmpty) throws IOException {
        this.data = data;
        this.process = process;
        this.address = "http://localhost:" + port;
        this.link = told(process, port, isEmpty);
    }

    /** One that begins with nothing, and whose link signs the operator in. */
    static Site empty(String folder) throws IOException {
        return start(folder, "--empty");
    }

    /** One with the made-up people. */
    static Site world(String folder) throws IOException {
        return start(folder);
    }

    private static Site start(String folder, String... more) throws IOException {
        var data = Files.createTempDirectory("radslag-bench");
        int port = freePort();
        var command = new java.util.ArrayList<>(List.of(Path.of(folder, "radslag").toAbsolutePath().toString()));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "RADSLAG_DATA", data.resolve("data").toString(), "RADSLAG_PORT", "" + port, "LANG", "sv_SE.UTF-8"));
        return new Site(data, builder.start(), port, more.length > 0);
    }

    /** Reads what it says until it can be visited; gives the operator's link, or nothing where the world is open. */
    private static String told(Process process, int port, boolean isEmpty) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var link = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("/w/access/operator/")) {
                link = line.substring(line.lastIndexOf("http")).strip();
            }
            if (isEmpty ? !link.isEmpty() : line.contains("localhost:" + port) && answers(port)) {
                Thread.ofVirtual().start(() -> readOn(lines));
                return link;
            }
        }
        throw new IllegalStateException("It did not start");
    }

    /** Lets it go on writing without anybody's looking. */
    private static void readOn(BufferedReader lines) {
        try {
            while (lines.readLine() != null) {
                // whatever it says
            }
        } catch (IOException closed) {
            // it has stopped
        }
    }

    private static boolean answers(int port) {
        try (var client = HttpClient.newHttpClient()) {
            var front = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
            for (int tries = 0; tries < 600; tries++) {
                try {
                    return client.send(front, BodyHandlers.discarding()).statusCode() == 200;
                } catch (IOException notYet) {
                    Thread.sleep(100);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Somebody with a browser of their own. */
    Visitor visitor() {
        return new Visitor();
    }

    /** The operator, signed in. */
    Visitor operator() throws Exception {
        var operator = visitor();
        var path = link.substring(address.length());
        operator.press(path, path, Map.of());
        return operator;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (UncheckedIOException stillClosing) {
            System.err.println("Left behind: " + data);
        }
    }

    /** Keeps cookies, and sends a form with what its page put there. */
    final class Visitor {

        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        String get(String path) throws Exception {
            return sure(ask(path)).body();
        }

        HttpResponse<String> ask(String path) throws Exception {
            return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        }

        /** Presses the button of a form on a page; whatever is answered. */
        HttpResponse<String> answer(String page, String action, Map<String, String> typed) throws Exception {
            var fields = new LinkedHashMap<>(typed);
            fields.put("_csrf", token(get(page)));
            return post(action, fields);
        }

        HttpResponse<String> press(String page, String action, Map<String, String> typed) throws Exception {
            return sure(answer(page, action, typed));
        }

        HttpResponse<String> post(String action, Map<String, String> fields) throws Exception {
            var body = new StringBuilder();
            fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + action))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build(),
                    BodyHandlers.ofString());
        }

        /** Sends a file by the form of a page; gives the address that it led to. */
        String upload(String page, Map<String, String> typed, String name, String content) throws Exception {
            var edge = "edge-of-a-bench";
            var body = new StringBuilder();
            var fields = new LinkedHashMap<>(typed);
            fields.put("_csrf", token(get(page)));
            fields.forEach((field, value) -> body.append("--").append(edge)
                    .append("\r\nContent-Disposition: form-data; name=\"").append(field).append("\"\r\n\r\n")
                    .append(value).append("\r\n"));
            body.append("--").append(edge)
                    .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"").append(name)
                    .append("\"\r\n\r\n").append(content).append("\r\n--").append(edge).append("--\r\n");
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + page))
                            .header("Content-Type", "multipart/form-data; boundary=" + edge)
                            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build(),
                    BodyHandlers.ofString());
            return sure(answer).uri().getPath();
        }

        /** Uploads an agreement and lets it take effect, as an operator does. */
        void begin(String id, String charter) throws Exception {
            upload("/w/charter/upload", Map.of(), id + ".yaml", charter);
            press("/" + id + "/w/charter/version/1", "/" + id + "/w/charter/effect", Map.of("number", "1", "instead", "0"));
        }

        /** Milliseconds until a page has been read. */
        double time(String path) throws Exception {
            var began = System.nanoTime();
            get(path);
            return (System.nanoTime() - began) / 1e6;
        }
    }

    static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No form: " + words(page));
        }
        return found.group(1);
    }

    private static HttpResponse<String> sure(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + "\n" + words(answer.body()));
        }
        return answer;
    }

    private static String words(String page) {
        var words = page.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
        return words.substring(0, Math.min(3000, words.length()));
    }

    /** What is timed by turns: two things that do the same on a small and on a large site. */
    record Pair(String name, Timed small, Timed large) {}

    /** Milliseconds for one time. */
    @FunctionalInterface
    interface Timed {
        double once() throws Exception;
    }

    /** Times pairs turn by turn, so that a busy machine delays both alike, and prints medians and their ratios. */
    static double compare(List<Pair> pairs, int rounds, String small, String large) throws Exception {
        return ratios(pairs, rounds, small, large).values().stream().mapToDouble(ratio -> ratio).max().orElse(0);
    }

    /** The same, with the ratio of each. */
    static Map<String, Double> ratios(List<Pair> pairs, int rounds, String small, String large) throws Exception {
        var times = new LinkedHashMap<String, double[][]>();
        for (int round = -Math.max(WARM, rounds / 2); round < rounds; round++) {
            for (var pair : pairs) {
                var both = times.computeIfAbsent(pair.name(), key -> new double[2][rounds]);
                double first = pair.small().once();
                double second = pair.large().once();
                if (round >= 0) {
                    both[0][round] = first;
                    both[1][round] = second;
                }
            }
        }
        System.out.printf("%-44s %10s %10s %8s%n", "page (median ms)", small, large, "ratio");
        var ratios = new LinkedHashMap<String, Double>();
        for (var pair : pairs) {
            double less = median(times.get(pair.name())[0]);
            double more = median(times.get(pair.name())[1]);
            ratios.put(pair.name(), more / less);
            System.out.printf("%-44s %10.1f %10.1f %8.2f%n", pair.name(), less, more, more / less);
        }
        return ratios;
    }

    /** Turns before those that count, so that a site that has been filled with more is not the only warm one. */
    private static final int WARM = 40;

    static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
