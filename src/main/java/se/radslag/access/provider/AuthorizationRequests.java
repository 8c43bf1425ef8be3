package se.radslag.access.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/** The question that a provider is asked for one visit; made again, word for word, when its answer comes. */
final class AuthorizationRequests {

    private AuthorizationRequests() {}

    static OAuth2AuthorizationRequest of(ClientRegistration registration, Visits.Visit visit) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(visit.state().secret())
                .attributes(attributes -> attributes.putAll(Map.of(
                        PkceParameterNames.CODE_VERIFIER, visit.verifier(), OidcParameterNames.NONCE, visit.nonce())))
                .additionalParameters(Map.of(
                        PkceParameterNames.CODE_CHALLENGE,
                        digest(visit.verifier()),
                        PkceParameterNames.CODE_CHALLENGE_METHOD,
                        "S256",
                        OidcParameterNames.NONCE,
                        digest(visit.nonce())))
                .build();
    }

    private static String digest(String value) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
