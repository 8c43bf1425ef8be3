package se.radslag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VendorTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @Test
    void what_others_wrote_is_unchanged_and_comes_with_its_licence() throws Exception {
        var listed = Files.readAllLines(VENDOR.resolve("SHA256SUMS")).stream()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(VENDOR)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.put(VENDOR.relativize(file).toString(), hash(file));
            }
        }
        found.remove("SHA256SUMS");
        assertThat(found).containsExactlyInAnyOrderEntriesOf(listed);
        try (var folders = Files.list(VENDOR)) {
            assertThat(folders.filter(Files::isDirectory)).allMatch(folder -> Files.exists(folder.resolve("LICENSE")));
        }
    }

    private static String hash(Path file) throws IOException, java.security.NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
