package se.radslag.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The public halves of keys, as a device answers for them; the private halves never leave their owners' devices. */
@Repository
class Credentials implements UserCredentialRepository {

    private final JdbcClient database;
    private final Clock clock;

    Credentials(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord key) {
        var said = database.sql("""
                        update access.passkey set sign_count = :count, backed_up = :state, used_at = :now
                        where credential = :credential and removed_at is null
                        """)
                .param("count", key.getSignatureCount())
                .param("state", key.isBackupState())
                .param("now", now())
                .param("credential", key.getCredentialId().getBytes())
                .update();
        if (said == 0) {
            add(key);
        }
    }

    private void add(CredentialRecord key) {
        database.sql("""
                        insert into access.passkey (account, credential, public_key, sign_count, verified, transports,
                                                    can_back_up, backed_up, attestation, client_data, name, added_at)
                        values (:account, :credential, :public, :count, :verified, :transports,
                                :eligible, :state, :attestation, :client, :name, :now)
                        """)
                .param("account", Owners.account(key.getUserEntityUserId()))
                .param("credential", key.getCredentialId().getBytes())
                .param("public", key.getPublicKey().getBytes())
                .param("count", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param("transports", transports(key))
                .param("eligible", key.isBackupEligible())
                .param("state", key.isBackupState())
                .param("attestation", bytes(key.getAttestationObject()))
                .param("client", bytes(key.getAttestationClientDataJSON()))
                .param("name", key.getLabel())
                .param("now", now())
                .update();
    }

    @Override
    public void delete(Bytes credential) {
        database.sql(
                        "update access.passkey set removed_at = :now where credential = :credential and removed_at is null")
                .param("now", now())
                .param("credential", credential.getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return database.sql("select * from access.passkey where credential = :credential and removed_at is null")
                .param("credential", credential.getBytes())
                .query((row, index) -> key(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return database.sql("select * from access.passkey where account = :account and removed_at is null")
                .param("account", Owners.account(owner))
                .query((row, index) -> key(row))
                .list();
    }

    private static CredentialRecord key(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(Owners.owner(row.getObject("account", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(transports((String[]) row.getArray("transports").getArray()))
                .backupEligible(row.getBoolean("can_back_up"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("name"))
                .build();
    }

    private static String[] transports(CredentialRecord key) {
        return key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static Set<AuthenticatorTransport> transports(String[] names) {
        return Arrays.stream(names).map(AuthenticatorTransport::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] bytes(@Nullable Bytes known) {
        return known == null ? new byte[0] : known.getBytes();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
