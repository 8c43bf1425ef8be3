package se.radslag.access.provider;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Which provider signs people in, if any: {@code RADSLAG_OIDC_ISSUER}, {@code RADSLAG_OIDC_CLIENT}, and either {@code
 * RADSLAG_OIDC_KEY}, a file with a private key as JWK, or {@code RADSLAG_OIDC_SECRET}; {@code RADSLAG_OIDC_NAME} is the
 * name on the button.
 */
@Component
public class ProviderSettings {

    private final Environment settings;

    ProviderSettings(Environment settings) {
        this.settings = settings;
    }

    /** The provider; none where the settings name none. */
    public Optional<Provider> provider() {
        var issuer = setting("issuer");
        var client = setting("client");
        if (issuer == null || client == null) {
            return Optional.empty();
        }
        var name = setting("name");
        var key = setting("key");
        return Optional.of(new Provider(
                name == null ? issuer : name, issuer, client, setting("secret"), key == null ? null : key(key)));
    }

    private @Nullable String setting(String name) {
        var upper = "RADSLAG_OIDC_" + name.toUpperCase(java.util.Locale.ROOT);
        var value = settings.getProperty(upper, settings.getProperty("radslag.oidc." + name, ""));
        return value.isBlank() ? null : value.strip();
    }

    private static JWK key(String file) {
        try {
            return JWK.parse(Files.readString(Path.of(file)));
        } catch (IOException unread) {
            throw new UncheckedIOException("RADSLAG_OIDC_KEY names a file that cannot be read", unread);
        } catch (ParseException noKey) {
            throw new IllegalStateException("RADSLAG_OIDC_KEY names a file that holds no key as JWK", noKey);
        }
    }
}
