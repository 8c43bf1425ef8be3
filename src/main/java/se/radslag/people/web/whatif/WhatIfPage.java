package se.radslag.people.web.whatif;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.balance.BalancePicture;
import se.radslag.people.web.parts.Choice;
import se.radslag.people.web.seats.SeatPicture;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.RefusedPage;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.form.Field;

/**
 * A body beside the same body with something else; nothing is saved, and the address carries all of it.
 *
 * @param result null until something is thought of
 */
public record WhatIfPage(
        List<Crumb> crumbs,
        String title,
        String action,
        String body,
        LocalDate day,
        List<Choice> bodies,
        List<Part> parts,
        List<FieldFault> faults,
        @Nullable Result result) {

    public WhatIfPage {
        crumbs = List.copyOf(crumbs);
        bodies = List.copyOf(bodies);
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    /**
     * One kind of change.
     *
     * @param isOpen whether something is typed in it
     */
    public record Part(String title, List<Field> fields, boolean isOpen) {

        public Part {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Before and after.
     *
     * @param stays how many are broken both ways
     * @param others bodies besides that would be others too; null where none would
     */
    public record Result(
            String summary,
            Table numbers,
            Side before,
            Side after,
            RefusedPage broken,
            RefusedPage mended,
            RefusedPage stays,
            @Nullable Table others) {}

    /** The body one way or the other. */
    public record Side(
            String title,
            @Nullable SeatPicture picture,
            @Nullable BalancePicture balance) {}
}
