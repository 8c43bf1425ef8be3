package se.radslag.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One file of the site with its content, as it is and packed, and the tag that its address carries. */
final class Asset {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final String type;
    private final String tag;
    private final byte[] content;
    private volatile byte @Nullable [] packed;

    private Asset(String type, byte[] content) {
        this.type = type;
        this.tag = Tag.of(content);
        this.content = content;
    }

    static Asset of(String name, byte[] content) {
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain;charset=utf-8");
        return new Asset(type, content);
    }

    String type() {
        return type;
    }

    String tag() {
        return tag;
    }

    byte[] content() {
        return content;
    }

    /** The content packed, when first asked for. */
    byte[] packed() {
        var known = packed;
        if (known == null) {
            known = pack(content);
            packed = known;
        }
        return known;
    }

    private static byte[] pack(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }
}
