package se.radslag.platform.web;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A short fingerprint of content: the same bytes always have the same one. It tells a reader's copy from what is there
 * now and guards nothing, so that two checksums, which processors count quickly, do for every page.
 */
final class Tag {

    private Tag() {}

    static String of(byte[] content) {
        return HexFormat.of().toHexDigits(sum(new CRC32C(), content) << Integer.SIZE | sum(new CRC32(), content));
    }

    private static long sum(Checksum checksum, byte[] content) {
        checksum.update(content, 0, content.length);
        return checksum.getValue();
    }
}
