package se.radslag.charter.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.charter.life.Agreements.VARMLAND;
import static se.radslag.charter.life.Agreements.day;
import static se.radslag.charter.life.Agreements.small;

import org.junit.jupiter.api.Test;
import se.radslag.charter.life.Due.Standing;

class DuesTest {

    private static final String EVALUATION = """
            expects:
              - {what: evaluation, within: [2027-03-01, 2027-06-30], clause: avtal/1}
            """;

    private static Due first(Agreements agreements, String date) {
        return new Dues(agreements.life()).on(day(date)).getFirst();
    }

    @Test
    void an_evaluation_is_due_within_its_time_and_over_after_it() {
        var agreements = Agreements.of(small(EVALUATION));
        assertThat(first(agreements, "2027-02-28").standing()).isEqualTo(Standing.AHEAD);
        assertThat(first(agreements, "2027-03-01").standing()).isEqualTo(Standing.NOW);
        assertThat(first(agreements, "2027-06-30").standing()).isEqualTo(Standing.NOW);
        assertThat(first(agreements, "2027-07-01").standing()).isEqualTo(Standing.PASSED);
    }

    @Test
    void varmlands_evaluation_is_done_by_the_one_of_june_2021() {
        var evaluation = new Dues(Agreements.of(VARMLAND).life())
                .on(day("2026-11-22")).stream()
                        .filter(due -> due.kind() == Due.Kind.OBLIGATION)
                        .findFirst()
                        .orElseThrow();
        assertThat(evaluation.standing()).isEqualTo(Standing.DONE);
        assertThat(evaluation.doneBy()).isEqualTo("analys");
    }

    @Test
    void a_review_whose_day_the_sources_do_not_give_cannot_be_told() {
        var review = first(Agreements.of(VARMLAND), "2026-11-22");
        assertThat(review.subject()).isEqualTo("former");
        assertThat(review.standing()).isEqualTo(Standing.UNTOLD);
        assertThat(review.why()).isNotNull();
    }

    @Test
    void a_review_is_due_on_its_day() {
        var agreements = Agreements.of(small("""
                life: {from: 2027-01-01, review: 2029-05-01, clause: avtal/1}
                """));
        assertThat(first(agreements, "2029-04-30").standing()).isEqualTo(Standing.AHEAD);
        assertThat(first(agreements, "2029-05-01").standing()).isEqualTo(Standing.NOW);
        assertThat(first(agreements, "2029-05-02").standing()).isEqualTo(Standing.PASSED);
    }
}
