package se.radslag.access.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pill;

/**
 * Who may be what.
 *
 * @param path where the form is sent
 * @param receipt what was just done; null for nothing
 * @param options what can be given here
 * @param members those who sit here, who can be invited as themselves
 * @param closes whether accounts can be closed here, which only an operator does
 */
public record AccountsPage(
        List<Crumb> crumbs,
        String path,
        @Nullable String receipt,
        AccountForm form,
        List<Option> options,
        List<Option> members,
        List<FieldFault> faults,
        List<Row> rows,
        boolean closes,
        FileLinks files) {

    /** A role that can be given. */
    public record Option(String value, String text) {}

    /** One account with its roles here. */
    public record Row(
            UUID account,
            String email,
            @Nullable String name,
            @Nullable Instant seen,
            List<Role> roles,
            List<Invited> invited) {

        public Row {
            roles = List.copyOf(roles);
            invited = List.copyOf(invited);
        }
    }

    /** An invitation: to what, how it stands and since or until when, and what can be done about it. */
    public record Invited(String what, Pill state, String when, List<Act> acts) {

        public Invited {
            acts = List.copyOf(acts);
        }
    }

    /** A button: what it says, what it says to those who see it alone, and where it is sent. */
    public record Act(String text, String alone, String path) {}

    /** One of its roles, and where the button that ends it is sent. */
    public record Role(String text, @Nullable String place, String end) {}
}
