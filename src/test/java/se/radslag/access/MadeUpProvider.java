package se.radslag.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Another's sign-in that says of people what a test wants, and checks what we send as strictly as a real one. */
final class MadeUpProvider implements AutoCloseable {

    static final String CLIENT = "radslag";
    static final String SECRET = "en hemlighet";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final Map<String, Visit> visits = new HashMap<>();
    private @Nullable RSAKey clientKey;
    private RSAKey signing = key;

    /** Somebody who came, and what is said of them. */
    private record Visit(Map<String, String> asked, Map<String, Object> said) {}

    MadeUpProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
        server.createContext("/keys", exchange -> answer(exchange, 200, "{\"keys\":[" + key.toPublicJWK() + "]}"));
        server.createContext("/token", this::token);
        server.start();
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("1").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on the client shows itself by what it signs, and no longer by its secret. */
    void knowsClientBy(RSAKey publicKey) {
        clientKey = publicKey;
    }

    /** From now on tokens are signed with a key that is none of the provider's. */
    void signsWithAnothersKey() {
        signing = newKey();
    }

    /** Lets somebody who was sent here go back with a code; gives the parameters they go back with. */
    String letsIn(URI asked, Map<String, Object> said) {
        var parameters = parameters(asked.getRawQuery());
        var code = "code-" + visits.size();
        visits.put(code, new Visit(parameters, said));
        return "code=" + code + "&state=" + parameters.get("state");
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }

    private String description() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var visit = visits.remove(form.getOrDefault("code", ""));
        if (visit == null || !isOurs(exchange, form)) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (!hash(form.getOrDefault("code_verifier", "")).equals(visit.asked.get("code_challenge"))
                || !Objects.equals(form.get("redirect_uri"), visit.asked.get("redirect_uri"))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(
                    exchange,
                    200,
                    "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
                            .formatted(token(visit)));
        }
    }

    private boolean isOurs(HttpExchange exchange, Map<String, String> form) {
        if (clientKey == null) {
            var shown = exchange.getRequestHeaders().getFirst("Authorization");
            var expected = CLIENT + ":" + SECRET.replace(" ", "+");
            return ("Basic " + Base64.getEncoder().encodeToString(expected.getBytes(StandardCharsets.UTF_8)))
                    .equals(shown);
        }
        try {
            var assertion = SignedJWT.parse(form.getOrDefault("client_assertion", ""));
            var claims = assertion.getJWTClaimsSet();
            return assertion.verify(new RSASSAVerifier(clientKey))
                    && CLIENT.equals(claims.getSubject())
                    && claims.getAudience().equals(List.of(issuer()));
        } catch (ParseException | JOSEException wrong) {
            return false;
        }
    }

    private String token(Visit visit) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", visit.asked.get("nonce"));
        visit.said.forEach(claims::claim);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims.build());
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
