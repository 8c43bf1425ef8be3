package se.radslag.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A fingerprint of 256 bits: equal content has equal ones, and nobody can make other content that has it. */
public record Sha256(String hex) {

    /** What stands before the first seal of a chain. */
    static final Sha256 NONE = new Sha256("0".repeat(64));

    /** The fingerprint of a value in its canonical form. */
    static Sha256 of(@Nullable Object value) {
        return of(CanonicalJson.write(value).getBytes(StandardCharsets.UTF_8));
    }

    static Sha256 of(byte[] content) {
        try {
            return stored(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Sha256 stored(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
