package se.radslag.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The style sheets, scripts and pictures of the site, each at an address that changes when its content does. */
final class Assets {

    static final String ROOT = "/assets/";
    private static final String FIRST_SHEET = "css/layers.css";

    private final Map<String, Asset> byName = new TreeMap<>();

    /** Reads what lies under {@code static/} on the class path; our own sheets also become one, {@code css/site.css}. */
    static Assets read() {
        try {
            var assets = new Assets();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*")) {
                if (file.isReadable()) { // a folder whose name has a dot is not
                    assets.add(name(file), file.getContentAsByteArray());
                }
            }
            assets.add("css/site.css", assets.sheet());
            return assets;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String href(String name) {
        var asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("No file static/" + name);
        }
        return ROOT + asset.tag() + "/" + name;
    }

    /** The file of an address, if there is one with just this content. */
    Optional<Asset> at(String path) {
        var parts = path.substring(ROOT.length()).split("/", 2);
        return Optional.ofNullable(byName.get(parts[parts.length - 1]))
                .filter(asset -> asset.tag().equals(parts[0]));
    }

    private void add(String name, byte[] content) {
        byName.put(name, Asset.of(name, content));
    }

    private byte[] sheet() {
        var all = new ByteArrayOutputStream();
        byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("css/"))
                .sorted(Comparator.comparing(entry -> !entry.getKey().equals(FIRST_SHEET)))
                .forEach(entry -> all.writeBytes(entry.getValue().content()));
        return all.toByteArray();
    }

    private static String name(Resource file) throws IOException {
        var parts = file.getURL().getPath().split("/static/", 2);
        return Arrays.asList(parts).getLast();
    }
}
