package se.radslag.access.provider;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import se.radslag.access.domain.Email;
import se.radslag.access.domain.Token;
import se.radslag.platform.text.Language;

/**
 * Sends people to a provider and hears what it says of them when they come back (authorization code with PKCE). What the
 * provider's tokens are worth is judged by Spring Security.
 */
@Component
public class ProviderDesk {

    private final Visits visits;

    ProviderDesk(Visits visits) {
        this.visits = visits;
    }

    /**
     * Where somebody goes to sign in.
     *
     * @param back the address of ours to which the provider sends them
     */
    public URI leave(Provider provider, String back, Token browser, Language language, @Nullable String onwards)
            throws ProviderFailed {
        var registration = Registrations.of(provider, back);
        return URI.create(AuthorizationRequests.of(registration, visits.begin(browser, language, onwards))
                .getAuthorizationRequestUri());
    }

    /** In which language somebody left, by what the provider sent them back with. */
    public Optional<Language> language(String state) {
        return visits.language(new Token(state));
    }

    /** What came back with somebody: the provider's words, and where they were going. */
    public record Return(Claims claims, @Nullable String onwards) {}

    /** @param answer the parameters that the provider sent them with */
    public Return comeBack(Provider provider, String back, Token browser, Map<String, String> answer)
            throws ProviderFailed {
        var visit = visits.end(new Token(answer.getOrDefault("state", "")), browser)
                .orElseThrow(() -> new ProviderFailed(ProviderFault.LATE));
        var code = answer.get("code");
        if (code == null || code.isBlank()) {
            throw new ProviderFailed(ProviderFault.STOPPED);
        }
        var registration = Registrations.of(provider, back);
        var response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(back)
                .state(visit.state().secret())
                .build();
        var exchange = new OAuth2AuthorizationExchange(AuthorizationRequests.of(registration, visit), response);
        return new Return(claims(provider, registration, exchange), visit.onwards());
    }

    private static Claims claims(
            Provider provider, ClientRegistration registration, OAuth2AuthorizationExchange exchange)
            throws ProviderFailed {
        try {
            var known = new OidcAuthorizationCodeAuthenticationProvider(tokens(provider), people())
                    .authenticate(new OAuth2LoginAuthenticationToken(registration, exchange));
            if (known != null && known.getPrincipal() instanceof OidcUser user) {
                return claims(provider, user);
            }
            throw new ProviderFailed(ProviderFault.WRONG);
        } catch (AuthenticationException refused) {
            throw new ProviderFailed(isSilence(refused) ? ProviderFault.DOWN : ProviderFault.WRONG, refused);
        }
    }

    private static Claims claims(Provider provider, OidcUser user) throws ProviderFailed {
        var subject = user.getSubject();
        if (subject == null) {
            throw new ProviderFailed(ProviderFault.WRONG);
        }
        var email = user.getEmail();
        return new Claims(
                provider.issuer(),
                subject,
                email == null ? null : new Email(email),
                Boolean.TRUE.equals(user.getEmailVerified()));
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens(Provider provider) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(Wire.forTokens());
        var key = provider.key();
        if (key != null) {
            var signing = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
                    registration -> key);
            signing.setJwtClientAssertionCustomizer(
                    assertion -> assertion.getClaims().audience(List.of(provider.issuer())));
            tokens.addParametersConverter(
                    grant -> Objects.requireNonNullElseGet(signing.convert(grant), LinkedMultiValueMap::new));
        }
        return tokens;
    }

    private static OidcUserService people() {
        var details = new DefaultOAuth2UserService();
        details.setRestOperations(Wire.forPeople());
        var people = new OidcUserService();
        people.setOauth2UserService(details);
        return people;
    }

    /** Whether the provider did not answer at all, rather than with something wrong. */
    private static boolean isSilence(AuthenticationException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAccessException || cause instanceof IOException) {
                return true;
            }
        }
        return refused instanceof OAuth2AuthenticationException known
                && known.getError().getErrorCode().equals("server_error");
    }
}
