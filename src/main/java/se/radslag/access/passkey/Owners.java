package se.radslag.access.passkey;

import java.nio.ByteBuffer;
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
        return accounts.of(account(owner)).map(Owners::entity).orElse(null);
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
                .id(owner(account.id()))
                .name(account.email())
                .displayName(account.email())
                .build();
    }

    /** What the device keeps to know whose the key is: the account's id, which tells nothing of anybody. */
    static Bytes owner(UUID account) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes owner) {
        var bytes = ByteBuffer.wrap(owner.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
