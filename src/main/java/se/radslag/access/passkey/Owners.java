package se.radslag.access.passkey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.Account;
import se.radslag.access.domain.Accounts;

/** Accounts as keys know their owners: by id, and by the address that the device shows. */
@Component
class Owners implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    Owners(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes owner) {
        return accounts.of(Passkeys.account(owner)).map(Owners::entity).orElse(null);
    }

    /** By the account's id, which is the name by which we ask. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return accounts.of(UUID.fromString(account)).map(Owners::entity).orElse(null);
    }

    /** Accounts are opened by invitation and closed by operators, never by a key. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {}

    @Override
    public void delete(Bytes owner) {}

    private static PublicKeyCredentialUserEntity entity(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Passkeys.owner(account.id()))
                .name(account.email())
                .displayName(account.email())
                .build();
    }
}
