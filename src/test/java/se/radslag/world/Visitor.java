package se.radslag.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody with a plain browser: keeps cookies, follows no redirects, and sends a form with what the page put in it. */
public final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(_csrf)\" value=\"([^\"]+)\"");

    private final String site;
    private final @Nullable Supplier<String> link;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private boolean isIn;

    public Visitor(int port) {
        this(port, null);
    }

    /** Somebody who signs in by a link before they first look at anything. */
    Visitor(int port, @Nullable Supplier<String> link) {
        this.site = "http://localhost:" + port;
        this.link = link;
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site + path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** What a cookie says that this browser has; empty when it has none by that name. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Presses the button of a form on a page, with what was typed in. */
    public HttpResponse<String> press(String page, String action, Map<String, String> typed) {
        var hidden = HIDDEN.matcher(get(page).body());
        var proof = hidden.find() ? Map.of(hidden.group(1), hidden.group(2)) : Map.<String, String>of();
        var body = Stream.of(typed, proof)
                .flatMap(part -> part.entrySet().stream())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return post(action, body);
    }

    /** Presses the button of a form on a page that sends a file. */
    public HttpResponse<String> upload(String page, String action, String name, byte[] file) {
        var hidden = HIDDEN.matcher(get(page).body());
        var proof = hidden.find() ? hidden.group(2) : "";
        var before = """
                --between\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --between\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(proof, name).getBytes(StandardCharsets.UTF_8);
        var after = "\r\n--between--\r\n".getBytes(StandardCharsets.UTF_8);
        var body = ByteBuffer.allocate(before.length + file.length + after.length)
                .put(before)
                .put(file)
                .put(after)
                .array();
        return send(HttpRequest.newBuilder(URI.create(site + action))
                .header("Content-Type", "multipart/form-data; boundary=between")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Sends a body as a form does, with no proof that a page of ours was open. */
    public HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Signs in anew: days have gone. */
    public void comesBack() {
        isIn = false;
    }

    private void signIn() {
        if (link != null && !isIn) {
            isIn = true;
            var opened = link.get();
            press(opened, opened, Map.of());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        signIn();
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
