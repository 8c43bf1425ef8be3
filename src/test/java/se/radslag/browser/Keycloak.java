package se.radslag.browser;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** A real Keycloak with one realm, two ways for us to show who we are, and some people; unpacked by the profile keycloak. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT = "radslag";
    static final String SECRET = "en-hemlighet-for-provet";
    static final String SIGNING_CLIENT = "radslag-key";
    static final String PASSWORD = "losen-for-provet";

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it with nothing but our realm.
     *
     * @param back the address of ours that people come back to
     */
    static Keycloak start(String back, RSAKey key) throws IOException {
        var home = home();
        var data = home.resolve("data");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data.resolve("import"));
        Files.writeString(data.resolve("import/prov.json"), realm(back, key));
        int port = freePort();
        var builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port)
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        var process = builder.start();
        waitUntilItListens(process);
        return new Keycloak(process, port);
    }

    private static Path home() throws IOException {
        try (var unpacked = Files.list(Path.of("target/keycloak"))) {
            return unpacked.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Run it by ./radslag test keycloak"))
                    .toAbsolutePath();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void waitUntilItListens(Process process) throws IOException {
        var last = new ArrayDeque<String>();
        var reader = new BufferedReader(process.inputReader());
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            last.add(line);
            if (line.contains("Listening on:")) {
                Thread.ofVirtual().start(() -> drain(reader));
                return;
            }
        }
        throw new IllegalStateException("Keycloak did not start:\n" + String.join("\n", last));
    }

    /** Reads on, so that it is never stopped by a full pipe. */
    private static void drain(BufferedReader reader) {
        try {
            reader.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // It was stopped, which is what ends the reading.
        }
    }

    private static String realm(String back, RSAKey key) {
        return """
                {"realm":"prov","enabled":true,"sslRequired":"none","clients":[
                 {"clientId":"%s","enabled":true,"protocol":"openid-connect","publicClient":false,"secret":"%s",
                  "standardFlowEnabled":true,"redirectUris":["%s"],
                  "attributes":{"pkce.code.challenge.method":"S256"}},
                 {"clientId":"%s","enabled":true,"protocol":"openid-connect","publicClient":false,
                  "clientAuthenticatorType":"client-jwt","standardFlowEnabled":true,"redirectUris":["%s"],
                  "attributes":{"pkce.code.challenge.method":"S256","use.jwks.string":"true","jwks.string":"%s",
                                "token.endpoint.auth.signing.alg":"RS256"}}],
                 "users":[%s,%s,%s]}""".formatted(
                        CLIENT,
                        SECRET,
                        back,
                        SIGNING_CLIENT,
                        back,
                        ("{\"keys\":[" + key.toPublicJWK() + "]}").replace("\"", "\\\""),
                        user("karin", "karin@exempel.se", true),
                        user("olle", "olle@exempel.se", false),
                        user("frida", "frida@exempel.se", true));
    }

    private static String user(String name, String email, boolean verified) {
        return """
                {"username":"%s","firstName":"Prov","lastName":"Provsson","email":"%s","emailVerified":%s,"enabled":true,
                 "credentials":[{"type":"password","value":"%s","temporary":false}]}""".formatted(name, email, verified, PASSWORD);
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/prov";
    }

    /** Gives somebody another address, as whoever runs the provider could. */
    void changesAddress(String name, String email) throws IOException, InterruptedException {
        var token = find(
                TOKEN,
                send(HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=" + PASSWORD))));
        var users = "http://localhost:" + port + "/admin/realms/prov/users";
        var id = find(
                ID,
                send(HttpRequest.newBuilder(URI.create(users + "?exact=true&username=" + name))
                        .header("Authorization", "Bearer " + token)
                        .GET()));
        send(HttpRequest.newBuilder(URI.create(users + "/" + id))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"email\":\"%s\",\"emailVerified\":true}".formatted(email))));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(text);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
