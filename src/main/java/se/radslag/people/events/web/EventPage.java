package se.radslag.people.events.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.RefusedPage;
import se.radslag.platform.web.form.Field;

/** One event: what it is, whether there are places, and the form by which one signs up. */
public record EventPage(
        List<Crumb> crumbs,
        String kind,
        String name,
        Pill state,
        String when,
        @Nullable String receipt,
        List<Crumb> acts,
        @Nullable String programme,
        @Nullable String material,
        @Nullable String calledOff,
        List<Fact> facts,
        @Nullable SigningForm form) {

    public EventPage {
        crumbs = List.copyOf(crumbs);
        acts = List.copyOf(acts);
        facts = List.copyOf(facts);
    }

    /** The form by which one signs up; whoever comes when it is full waits for a place. */
    public record SigningForm(
            String action,
            String title,
            String text,
            String button,
            List<Field> fields,
            List<FieldFault> faults,
            @Nullable RefusedPage refused) {

        public SigningForm {
            fields = List.copyOf(fields);
            faults = List.copyOf(faults);
        }
    }
}
