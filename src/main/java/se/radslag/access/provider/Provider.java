package se.radslag.access.provider;

import com.nimbusds.jose.jwk.JWK;
import org.jspecify.annotations.Nullable;

/**
 * Another site that signs people in for us, as the installation's settings describe it.
 *
 * @param name what people call it, on the button
 * @param client the name by which it knows us
 * @param secret what we show it; null where we sign with a key
 * @param key the private key that we sign with; null where a secret is enough
 */
public record Provider(
        String name,
        String issuer,
        String client,
        @Nullable String secret,
        @Nullable JWK key) {

    /** What logs may show: nothing of secret and key. */
    @Override
    public String toString() {
        return issuer;
    }
}
