package se.radslag.access.provider;

import java.util.Optional;
import java.util.UUID;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before somebody whom a provider names is signed in. */
final class ProviderRules {

    private ProviderRules() {}

    /**
     * Judges in order, since each fault has one sentence and the first explains the others.
     *
     * @param byMail the account of the address that the provider tells
     * @param bySubject the account that the subject is bound to
     * @param isTaken whether the account of the address is bound to another subject of the provider
     */
    static Verdicts check(Claims claims, Optional<UUID> byMail, Optional<UUID> bySubject, boolean isTaken) {
        if (claims.email() == null || !claims.verified()) {
            return Verdicts.of(mailIsVerified(claims));
        } else if (bySubject.isPresent()) {
            return Verdicts.of(mailIsTheirs(byMail, bySubject.get()));
        }
        return byMail.isPresent() ? Verdicts.of(accountIsFree(isTaken)) : Verdicts.of(mailIsKnown(byMail));
    }

    /** An address counts only when the provider has checked whose it is. */
    static Verdict mailIsVerified(Claims claims) {
        return Verdict.product("access.rule.provider-verified", claims.email() != null && claims.verified());
    }

    /** Nobody gets an account by having one elsewhere. */
    static Verdict mailIsKnown(Optional<UUID> byMail) {
        return Verdict.product("access.rule.provider-known", byMail.isPresent());
    }

    /** A provider that says another's address of somebody whom it has named before is not believed. */
    static Verdict mailIsTheirs(Optional<UUID> byMail, UUID bound) {
        return Verdict.product(
                "access.rule.provider-theirs", byMail.filter(bound::equals).isPresent());
    }

    /** An account that belongs to one person at a provider is not handed to another there. */
    static Verdict accountIsFree(boolean isTaken) {
        return Verdict.product("access.rule.provider-free", !isTaken);
    }
}
