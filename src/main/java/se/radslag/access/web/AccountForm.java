package se.radslag.access.web;

import org.jspecify.annotations.Nullable;
import se.radslag.access.domain.Email;
import se.radslag.access.domain.GiveRole;
import se.radslag.access.domain.InvitePerson;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.PersonId;

/** What was typed to give somebody a role; {@code what} is a role, or a registrar's with the party's key after a colon. */
public record AccountForm(@Nullable String email, @Nullable String what) {

    static final AccountForm EMPTY = new AccountForm("", "");

    public String typedEmail() {
        return email == null ? "" : email;
    }

    public boolean isChosen(String option) {
        return option.equals(what);
    }

    /** The person who is invited, where one was chosen and no role. */
    @Nullable
    PersonId person() {
        try {
            return what == null || !what.startsWith("PERSON:") ? null : PersonId.of(what.substring("PERSON:".length()));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    InvitePerson.Command invitation(PersonId person, StructureId structure) {
        return new InvitePerson.Command(new Email(typedEmail()), structure, person);
    }

    GiveRole.Command command(@Nullable StructureId structure) {
        var parts = what == null ? new String[] {""} : what.split(":", 2);
        var role = role(parts[0]);
        return new GiveRole.Command(
                new Email(typedEmail()),
                role == Actor.Role.OPERATOR ? null : structure,
                structure == null && role != Actor.Role.OPERATOR ? null : role,
                parts.length > 1 ? parts[1] : null);
    }

    private static Actor.@Nullable Role role(String name) {
        for (var role : Actor.Role.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        return null;
    }
}
