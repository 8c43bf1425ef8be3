package se.radslag.access.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.Invitation;
import se.radslag.access.domain.Invitation.State;
import se.radslag.access.domain.Invitations;
import se.radslag.access.web.AccountsPage.Act;
import se.radslag.access.web.AccountsPage.Invited;
import se.radslag.kernel.StructureId;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Pill;

/** Says how an invitation stands, and what can be done about it. */
@Component
class InvitationWords {

    /** So long it can be undone that an invitation was withdrawn. */
    private static final Duration UNDONE_WITHIN = Duration.ofDays(30);

    private final Invitations invitations;
    private final RoleWords roles;
    private final Clock clock;

    InvitationWords(Invitations invitations, RoleWords roles, Clock clock) {
        this.invitations = invitations;
        this.roles = roles;
        this.clock = clock;
    }

    /** Those of a structure, or of the installation, but for those that were withdrawn long ago. */
    List<Invitation> shown(@Nullable StructureId structure) {
        var old = clock.instant().minus(UNDONE_WITHIN);
        return invitations.in(structure).stream()
                .filter(each -> each.withdrawnAt() == null || each.withdrawnAt().isAfter(old))
                .toList();
    }

    /** The accounts of which something is to be seen, whatever they may be: not answered, or just withdrawn. */
    List<UUID> waiting(List<Invitation> shown) {
        var now = clock.instant();
        return shown.stream()
                .filter(each -> each.state(now) != State.ANSWERED)
                .map(Invitation::account)
                .distinct()
                .toList();
    }

    Invited of(Invitation invitation, @Nullable StructureId structure, String email, Language language) {
        var texts = Texts.in(language);
        var state = invitation.state(clock.instant());
        var day = moment(invitation, state).atZone(Forms.ZONE).toLocalDate();
        return new Invited(
                what(invitation, language),
                pill(state, texts.say("access.invitation." + state)),
                texts.say("access.invitation." + state + ".when", day),
                acts(invitation, state, structure, email, texts));
    }

    private String what(Invitation invitation, Language language) {
        var gift = invitation.gift();
        if (gift.role() == null) {
            return Texts.in(language).say("access.invitation.by-mandate");
        }
        var where = gift.structure() == null ? null : gift.structure().value();
        return roles.of(where, gift.role().name(), gift.party(), language).role();
    }

    private static Instant moment(Invitation invitation, State state) {
        return switch (state) {
            case SENT, EXPIRED -> invitation.until();
            case ANSWERED -> Objects.requireNonNull(invitation.answeredAt());
            case WITHDRAWN -> Objects.requireNonNull(invitation.withdrawnAt());
        };
    }

    private static Pill pill(State state, String text) {
        return switch (state) {
            case SENT -> Pill.accent(text);
            case ANSWERED -> Pill.good(text);
            case EXPIRED -> Pill.warn(text);
            case WITHDRAWN -> Pill.quiet(text);
        };
    }

    private static List<Act> acts(
            Invitation invitation, State state, @Nullable StructureId structure, String email, Texts texts) {
        var path = (structure == null ? "" : "/" + structure) + "/w/access/invitations/" + invitation.id();
        return switch (state) {
            case SENT, EXPIRED ->
                List.of(
                        act(texts, "again", path + "/again", email),
                        act(texts, "withdraw", path + "/withdrawal", email));
            case WITHDRAWN -> List.of(act(texts, "restore", path + "/restoration", email));
            case ANSWERED -> List.of();
        };
    }

    private static Act act(Texts texts, String word, String path, String email) {
        return new Act(
                texts.say("access.invitation." + word), texts.say("access.invitation." + word + ".long", email), path);
    }
}
