package se.radslag.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The Nu HTML validator; it is loaded apart, since it brings an older server than ours. */
final class HtmlValidator {

    private static final Path JARS = Path.of("target/html-validator");
    private static final long STACK = 64L * 1024 * 1024;
    private static final Object VALIDATOR;
    private static final Method VALIDATE;

    static {
        try {
            // Open as long as the JVM runs: classes are loaded as they are needed.
            @SuppressWarnings("resource")
            var apart = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
            var type = apart.loadClass("nu.validator.client.EmbeddedValidator");
            var format = apart.loadClass("nu.validator.client.EmbeddedValidator$OutputFormat");
            VALIDATOR = type.getConstructor().newInstance();
            type.getMethod("setOutputFormat", format)
                    .invoke(VALIDATOR, format.getField("GNU").get(null));
            VALIDATE = type.getMethod("validate", InputStream.class);
        } catch (ReflectiveOperationException | IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private HtmlValidator() {}

    /** Errors and warnings, each with its line and column. */
    static List<String> faults(String html) {
        // The schema is deeply nested: it needs more stack than a thread usually has.
        var told = new CompletableFuture<String>();
        new Thread(null, () -> tell(html, told), "html-validator", STACK).start();
        return told.join().lines().filter(line -> !line.isBlank()).toList();
    }

    private static void tell(String html, CompletableFuture<String> told) {
        try {
            var bytes = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
            told.complete(VALIDATE.invoke(VALIDATOR, bytes).toString());
        } catch (ReflectiveOperationException e) {
            told.completeExceptionally(e);
        }
    }

    private static URL[] jars() throws IOException {
        try (var list = Files.list(JARS)) {
            return list.map(HtmlValidator::url).toArray(URL[]::new);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
