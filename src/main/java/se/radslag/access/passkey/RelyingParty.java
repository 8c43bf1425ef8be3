package se.radslag.access.passkey;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * One question to one browser, by the rules of WebAuthn as Spring Security keeps them. The device must check that it is
 * its owner who answers, by a finger, a face or a code: the key is all that is asked for.
 */
final class RelyingParty {

    private final Credentials keys;
    private final Owners owners;
    private final Site site;
    private final Bytes question;

    RelyingParty(Credentials keys, Owners owners, Site site, Bytes question) {
        this.keys = keys;
        this.owners = owners;
        this.site = site;
        this.question = question;
    }

    PublicKeyCredentialCreationOptions toAdd(UUID account) {
        var who = UsernamePasswordAuthenticationToken.authenticated(account.toString(), "", List.of());
        return rules().createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
    }

    PublicKeyCredentialRequestOptions toSignIn() {
        return rules().createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    WebAuthnRelyingPartyOperations rules() {
        var rules = new Webauthn4JRelyingPartyOperations(
                owners,
                keys,
                PublicKeyCredentialRpEntity.builder()
                        .id(site.host())
                        .name("Rådslag")
                        .build(),
                Set.of(site.origin()));
        rules.setCustomizeCreationOptions(options -> options.challenge(question)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        rules.setCustomizeRequestOptions(
                options -> options.challenge(question).userVerification(UserVerificationRequirement.REQUIRED));
        return rules;
    }
}
