package se.radslag.access.passkey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.access.domain.Account;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;

/** What must hold before a key is added, named, removed or signed in with. */
final class PasskeyRules {

    static final int LONGEST = 60;

    private PasskeyRules() {}

    /** Everybody keeps their own keys; whoever came by an operator's link has no account to keep any for. */
    static Verdict accountIsOwn(@Nullable UUID account, Actor actor) {
        return Verdict.product(
                "access.rule.passkey-own-account", account != null && actor.id().equals(Account.actorId(account)));
    }

    static Verdict isOwn(boolean isOwn) {
        return Verdict.product("access.rule.passkey-own", isOwn);
    }

    static Verdict isNamed(String name) {
        return Verdict.product(
                        "access.rule.passkey-named",
                        !name.isBlank() && name.strip().length() <= LONGEST)
                .facts("most", LONGEST);
    }

    /** The browser sent something: without script it has nothing to send. */
    static Verdict isAnswered(String answer) {
        return Verdict.product("access.rule.passkey-answered", !answer.isBlank());
    }

    /** The device answered the question that this browser was asked, for this site, and knew its owner. */
    static Verdict isGood(boolean isGood) {
        return Verdict.product("access.rule.passkey-good", isGood);
    }
}
