package se.radslag.charter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Seats;

/** Whoever adds a key to the vocabulary decides whether the form for a new body asks for it: see ADR 13. */
class FoundingVocabularyTest {

    private static final Set<String> ASKED_OF_A_BODY =
            Set.of("kind", "names", "remit", "life", "setUp", "relations", "seats", "expects", "record");

    /** Written in the file instead; the header and the id are made by the form. */
    private static final Set<String> NOT_ASKED_OF_A_BODY = Set.of(
            "header",
            "id",
            "of",
            "aliases",
            "purpose",
            "standing",
            "legalForce",
            "like",
            "limits",
            "posts",
            "term",
            "powers",
            "requires",
            "leads",
            "tells",
            "items");

    private static final Set<String> ASKED_OF_SEATS = Set.of("forParties", "count", "who", "substitutes");

    private static final Set<String> NOT_ASKED_OF_SEATS =
            Set.of("header", "id", "office", "filled", "by", "counts", "sitting");

    @Test
    void every_key_of_a_body_is_asked_or_left_out_on_purpose() {
        assertThat(keys(Body.class)).containsExactlyInAnyOrderElementsOf(both(ASKED_OF_A_BODY, NOT_ASKED_OF_A_BODY));
    }

    @Test
    void every_key_of_seats_is_asked_or_left_out_on_purpose() {
        assertThat(keys(Seats.class)).containsExactlyInAnyOrderElementsOf(both(ASKED_OF_SEATS, NOT_ASKED_OF_SEATS));
    }

    private static List<String> keys(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> both(Set<String> asked, Set<String> left) {
        return Stream.concat(asked.stream(), left.stream()).toList();
    }
}
