package se.radslag.charter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.charter.Charter;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Fraction;
import se.radslag.charter.terms.Length;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;

/** The grammar can say what structures nobody had in mind need to say: four invented, and six found in public pages. */
class GeneralityTest {

    private static final Path FOLDER = Path.of("src/test/resources/charters");
    private final Charter takeland = read("takeland");

    private static Charter read(String id) {
        try {
            return Sample.charter(Files.readString(FOLDER.resolve(id + ".yaml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uppsala",
                "stockholmslik",
                "norsk-rad",
                "landskap",
                "norrbotten",
                "jamtland",
                "takeland",
                "norrsken",
                "mittmarken",
                "havso"
            })
    void a_structure_from_elsewhere_is_read_without_a_fault(String id) {
        assertThat(read(id).id()).isEqualTo(id);
    }

    @Nested
    class Seats_by_inhabitants {

        private final Count.PerStarted count = (Count.PerStarted)
                Objects.requireNonNull(seats("representantskapet", "rep").count());

        @Test
        void a_started_bracket_gives_a_seat() {
            assertThat(List.of(count.seats(15_000), count.seats(15_001), count.seats(800)))
                    .containsExactly(3, 4, 1);
        }

        @Test
        void no_party_has_more_than_the_cap() {
            assertThat(List.of(count.seats(40_000), count.seats(42_001))).containsExactly(8, 8);
        }

        @Test
        void the_inhabitants_of_the_election_year_count_from_the_year_after() {
            assertThat(counted(LocalDate.of(2027, 12, 31))).isEqualTo(LocalDate.of(2023, 1, 1));
            assertThat(counted(LocalDate.of(2028, 1, 1))).isEqualTo(LocalDate.of(2027, 1, 1));
        }

        @Test
        void before_the_first_election_told_the_day_is_not_known() {
            assertThat(counted(LocalDate.of(2023, 12, 31))).isNull();
        }

        @Test
        void no_party_may_hold_more_than_its_share() {
            var share = body("representantskapet").limits().stream()
                    .flatMap(limit -> Stream.ofNullable(limit.share()))
                    .findFirst()
                    .orElseThrow();
            assertThat(share.max().floorOf(27)).isEqualTo(8);
        }

        private @Nullable LocalDate counted(LocalDate date) {
            return count.countedOn(date, takeland.elections());
        }
    }

    @Nested
    class Inhabitants_of_the_year_before_the_election {

        private final Charter norrsken = read("norrsken");

        @Test
        void decide_the_seats_from_the_year_after_the_election() {
            assertThat(SeatPlan.of(norrsken, "ombudsmote", LocalDate.of(2026, 1, 1))
                            .total()
                            .possible())
                    .containsExactly(SeatPlan.Range.exactly(2 + 1 + 1 + 5 + 4));
        }

        @Test
        void are_by_a_supplement_counted_in_smaller_brackets_for_a_year() {
            assertThat(SeatPlan.of(norrsken, "ombudsmote", LocalDate.of(2025, 1, 1))
                            .total()
                            .possible())
                    .containsExactly(SeatPlan.Range.exactly(3 + 1 + 2 + 5 + 5));
        }

        @Test
        void are_not_counted_on_a_day_that_nobody_understands() throws IOException {
            var file = Files.readString(FOLDER.resolve("norrsken.yaml"))
                    .replace("31 December of year before election", "31 December of that year");
            assertThat(CharterFile.read(file.getBytes(StandardCharsets.UTF_8), 0)
                            .faults())
                    .extracting(Fault::message)
                    .contains("charter-faults.expected-reference-day");
        }
    }

    @Test
    void what_would_say_nothing_is_a_fault_and_no_empty_sentence() throws IOException {
        var file = Files.readString(FOLDER.resolve("norrsken.yaml"))
                .replace("quorum: {share: 1/2}", "quorum: {}")
                .replace(
                        "    record: {form: minutes, remote: true",
                        "    expects: {what: meeting, min: 0, per: year, clause: stadga/5}\n    record: {form: minutes, remote: true");
        assertThat(CharterFile.read(file.getBytes(StandardCharsets.UTF_8), 0).faults())
                .extracting(Fault::message)
                .containsExactlyInAnyOrder("charter-faults.one-of-missing", "charter-faults.min-says-nothing");
    }

    @Test
    void a_file_that_a_later_rule_finds_a_fault_with_stands_as_far_as_it_goes_once_it_is_stored() throws IOException {
        var file = Files.readString(FOLDER.resolve("norrsken.yaml"))
                .replace("31 December of year before election", "31 December of that year")
                .replace("quorum: {share: 1/2}", "quorum: {}")
                .getBytes(StandardCharsets.UTF_8);
        var stored = CharterFile.readAsFarAsItGoes(file, 1, List.of());
        assertThat(stored.faults()).isNotEmpty();
        assertThat(Objects.requireNonNull(stored.charter()).bodies()).containsKey("ombudsmote");
        assertThat(CharterFile.read(file, 1).charter()).isNull();
    }

    @Test
    void an_alias_is_one_fault_and_no_missing_clause_besides() throws IOException {
        var file = Files.readString(FOLDER.resolve("havso.yaml"))
                .replace("by: region, clause: beslut/6}", "by: region, clause: *a}");
        assertThat(CharterFile.read(file.getBytes(StandardCharsets.UTF_8), 0).faults())
                .extracting(Fault::message)
                .contains("charter-faults.alias")
                .doesNotContain("charter-faults.no-such-clause");
    }

    @Nested
    class Parties_of_all_kinds {

        @Test
        void a_federation_names_members_for_its_municipalities() {
            assertThat(party("ytre-ring").members()).containsExactly("makevik", "torskenes", "sildesund");
            assertThat(seats("arbeidsutvalget", "ring").who().getFirst().of())
                    .extracting(Parties::scope)
                    .isEqualTo(Parties.Scope.OWN_MEMBERS);
        }

        @Test
        void a_host_has_no_seat_of_its_own() {
            assertThat(party("fylket").hostOnly()).isTrue();
        }

        @Test
        void a_party_joins_and_another_leaves() {
            var all = new Parties(List.of("kommuner"), Parties.Scope.NAMED, true, false);
            assertThat(names(all, LocalDate.of(2025, 12, 31)))
                    .contains("torskenes")
                    .doesNotContain("sildesund");
            assertThat(names(all, LocalDate.of(2026, 6, 1))).contains("torskenes", "sildesund");
            assertThat(names(all, LocalDate.of(2027, 1, 1)))
                    .contains("sildesund")
                    .doesNotContain("torskenes");
        }

        @Test
        void each_municipality_has_an_agreement_of_its_own() {
            var paper = Objects.requireNonNull(takeland.papers().get("skyss"));
            assertThat(Objects.requireNonNull(paper.between()).ids()).containsExactly("fylket");
            assertThat(Objects.requireNonNull(paper.oneWithEach()).ids()).containsExactly("kommuner");
        }

        private List<String> names(Parties parties, LocalDate date) {
            return takeland.parties(parties, date).stream().map(Party::id).toList();
        }
    }

    @Nested
    class Decisions_of_all_kinds {

        @Test
        void silence_is_approval_after_sixty_days() {
            var approval = Objects.requireNonNull(power(Act.AMEND).approval());
            assertThat(approval.silentAfter()).isEqualTo(new Length(new java.math.BigDecimal(60), Length.Unit.DAY));
        }

        @Test
        void a_budget_takes_two_thirds_of_all() {
            var power = body("representantskapet").powers().stream()
                    .filter(one -> one.allows(Act.DECIDE))
                    .findFirst()
                    .orElseThrow();
            assertThat(power.share()).isEqualTo(new Fraction(2, 3));
            assertThat(power.of()).isEqualTo(Power.Of.ALL);
        }

        @Test
        void a_third_of_the_parties_or_of_the_members_can_demand_a_meeting() {
            var power = body("representantskapet").powers().stream()
                    .filter(one -> one.allows(Act.DEMAND_MEETING))
                    .findFirst()
                    .orElseThrow();
            assertThat(((Who.Any) Objects.requireNonNull(power.by())).whos())
                    .hasSize(2)
                    .allMatch(who -> who instanceof Who.ShareOf);
        }

        @Test
        void votes_are_mirrored_by_a_published_table() {
            var votes = body("representantskapet").limits().stream()
                    .flatMap(limit -> limit.table().entrySet().stream())
                    .toList();
            assertThat(votes).contains(entry("Fjellpartiet", 9100));
        }

        private Power power(Act act) {
            return Objects.requireNonNull(takeland.agreement()).powers().stream()
                    .filter(power -> power.allows(act))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Party party(String id) {
        return Objects.requireNonNull(takeland.parties().get(id));
    }

    private se.radslag.charter.terms.Body body(String id) {
        return Objects.requireNonNull(takeland.bodies().get(id));
    }

    private Seats seats(String body, String id) {
        return body(body).seats().stream()
                .filter(seats -> seats.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
