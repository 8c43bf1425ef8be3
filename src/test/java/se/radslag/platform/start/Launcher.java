package se.radslag.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The real ./radslag, run as people run it, with a folder and a port of its own. */
record Launcher(Path folder, int port, Map<String, String> settings) {

    static Launcher in(Path folder) throws IOException {
        return new Launcher(folder, freePort(), Map.of());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Launcher with(String name, String value) {
        var all = new HashMap<>(settings);
        all.put(name, value);
        return new Launcher(folder, port, all);
    }

    /** Starts it and comes back at once. */
    Run start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /** Starts it from a program that sets the scene first. */
    Run start(List<String> scene, String... arguments) throws IOException {
        var command = new ArrayList<>(scene);
        command.add(Path.of("radslag").toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        var out = Files.createTempFile("radslag", ".out");
        var err = Files.createTempFile("radslag", ".err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("RADSLAG_") || name.startsWith("LC_"));
        builder.environment().put("LANG", "en_GB.UTF-8");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("RADSLAG_DATA", folder.toString());
        builder.environment().put("RADSLAG_PORT", Integer.toString(port));
        builder.environment().put("RADSLAG_CLASSPATH", classPath());
        builder.environment().putAll(settings);
        return new Run(builder.start(), out, err);
    }

    /** What has been built, without the tests. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(":"))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(":"));
    }

    /** Starts it and waits until it has ended by itself. */
    Run run(String... arguments) throws IOException, InterruptedException {
        var run = start(arguments);
        run.ends();
        return run;
    }

    /** One process of the launcher. */
    record Run(Process process, Path out, Path err) implements AutoCloseable {

        Run isUp() throws IOException, InterruptedException {
            var until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (!said(out).contains("http://localhost:")) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    throw new AssertionError("It did not start: " + said(out) + said(err));
                }
                Thread.sleep(50);
            }
            return this;
        }

        int ends() throws InterruptedException {
            if (!process.waitFor(Duration.ofMinutes(2))) {
                process.destroyForcibly();
                throw new AssertionError("It does not end");
            }
            return process.exitValue();
        }

        List<String> complaints() throws IOException {
            return said(err).lines().toList();
        }

        String words() throws IOException {
            return said(out);
        }

        private static String said(Path file) throws IOException {
            return Files.readString(file, StandardCharsets.UTF_8);
        }

        /** As kill -9 does it. */
        void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor();
        }

        /** As Ctrl-C and systemd do it. */
        int stop() throws InterruptedException {
            process.destroy();
            return ends();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        }
    }
}
