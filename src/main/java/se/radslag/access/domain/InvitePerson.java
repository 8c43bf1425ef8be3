package se.radslag.access.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.notifications.Outbox;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Opens an account for somebody with an office or a seat, and writes to them with a link to begin by. */
@UseCase
public class InvitePerson {

    private final Accounts accounts;
    private final MailLinks links;
    private final Outbox outbox;
    private final SignInLetters letters;
    private final PersonLookup people;
    private final Clock clock;

    InvitePerson(
            Accounts accounts,
            MailLinks links,
            Outbox outbox,
            SignInLetters letters,
            PersonLookup people,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.outbox = outbox;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
    }

    /** What came in: who, by which address, in which structure. */
    public record Command(
            Email email,
            Language language,
            StructureId structure,
            @Subject PersonId person) {}

    /** Gives the account's id. @throws se.radslag.kernel.Refused when it is not the actor's to do, or the address is another's */
    public Judged<UUID> handle(Command command, Actor actor) {
        boolean isKnown =
                people.on(Set.of(command.person()), LocalDate.now(clock)).containsKey(command.person());
        var verdicts = Verdicts.of(
                        AccessRules.mayGive(Actor.Role.READER, actor),
                        AccessRules.emailIsWhole(command.email()),
                        AccessRules.personIsKnown(isKnown))
                .orRefuse();
        var account = accounts.openFor(command.email(), command.language(), actor, false);
        var own = Verdicts.of(AccessRules.addressIsTheirs(accounts.belongsTo(account.id(), command.person())))
                .orRefuse();
        var token = links.create(account.id(), null, MailLinks.INVITED);
        outbox.put(
                letters.invitation(account, token, Texts.in(account.language()).say("access.role.by-mandate")));
        return Judged.of(account.id(), verdicts.and(own)).about("account", account.id());
    }
}
