package se.radslag.access.passkey;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and we say to each other about keys, as WebAuthn writes it. */
final class KeyJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private KeyJson() {}

    static String question(Object options) {
        return MAPPER.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> added(String answer) {
        return MAPPER.readValue(answer, new TypeReference<>() {});
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> signed(String answer) {
        return MAPPER.readValue(answer, new TypeReference<>() {});
    }
}
