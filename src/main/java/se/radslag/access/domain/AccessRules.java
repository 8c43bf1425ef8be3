package se.radslag.access.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;

/** What must hold before somebody is signed in or out. */
final class AccessRules {

    private AccessRules() {}

    /** A link signs in once, within its time. */
    static Verdict linkIsGood(Optional<UUID> link) {
        return Verdict.product("access.sign-in-by-link.link-is-good", link.isPresent());
    }

    /** Everybody ends their own sessions and nobody else's. */
    static Verdict sessionIsOwn(Optional<Session> session, Actor actor) {
        return Verdict.product(
                "access.end-session.session-is-own",
                session.filter(found -> found.actor().id().equals(actor.id())).isPresent());
    }

    /** A letter could be sent there. */
    static Verdict emailIsWhole(Email email) {
        return Verdict.product("access.rule.email", email.isWhole());
    }

    /** Nobody's letter box is filled by somebody who types their address again and again. */
    static Verdict isNotAskedTooOften(int times) {
        return Verdict.product("access.rule.too-often", times <= MailLinks.MOST_AN_HOUR)
                .facts("most", MailLinks.MOST_AN_HOUR);
    }

    /** Nobody tries addresses one after another. */
    static Verdict isNotAskedTooOftenFromHere(int times) {
        return Verdict.product("access.rule.too-often-from-here", times <= MailLinks.MOST_FROM_A_PLACE)
                .facts("most", MailLinks.MOST_FROM_A_PLACE);
    }

    /** A link that came by mail signs in once, within its time, and in its own browser. */
    static Verdict mailLinkIsGood(boolean isGood) {
        return Verdict.product("access.rule.mail-link", isGood);
    }

    /** To be somebody else is only for a world where nobody is real. */
    static Verdict isMadeUp(boolean isMadeUp) {
        return Verdict.product("access.rule.made-up", isMadeUp);
    }

    /** The made-up world is made by the installation, and by nobody in it. */
    static Verdict isMachine(Actor actor) {
        return Verdict.product("access.rule.is-machine", actor.equals(Actor.SYSTEM));
    }

    /** Operators give every role; a coordinator gives those of the own structure. Who asks elsewhere is none there. */
    static Verdict mayGive(Actor.@Nullable Role role, Actor actor) {
        boolean may = actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR) && role != Actor.Role.OPERATOR;
        return Verdict.product("access.rule.may-give", may);
    }

    /** What a mandate gives, nobody gives besides. */
    static Verdict roleIsChosen(Actor.@Nullable Role role) {
        return Verdict.product("access.rule.role-chosen", role != null && role.isGiven());
    }

    /** A registrar is one party's, and only a registrar is. */
    static Verdict registrarHasParty(Actor.@Nullable Role role, @Nullable String party) {
        return Verdict.product("access.rule.registrar-party", (role == Actor.Role.REGISTRAR) == (party != null));
    }

    static Verdict roleIsNew(boolean isNew) {
        return Verdict.product("access.rule.role-new", isNew);
    }

    static Verdict roleIsThere(boolean isThere) {
        return Verdict.product("access.rule.role-there", isThere);
    }

    static Verdict accountIsThere(boolean isThere) {
        return Verdict.product("access.rule.account-there", isThere);
    }

    /** Somebody can always run the installation; a link from the machine itself is the last way in. */
    static Verdict operatorRemains(Actor.@Nullable Role ended, int operators) {
        return Verdict.product("access.rule.operator-remains", ended != Actor.Role.OPERATOR || operators > 1);
    }

    /** Whoever may give what an invitation gives may send, withdraw and restore it. */
    static Verdict mayInvite(Optional<Invitation> invitation, Actor actor) {
        return mayGive(invitation.map(each -> each.gift().role()).orElse(null), actor);
    }

    /** It is there, and neither answered nor withdrawn. */
    static Verdict invitationWaits(boolean waits) {
        return Verdict.product("access.rule.invitation-waits", waits);
    }

    static Verdict invitationIsWithdrawn(boolean isWithdrawn) {
        return Verdict.product("access.rule.invitation-withdrawn", isWithdrawn);
    }

    /** Nobody's letter box is filled with invitations. */
    static Verdict isNotInvitedTooOften(int times) {
        return Verdict.product("access.rule.invited-too-often", times < Invitations.MOST_AN_HOUR)
                .facts("most", Invitations.MOST_AN_HOUR);
    }

    /** Everybody has their own letters; whoever came by an operator's link has no account to write to. */
    static Verdict accountIsOwn(UUID account, Actor actor) {
        return Verdict.product("access.rule.own-account", actor.id().equals(Account.actorId(account)));
    }

    static Verdict personIsKnown(boolean isKnown) {
        return Verdict.product("access.rule.person-known", isKnown);
    }

    /** One address is one person's, so that nobody reads another's letters. */
    static Verdict addressIsTheirs(boolean isTheirs) {
        return Verdict.product("access.rule.address-theirs", isTheirs);
    }
}
