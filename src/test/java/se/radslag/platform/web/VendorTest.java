package se.radslag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorTest {

    @ParameterizedTest
    @ValueSource(strings = {"static/vendor", "print"})
    void what_others_wrote_is_unchanged_and_comes_with_its_licence(String shelf) throws Exception {
        var vendor = Path.of("src/main/resources", shelf);
        var listed = Files.readAllLines(vendor.resolve("SHA256SUMS")).stream()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
        var found = new TreeMap<String, String>();
        try (var folders = Files.list(vendor)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                assertThat(folder.resolve("LICENSE")).exists();
                hashes(vendor, folder, found);
            }
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(listed);
    }

    private static void hashes(Path vendor, Path folder, Map<String, String> found) throws Exception {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.put(vendor.relativize(file).toString(), hash(file));
            }
        }
    }

    private static String hash(Path file) throws IOException, java.security.NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
