package se.radslag.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radslag.kernel.StructureId;

class KeptTest {

    private record Name(String first, String last) {}

    @Test
    void ids_numbers_and_dates_are_kept() {
        var id = new UUID(1, 2);
        assertThat(Kept.of(Map.of(
                        "days",
                        13,
                        "on",
                        LocalDate.of(2027, 2, 12),
                        "meeting",
                        id,
                        "structure",
                        new StructureId("norr"))))
                .isEqualTo(Map.of("days", 13, "on", "2027-02-12", "meeting", id.toString(), "structure", "norr"));
        assertThat(Kept.of(Map.of(
                        "clauses",
                        List.of("avtal/2.2/p1", "avtal/3"),
                        "also",
                        "avtal/1, avtal/2",
                        "of",
                        "arboga,sala",
                        "dnr",
                        "KS/2021:45")))
                .isEqualTo(Map.of(
                        "clauses",
                        List.of("avtal/2.2/p1", "avtal/3"),
                        "also",
                        "avtal/1, avtal/2",
                        "of",
                        "arboga,sala",
                        "dnr",
                        "KS/2021:45"));
    }

    @Test
    void words_are_left_out_wherever_they_stand() {
        assertThat(Kept.of(
                        Map.of("reason", "Alva was ill", "who", List.of("Alva Ek"), "name", new Name("Alva", "af Ek"))))
                .isEqualTo(Map.of("reason", "-", "who", List.of("-"), "name", Map.of("first", "-", "last", "-")));
    }

    @Test
    void equal_commands_have_equal_fingerprints_and_others_have_not() {
        var one = Sha256.of(Plain.of(new Name("Alva", "Ek")));
        assertThat(one).isEqualTo(Sha256.of(Plain.of(new Name("Alva", "Ek"))));
        assertThat(one).isNotEqualTo(Sha256.of(Plain.of(new Name("Alva", "Eg"))));
        assertThat(Plain.of(new byte[] {1, 2}))
                .isEqualTo(Sha256.of(new byte[] {1, 2}).hex());
    }
}
