package se.radslag.access.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.radslag.access.domain.Invitation.Gift;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Opens an account for somebody with an office or a seat, and writes to them with a link to begin by. */
@UseCase
public class InvitePerson {

    private final Accounts accounts;
    private final InvitationPost post;
    private final Invitations invitations;
    private final PersonLookup people;
    private final Clock clock;

    InvitePerson(Accounts accounts, InvitationPost post, Invitations invitations, PersonLookup people, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.post = post;
        this.people = people;
        this.clock = clock;
    }

    /** What came in: who, by which address, in which structure. */
    public record Command(
            Email email, StructureId structure, @Subject PersonId person) {}

    /** Gives the account's id. @throws se.radslag.kernel.Refused when it is not the actor's to do, or the address is another's */
    public Judged<UUID> handle(Command command, Actor actor) {
        boolean isKnown =
                people.on(Set.of(command.person()), LocalDate.now(clock)).containsKey(command.person());
        var verdicts = Verdicts.of(
                        AccessRules.mayGive(Actor.Role.READER, actor),
                        AccessRules.emailIsWhole(command.email()),
                        AccessRules.personIsKnown(isKnown))
                .orRefuse();
        var account = accounts.openFor(command.email(), actor, false);
        var own = Verdicts.of(
                        AccessRules.addressIsTheirs(accounts.belongsTo(account.id(), command.person())),
                        AccessRules.isNotInvitedTooOften(invitations.lately(account.id())))
                .orRefuse();
        post.send(account, new Gift(command.structure(), null, null, command.person()), actor);
        return Judged.of(account.id(), verdicts.and(own)).about("account", account.id());
    }
}
