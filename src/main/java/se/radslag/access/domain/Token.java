package se.radslag.access.domain;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret that only its holder knows: 256 random bits as text. We keep its fingerprint, and no log tells it. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String value;

    public Token(String value) {
        this.value = value;
    }

    public static Token random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The secret itself, for its holder's browser only. */
    public String secret() {
        return value;
    }

    /** What we keep of it. */
    public byte[] fingerprint() {
        return Fingerprint.of(value);
    }
}
