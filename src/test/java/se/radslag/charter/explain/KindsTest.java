package se.radslag.charter.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.platform.text.Language.EN;
import static se.radslag.platform.text.Language.SV;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.kernel.Answer;
import se.radslag.platform.text.Language;

/** What each kind of term sounds like, in Swedish first and English second. */
class KindsTest {

    @Nested
    class SeatsAndLimits {

        @Test
        void a_seat_by_office_lasts_as_long_as_the_office() {
            assertThat(Read.said(Read.VARMLAND, "pm/vr-kommuner", "2022-05-01", SV))
                    .contains(
                            "Varje kommun har en plats i Värmlandsrådet: kommunstyrelsens ordförande, som sitter så länge uppdraget varar.",
                            "Varje kommun har en plats i Värmlandsrådet: en förtroendevald som kommunen utser, helst från oppositionen.");
        }

        @Test
        void the_name_of_the_body_is_the_one_of_the_day() {
            assertThat(Read.said(Read.VARMLAND, "webb/au-2021", "2021-04-16", SV)
                            .getFirst())
                    .startsWith("Varje kommun har en plats i Värmlandsrådets arbetsutskott:");
            assertThat(Read.said(Read.VARMLAND, "webb/au-2021", "2022-05-01", SV)
                            .getFirst())
                    .startsWith("Varje kommun har en plats i Ordföranderådet:");
        }

        @Test
        void the_leader_of_the_opposition_is_asked_for_outright() {
            assertThat(Read.said(Read.VASTMANLAND, "avtal/2.2/p1", "2017-05-01", SV))
                    .contains(
                            "Varje kommun har en plats i Strategisk regional beredning: en förtroendevald som kommunen utser och som är ledande företrädare för oppositionen.");
            assertThat(Read.said(Read.VASTMANLAND, "avtal/2.2/p1", "2017-05-01", EN))
                    .contains(
                            "Each municipality has one seat in the Strategic Regional Preparatory Body: an elected representative named by the municipality who is the leading representative of the opposition.");
        }

        @Test
        void seats_by_started_brackets_say_the_bracket_and_the_most() {
            assertThat(
                            Read.body(
                                    "seats: [{id: a, for: each kommuner, count: {per-started: 20000, max: 3}, who: {kind: elected}, substitutes: personal, clause: avtal/1}]"))
                    .containsExactly(
                            "Varje kommun har en plats i Rådet för varje påbörjat 20 000-tal invånare, dock högst tre: förtroendevalda som kommunen utser. Varje ledamot har en personlig ersättare.",
                            "Each municipality has one seat in the Council for each started 20,000 inhabitants, three at the most: elected representatives named by the municipality. Each member has a personal substitute.");
        }

        @Test
        void limits_say_what_holds_for_all() {
            assertThat(Read.body("limits: [{size: {min: 25, max: 30}, clause: avtal/1}]"))
                    .containsExactly(
                            "Rådet ska ha minst 25 och högst 30 ledamöter.",
                            "The Council must have at least 25 and at the most 30 members.");
            assertThat(Read.body("limits: [{size: {min: 5}, force: should, clause: avtal/1}]"))
                    .containsExactly(
                            "Rådet bör ha minst fem ledamöter.", "The Council should have at least five members.");
            assertThat(Read.body("limits: [{share: {max: 30 %, per: party}, clause: avtal/1}]")
                            .getFirst())
                    .isEqualTo("Ingen part får ha mer än 30 % av platserna i Rådet.");
            assertThat(Read.body("limits: [{quorum: {share: 1/2}, clause: avtal/1}]")
                            .getFirst())
                    .isEqualTo("Minst hälften av ledamöterna i Rådet måste vara närvarande.");
            assertThat(Read.body("limits: [{one-person: {two-seats: refuse}, clause: avtal/1}]")
                            .getFirst())
                    .isEqualTo("Ingen får ha två platser i Rådet.");
        }
    }

    @Nested
    class PostsAndTerms {

        @Test
        void a_post_is_filled_by_an_office_by_a_party_or_together() {
            assertThat(Read.said(Read.VARMLAND, "webb/vr-leds", "2022-05-01", SV)
                            .getFirst())
                    .isEqualTo("Regionstyrelsens ordförande är ordförande i Värmlandsrådet.");
            assertThat(Read.said(Read.VARMLAND, "webb/vr-leds", "2022-05-01", EN)
                            .getFirst())
                    .isEqualTo("The Chair of the Regional Executive Board is chair of the Värmland Council.");
            assertThat(Read.said(Read.VASTMANLAND, "avtal/2.2/p3", "2017-05-01", SV))
                    .contains(
                            "Region Västmanland utser ordföranden i Strategisk regional beredning bland sina ledamöter i majoriteten.",
                            "Kommunerna utser gemensamt 1:e vice ordförande i Strategisk regional beredning bland sina ledamöter i majoriteten.");
        }

        @Test
        void a_post_that_goes_round_says_between_whom_and_how_often() {
            assertThat(
                            Read.body(
                                    "posts: [{id: chair, turn: {of: [region, alfa], every: 2 years, first: alfa}, clause: avtal/1}]"))
                    .containsExactly(
                            "Rådet har en ordförande. Uppdraget går runt mellan Region Prov och Alfa och byts efter två år, med början hos Alfa.",
                            "The Council has a chair. The post goes round between Region Prov and Alfa and changes after two years, beginning with Alfa.");
        }

        @Test
        void a_term_of_office_has_its_years_its_start_and_its_first_time() {
            assertThat(Read.said(Read.VASTMANLAND, "avtal/2.2/p5", "2017-05-01", SV))
                    .containsExactly(
                            "Mandattiden är fyra år, räknat från den 1 januari efter valet. Den första mandattiden är 1 januari 2017 till och med 31 december 2018. Något annat kan beslutas när ledamöterna utses.");
        }
    }

    @Nested
    class Powers {

        @Test
        void a_right_is_said_otherwise_than_a_task_and_a_note_otherwise_than_both() {
            assertThat(Read.body("powers: [{act: raise-matter, by: members, clause: avtal/1}]")
                            .getFirst())
                    .isEqualTo("Ledamöterna får lyfta frågor.");
            assertThat(
                            Read.body(
                                    "powers: [{act: call, by: chair, clause: avtal/1}]\nposts: [{id: chair, by: region, clause: avtal/1}]"))
                    .contains("Ordföranden kallar till möten.", "The chair calls meetings.");
            assertThat(Read.body("powers: [{act: call, by: region, force: note, clause: avtal/1}]")
                            .getFirst())
                    .isEqualTo("Region Prov kan kalla till möten.");
        }

        @Test
        void those_who_act_together_do_so_after_the_verb() {
            var posts = "posts: [{id: chair, by: region, clause: avtal/1}, {id: vice, by: region, clause: avtal/1}]\n";
            assertThat(Read.body(posts + "powers: [{act: set-agenda, by: {all: [chair, vice]}, clause: avtal/1}]"))
                    .contains(
                            "Ordföranden och vice ordföranden bestämmer tillsammans dagordningen.",
                            "The chair and the vice chair together set the agenda.");
        }

        @Test
        void how_it_is_decided_and_what_it_leads_to_at_home_are_sentences_of_their_own() {
            assertThat(Read.body(
                                    "powers: [{act: recommend, by: members, mode: qualified, share: 2/3, of: present, to: all parties, home: {decide: all, alike: true}, clause: avtal/1}]")
                            .getFirst())
                    .isEqualTo(
                            "Ledamöterna lämnar rekommendationer till alla parter. Det krävs minst två tredjedelar av de närvarande. Sedan beslutar alla parter var för sig, med samma lydelse.");
        }

        @Test
        void consensus_that_is_only_aimed_at_is_not_demanded() {
            assertThat(Read.said(Read.VASTMANLAND, "avtal/2.3/s4", "2017-05-01", SV))
                    .anySatisfy(text -> assertThat(text).contains("Målet är enighet."));
            assertThat(Read.body("powers: [{act: decide, by: members, mode: consensus, clause: avtal/1}]")
                            .getFirst())
                    .contains("Man måste vara ense.");
        }

        @Test
        void an_approval_from_outside_can_be_given_by_silence() {
            assertThat(
                            Read.body(
                                    "powers: [{act: decide, by: members, approval: {by: {outside: {sv: departementet, en: the ministry}}, silent-after: 30 days}, clause: avtal/1}]"))
                    .containsExactly(
                            "Ledamöterna beslutar. Det ska godkännas av departementet. Den som inte svarar inom 30 dagar har godkänt.",
                            "The members decide. It is approved by the ministry. No answer within 30 days counts as approval.");
        }

        @Test
        void a_power_of_nobody_known_says_that_it_is_not_known() {
            assertThat(Read.body("powers: [{act: call, by: {unknown: Källan tiger}, clause: avtal/1}]"))
                    .containsExactly(
                            "Vi vet inte vem som får kalla till möten.", "It is not known who may call meetings.");
        }
    }

    @Nested
    class Meetings {

        @Test
        void notice_requirements_and_dispatch_are_plain() {
            assertThat(Read.said(Read.VASTMANLAND, "avtal/2.3/s3", "2017-05-01", SV))
                    .contains(
                            "Kallelsen ska ske senast 14 dagar före mötet.",
                            "När en kallelse skickas ska detta finnas med: föredragningslista och handlingar.");
            assertThat(Read.said(Read.VASTMANLAND, "avtal/2.3/s6", "2017-05-01", SV))
                    .containsExactly(
                            "Regionstyrelsen, kommunstyrelsen i varje kommun och de som berörs av ärendet ska få protokollet.");
        }

        @Test
        void meetings_are_counted_as_one_says_it() {
            assertThat(Read.said(Read.VARMLAND, "pm/db-moten", "2022-05-01", SV))
                    .containsExactly("Direktörsberedningen ska ha minst ett möte i månaden, på minst en halv dag.");
            assertThat(Read.said(Read.VARMLAND, "webb/or-moten", "2022-05-01", EN))
                    .containsExactly("The Chairs' Council should have at least six meetings a year.");
        }

        @Test
        void what_has_no_place_in_a_body_is_told_where_it_belongs() {
            assertThat(Read.said(Read.VARMLAND, "webb/bara-or", "2022-05-01", SV))
                    .contains("Ställningstaganden hör inte hemma i Värmlandsrådet utan i Ordföranderådet.");
        }

        @Test
        void the_record_says_how_it_is_kept() {
            assertThat(
                            Read.body(
                                    "record: {form: minutes, annex: [attendance-list], approve: sign, remote: false, clause: avtal/1}"))
                    .containsExactly(
                            "Rådet för protokoll som undertecknas och justeras. Bilaga: närvarolista. Det går inte att delta på distans.",
                            "The Council keeps minutes which are signed and adjusted. Attached: attendance list. One cannot take part from a distance.");
        }
    }

    @Nested
    class Costs {

        @Test
        void shares_keys_and_instalments_add_up_to_prose() {
            assertThat(Read.said(Read.VASTMANLAND, "avtal/5/s3", "2018-05-01", SV))
                    .contains(
                            "Kommunerna betalar ungefär två tredjedelar av kostnaden för samverkan och Region Västmanland ungefär en tredjedel.",
                            "Kostnaden för samverkan betalas i delar: 50 % senast den 1 februari och 50 % senast den 1 augusti.");
        }

        @Test
        void levies_surcharges_and_those_who_bear_are_said() {
            assertThat(Read.sections("""
                    money:
                      - {pot: avgift, title: {sv: avgiften, en: the fee}, levy: {per-mille: 0.5, max: true, of: {sv: skatteunderlaget, en: the tax base}}, clause: avtal/1}
                      - {bears: [fees, travel], by: all parties, of: members, clause: avtal/1}
                    """))
                    .containsExactly(
                            "Avgiften är en avgift på högst 0,5 promille av skatteunderlaget.",
                            "Alla parter betalar sammanträdesarvoden och resor för sina egna ledamöter.",
                            "The fee is a fee of at most 0.5 per mille of the tax base.",
                            "All parties pay for meeting fees and travel for their own members.");
        }
    }

    @Nested
    class HowSure {

        private Said said(String keys, String day, Language language) {
            var explainer = Explainer.of(Read.withBody(keys), LocalDate.parse(day), language);
            var charter = Read.withBody(keys);
            return explainer.say(charter.terms().getLast());
        }

        private static final String SPAN = "limits: [{size: {min: 3}, from: bytet, clause: avtal/1}]";

        @Test
        void a_span_is_told_with_the_day_that_is_taken() {
            var said = said(SPAN, "2022-02-01", SV);
            assertThat(said.validity())
                    .asString()
                    .isEqualTo(
                            "Började gälla någon dag mellan 21 januari och 18 mars 2022; vi räknar från och med 18 mars 2022."
                                    .replace("21 januari", "21\u00a0januari")
                                    .replace("18 mars 2022", "18\u00a0mars\u00a02022"));
            assertThat(said.on()).isEqualTo(Answer.UNKNOWN);
            assertThat(said.doubts()).containsExactly(Doubt.DATE);
        }

        @Test
        void after_the_span_the_day_is_no_doubt_and_before_it_the_term_does_not_hold() {
            assertThat(said(SPAN, "2022-03-18", SV).doubts()).isEmpty();
            assertThat(said(SPAN, "2022-01-20", SV).on()).isEqualTo(Answer.NO);
        }

        @Test
        void readings_conflicts_and_second_hand_sources_are_kept_apart() {
            var said = said(
                    "limits: [{size: {min: 3}, clause: avtal/1, reading: {sv: tre, en: three}, conflicts: {pm/1: {sv: \"X-07: fyra (X-08).\", en: four}}, second-hand: En tidning}]",
                    "2026-11-22",
                    SV);
            assertThat(said.reading()).hasToString("Vår läsning: tre.");
            assertThat(said.conflicts()).containsExactly(new Said.Conflict("pm/1", Sentence.plain("Fyra.")));
            assertThat(said.sources())
                    .extracting(Sentence::text)
                    .containsExactly("Vi känner uppgiften bara i andra hand: En tidning.");
            assertThat(said.doubts()).containsExactlyInAnyOrder(Doubt.READING, Doubt.CONFLICT, Doubt.SECOND_HAND);
            assertThat(said.force()).isEqualTo("ska");
            assertThat(said.breach()).isEqualTo("hindras");
        }
    }
}
