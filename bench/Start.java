import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures, in one interleaved run, how long the packaged site takes from its command to its first page, against the
 * least that Spring Boot can serve; the first start ever; the memory of Java and database together; and charter check
 * against the start of a JVM. Run by bench/start: java bench/Start.java PACKAGE HELLO-JAR ROUNDS PAGE.
 */
public class Start {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin/java").toString();
    private static final Map<String, List<Double>> TIMES = new TreeMap<>();

    public static void main(String[] arguments) throws Exception {
        var site = Path.of(arguments[0]).toAbsolutePath();
        var hello = Path.of(arguments[1]).toAbsolutePath().toString();
        var rounds = Integer.parseInt(arguments[2]);
        var page = arguments[3];
        var work = Files.createTempDirectory("radslag-bench");
        try {
            for (var round = 0; round < rounds; round++) {
                var port = freePort();
                time("hello", List.of(JAVA, "-jar", hello, "--server.port=" + port), Map.of(), port, "/", false);
                var data = work.resolve("data" + round);
                time("first", List.of(site + "/radslag"), settings(data, port), port, page, false);
                time("warm", List.of(site + "/radslag"), settings(data, port), port, page, round == rounds - 1);
                command("jvm", List.of(JAVA, "-cp", "target/bench-hello/classes", "hello.Hello", "bare"));
                command("check", checkCommand(site));
            }
            print();
        } finally {
            delete(work);
        }
    }

    private static List<String> checkCommand(Path site) throws IOException {
        var command = new ArrayList<>(List.of(site + "/radslag", "charter", "check"));
        try (var charters = Files.list(site.resolve("charters"))) {
            charters.map(Path::toString).filter(name -> name.endsWith(".yaml")).sorted().forEach(command::add);
        }
        return command;
    }

    private static Map<String, String> settings(Path data, int port) {
        return Map.of("RADSLAG_DATA", data.toString(), "RADSLAG_PORT", "" + port, "RADSLAG_DB_URL", "");
    }

    private static void time(
            String name, List<String> command, Map<String, String> settings, int port, String page, boolean visit)
            throws Exception {
        var began = System.nanoTime();
        var process = start(command, settings);
        while (!answers(port, page)) {
            if (!process.isAlive() || System.nanoTime() - began > 120e9) {
                throw new IllegalStateException(name + " did not start");
            }
            Thread.sleep(5);
        }
        keep(name, (System.nanoTime() - began) / 1e6);
        if (visit) {
            visit(process, port);
        }
        process.destroy();
        process.waitFor();
    }

    private static void visit(Process process, int port) throws Exception {
        start(List.of(JAVA, "bench/Visit.java", "http://localhost:" + port, "1000"), Map.of()).waitFor();
        keep("memory: Java", megabytes(process.toHandle()));
        var database = 0.0;
        for (var child : process.descendants().toList()) {
            database += megabytes(child);
        }
        keep("memory: database", database);
    }

    /** What the process has for itself, and its share of what it has together with others. */
    private static double megabytes(ProcessHandle process) throws IOException {
        var rollup = Path.of("/proc/" + process.pid() + "/smaps_rollup");
        if (!Files.isReadable(rollup)) {
            return 0;
        }
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                .sum();
    }

    private static void command(String name, List<String> command) throws Exception {
        for (var times = 0; times < 3; times++) {
            var began = System.nanoTime();
            if (start(command, Map.of()).waitFor() != 0) {
                throw new IllegalStateException(name + " failed");
            }
            keep(name, (System.nanoTime() - began) / 1e6);
        }
    }

    private static Process start(List<String> command, Map<String, String> settings) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/bench.log").toFile()));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static boolean answers(int port, String page) {
        try {
            var address = URI.create("http://127.0.0.1:" + port + page).toURL();
            var connection = (HttpURLConnection) address.openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void keep(String name, double value) {
        TIMES.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    private static double median(String name) {
        var sorted = TIMES.get(name).stream().mapToDouble(value -> value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print() {
        TIMES.forEach((name, all) -> System.out.printf(
                "%-18s median %6.0f %s  %s%n",
                name,
                median(name),
                name.startsWith("memory") ? "MB" : "ms",
                Arrays.toString(all.stream().mapToInt(Double::intValue).toArray())));
        ratio("warm start / bare Boot hello", median("warm") / median("hello"), 0.65);
        ratio("first start ever / warm start", median("first") / median("warm"), 3);
        ratio("charter check / a JVM's start", median("check") / median("jvm"), 1.5);
        ratio("Java and database, MB", median("memory: Java") + median("memory: database"), 450);
    }

    private static void ratio(String what, double is, double reach) {
        System.out.printf("%-32s %7.2f  (reach %.2f) %s%n", what, is, reach, is <= reach ? "" : "  NOT REACHED");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
