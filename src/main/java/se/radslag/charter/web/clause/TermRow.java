package se.radslag.charter.web.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Said;
import se.radslag.platform.web.Pill;

/**
 * A term in words, with whom it concerns and what it leads to.
 *
 * @param said the term in words
 * @param kind the kind of term in a word
 * @param place the body, party or part of the agreement that it is about
 * @param path the page of that body; null where there is none
 * @param pills force and breach, and whether it holds today
 * @param waits which capability its rule comes with; null when it is in force in Rådslag already
 */
public record TermRow(
        Said said,
        String kind,
        String place,
        @Nullable String path,
        List<Pill> pills,
        @Nullable String waits) {}
