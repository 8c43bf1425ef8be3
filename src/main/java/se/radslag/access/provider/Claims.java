package se.radslag.access.provider;

import org.jspecify.annotations.Nullable;
import se.radslag.access.domain.Email;

/**
 * What a provider says of somebody.
 *
 * @param subject by which it knows them for ever
 * @param email null where it tells none
 * @param verified whether it has checked that the address is theirs
 */
public record Claims(
        String issuer, String subject, @Nullable Email email, boolean verified) {}
