package se.radslag.access.domain;

import org.springframework.stereotype.Component;
import se.radslag.access.domain.Invitation.Gift;
import se.radslag.kernel.Actor;
import se.radslag.notifications.Outbox;
import se.radslag.platform.text.Texts;

/** Sends a letter of invitation with a new link, and notes it. */
@Component
class InvitationPost {

    private final MailLinks links;
    private final Invitations invitations;
    private final Outbox outbox;
    private final SignInLetters letters;

    InvitationPost(MailLinks links, Invitations invitations, Outbox outbox, SignInLetters letters) {
        this.links = links;
        this.invitations = invitations;
        this.outbox = outbox;
        this.letters = letters;
    }

    void send(Account account, Gift gift, Actor by) {
        var link = links.create(account.id(), null, MailLinks.INVITED);
        invitations.send(account.id(), gift, link.id(), by);
        var texts = Texts.in(account.language());
        var what = gift.role() == null ? texts.say("access.role.by-mandate") : texts.say("access.role." + gift.role());
        outbox.put(letters.invitation(account, link.token(), what));
    }
}
