package se.radslag.charter.web.paper;

import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Pill;

/** An amendment in a list: what it changes, how it stands, who has not answered. */
public record AmendmentRow(
        String title,
        String path,
        Pill pill,
        String sentence,
        String count,
        @Nullable String missing) {}
