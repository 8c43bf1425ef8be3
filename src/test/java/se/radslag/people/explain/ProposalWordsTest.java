package se.radslag.people.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.day;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.radslag.people.composition.Coverage;
import se.radslag.people.composition.Proposal;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.Srb;
import se.radslag.platform.text.Language;

class ProposalWordsTest {

    private static Proposal propose(Made made) {
        return Coverage.of(made.composition("srb", Srb.DAY), Map.of());
    }

    private static ProposalWords words(Language language) {
        return ProposalWords.of(Srb.register().charter, day(Srb.DAY), language, id -> id.toUpperCase(Locale.ROOT));
    }

    @Test
    void who_names_how_many_from_where_and_what_becomes_of_it_is_said_plainly() {
        var set = propose(Srb.with("s", "v")).sets().getFirst();
        assertThat(words(Language.SV).seats(set))
                .isEqualTo("Region Västmanland utser en från KD och en från MP, S eller V.");
        assertThat(words(Language.EN).seats(set))
                .isEqualTo("Region Västmanland names one from KD and one from MP, S or V.");
        assertThat(words(Language.SV).effect(set.whole()))
                .isEqualTo("Då blir det 27 ledamöter: 14 ur majoriteten och 13 ur oppositionen.");
        assertThat(words(Language.SV).sides(set.part())).isEqualTo("4 ur majoriteten och 3 ur oppositionen");
    }

    @Test
    void a_complete_composition_needs_nothing() {
        var set = propose(Srb.with("s", "v", "kd", "mp")).sets().getFirst();
        assertThat(words(Language.SV).seats(set)).isEqualTo("Inget behöver läggas till.");
    }

    @Test
    void what_collides_is_said_as_the_agreement_is_read() {
        var collision = propose(Srb.with("s", "v", "mp", "sd", "s", "s", "s"))
                .collisions()
                .getFirst();
        assertThat(words(Language.SV).terms(collision, "srb"))
                .hasSize(2)
                .first()
                .asString()
                .contains("minst 25 och högst 30 ledamöter");
    }
}
