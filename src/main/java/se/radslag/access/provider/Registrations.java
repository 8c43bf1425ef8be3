package se.radslag.access.provider;

import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** What a provider says of itself, asked for each time: a site starts without it, and notices when it is away. */
final class Registrations {

    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private Registrations() {}

    /** @throws ProviderFailed when it does not answer, or speaks for another */
    static ClientRegistration of(Provider provider, String back) throws ProviderFailed {
        try {
            var description = description(provider);
            if (!provider.issuer().equals(description.get("issuer"))) {
                throw new ProviderFailed(ProviderFault.WRONG);
            }
            return ClientRegistrations.fromOidcConfiguration(description)
                    .registrationId("provider")
                    .clientId(provider.client())
                    .clientSecret(provider.secret())
                    .clientAuthenticationMethod(
                            provider.key() == null
                                    ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                    : ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                    .scope("openid", "email")
                    .redirectUri(back)
                    .build();
        } catch (HttpClientErrorException stranger) {
            throw new ProviderFailed(ProviderFault.WRONG, stranger);
        } catch (RestClientException silent) {
            throw new ProviderFailed(ProviderFault.DOWN, silent);
        } catch (IllegalArgumentException nonsense) {
            throw new ProviderFailed(ProviderFault.WRONG, nonsense);
        }
    }

    private static Map<String, Object> description(Provider provider) throws ProviderFailed {
        var description = Wire.forDescriptions()
                .get()
                .uri(provider.issuer() + DESCRIPTION)
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        if (description == null) {
            throw new ProviderFailed(ProviderFault.WRONG);
        }
        return description;
    }
}
