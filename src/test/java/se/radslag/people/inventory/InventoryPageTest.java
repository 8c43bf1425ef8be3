package se.radslag.people.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.architecture.Covers;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.people.PartyKey;
import se.radslag.people.inventory.Particulars.Called;
import se.radslag.people.inventory.Particulars.Commission;
import se.radslag.people.inventory.Particulars.Undertaking;
import se.radslag.people.inventory.Review.Outcome;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.TestClock;
import se.radslag.world.Visitor;

/** Networks, groups and projects: who keeps them, what is asked of them, and the review in which each is judged. */
@PageTest
class InventoryPageTest {

    private static final StructureId VARMLAND = new StructureId("varmland");
    private static final StructureId VASTMANLAND = new StructureId("vastmanland");
    private static final String NEW = "/varmland/w/people/listing?kind=NETWORK";
    private static final String FORM = "/varmland/w/people/listing";

    @LocalServerPort
    private int port;

    @Autowired
    private CharterLookup charters;

    @Autowired
    private InventoryLookup inventories;

    @Autowired
    private RecordListing record;

    @Autowired
    private EndListing end;

    @Autowired
    private ReportProject report;

    @Autowired
    private OpenReview open;

    @Autowired
    private JudgeListing judge;

    @Autowired
    private CloseReview close;

    @Autowired
    private AssignSupport support;

    @Autowired
    private ReopenListing reopen;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    private static Map<String, String> typed(String... namesAndValues) {
        var typed = new HashMap<>(Map.of("kind", "NETWORK", "slug", "", "seen", "0"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return typed;
    }

    private String reader(String path) {
        return new Visitor(port).get(path).body();
    }

    private Charter charter(StructureId structure) {
        return charters.current(structure).orElseThrow();
    }

    private Listing find(StructureId structure, String slug) {
        return inventories.of(charter(structure)).all().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static UUID id(Listing listing) {
        return java.util.Objects.requireNonNull(listing.id());
    }

    private static Particulars said(String name, @Nullable String by, Set<Purpose> purposes, @Nullable String admin) {
        return said(name, by, purposes, admin, Undertaking.NONE, null);
    }

    private static Particulars said(
            String name,
            @Nullable String by,
            Set<Purpose> purposes,
            @Nullable String admin,
            Undertaking undertaking,
            @Nullable LocalDate last) {
        var none = Particulars.NONE;
        return new Particulars(
                LocalDate.of(2026, 1, 1),
                new Called(name, null),
                new Commission(by, null),
                purposes,
                none.lasting(),
                null,
                admin,
                false,
                none.topics(),
                undertaking,
                last,
                null,
                null);
    }

    private RecordListing.Command command(StructureId structure, ListingKind kind, Particulars said) {
        return new RecordListing.Command(structure, null, kind, null, said, 0);
    }

    @Test
    @Covers({"B-33", "C-31", "C-33", "C-54", "F-24"})
    void everybody_reads_on_whose_commission_a_network_works_and_whom_it_supports() {
        var list = reader("/varmland/natverk");
        assertThat(list)
                .contains("Kulturchefer", "Kommundirektörsnätverket", "Vilka som stödjer vilka", "Sunne")
                .contains("Kulturchefer stödjer Kultur- och bildningsforum");
        assertThat(reader("/varmland/natverk?prioriterat=ja"))
                .contains("10 nätverk")
                .doesNotContain("Ordförandenätverket");
        assertThat(reader("/varmland/natverk?forum=forum-hs"))
                .contains("Socialchefer")
                .doesNotContain("Kulturchefer");
        assertThat(reader("/varmland/natverk?namn=finns-inte")).contains("Inga nätverk att visa");
        assertThat(reader("/varmland/natverk/kulturchefer"))
                .contains("Direktörsberedningens beslut om stöd till forumen", "Leds av");
        assertThat(reader("/varmland/natverk.csv")).contains("\"Kulturchefer\";\"Nätverk\"");
        assertThat(reader("/en/varmland/natverk/kulturchefer")).contains("Heads of culture", "Led by");
    }

    @Test
    @Covers("C-31")
    void what_nobody_has_said_is_shown_with_the_clause_that_asks_for_it() {
        assertThat(reader("/vastmanland/natverk/arkivarier"))
                .contains("Det är inte sagt på vems uppdrag det sker.", "/vastmanland/avtal/klausuler/tjsk/3.7/s1");
        assertThat(reader("/vastmanland/natverk?brist=ja"))
                .contains("Arkivarier")
                .doesNotContain("Folkhälsoplanerare");
    }

    @Test
    void what_was_said_before_stands_when_something_new_is_said() {
        var added =
                coordinator.press(NEW, FORM, typed("name", "Provnätverket", "lead", "arvika", "from", "2024-01-01"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
        var page = "/varmland/natverk/provnatverket";
        assertThat(added.headers().firstValue("Location").orElseThrow()).endsWith(page + "?sparat=said");
        var change = typed(
                "name", "Provnätverket", "lead", "torsby", "from", "2026-01-01", "slug", "provnatverket", "seen", "1");
        assertThat(coordinator.press(FORM + "?slug=provnatverket", FORM, change).statusCode())
                .isEqualTo(302);
        assertThat(reader(page)).contains("Torsby", "Vad som har sagts och när", "Leds av: Arvika");
        assertThat(reader(page + "?datum=2025-06-01")).contains("<dd class=\"facts__value\">Arvika</dd>");
        var again = coordinator.press(FORM + "?slug=provnatverket", FORM, change);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Leds av: Torsby");
    }

    @Test
    void a_name_is_needed_and_what_was_typed_stands() {
        var answer =
                coordinator.press(NEW, FORM, typed("name", "", "contact", "samverkan@exempel.se", "from", "i går"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("samverkan@exempel.se", "i går");
    }

    @Test
    void the_registrar_of_the_party_that_administers_keeps_it_and_no_other_does() {
        var charter = charter(VARMLAND);
        var arvika = registrar(charter, "arvika");
        var said = said("Registratorsnätverket", "kd-natverk", Set.of(Purpose.EXCHANGE), "arvika");
        record.handle(command(VARMLAND, ListingKind.NETWORK, said), arvika);
        var listing = find(VARMLAND, "registratorsnatverket");
        var more = new RecordListing.Command(VARMLAND, listing.id(), ListingKind.NETWORK, null, said, 1);
        assertThatThrownBy(() -> record.handle(more, registrar(charter, "torsby")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.keeps");
        var away = said("Registratorsnätverket", "kd-natverk", Set.of(Purpose.EXCHANGE), "torsby");
        assertThatThrownBy(() -> record.handle(
                        new RecordListing.Command(VARMLAND, listing.id(), ListingKind.NETWORK, null, away, 1), arvika))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.stays");
        record.handle(more, arvika);
        assertThat(find(VARMLAND, "registratorsnatverket").number()).isEqualTo(2);
    }

    private static Actor registrar(Charter charter, String party) {
        var key = PartyKey.of(
                charter, java.util.Objects.requireNonNull(charter.parties().get(party)));
        return new Actor("registrar-" + party, Set.of(Actor.Role.REGISTRAR), Set.of(key.value()));
    }

    @Test
    @Covers("C-36")
    void a_working_group_has_a_last_day() {
        var said = said("Gruppen utan slut", "db", Set.of(), null);
        assertThatThrownBy(() -> record.handle(command(VARMLAND, ListingKind.WORKING_GROUP, said), Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.end-set");
        var ends = said("Gruppen med slut", "db", Set.of(), null, Undertaking.NONE, LocalDate.of(2026, 12, 1));
        record.handle(command(VARMLAND, ListingKind.WORKING_GROUP, ends), Actor.SYSTEM);
        assertThat(reader("/varmland/arbetsgrupper")).contains("Gruppen med slut", "Slutar snart");
        assertThat(reader("/varmland/arbetsgrupper/gruppen-med-slut?datum=2026-12-02"))
                .contains("Över tiden");
    }

    @Test
    @Covers({"C-34", "C-35", "L-42"})
    void a_project_is_clear_when_it_starts_and_reports_before_it_is_closed(@Autowired TestClock clock) {
        var unclear = said("Provprojektet", null, Set.of(), null);
        assertThatThrownBy(() -> record.handle(command(VASTMANLAND, ListingKind.PROJECT, unclear), Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.commission")
                .hasMessageContaining("people-inventory.rule.assignment")
                .hasMessageContaining("people-inventory.rule.organisation");
        var undertaking =
                new Undertaking("Pröva.", "En styrgrupp.", null, Particulars.Initiative.NATIONAL, "staten", 5);
        var clear = said("Provprojektet", "srb", Set.of(), null, undertaking, LocalDate.of(2026, 11, 20));
        record.handle(command(VASTMANLAND, ListingKind.PROJECT, clear), Actor.SYSTEM);
        assertThat(reader("/vastmanland/projekt/provprojektet"))
                .contains("Projektet är slut men inte slutredovisat.", "nationellt initiativ", "5 kr från staten");
        var id = id(find(VASTMANLAND, "provprojektet"));
        var ending = new EndListing.Command(VASTMANLAND, id, TestClock.START, "Klart.");
        assertThatThrownBy(() -> end.handle(ending, Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.final-report");
        var early = new ReportProject.Command(VASTMANLAND, id, TestClock.START.plusDays(1), "Beredningen", "Rapport");
        assertThatThrownBy(() -> report.handle(early, Actor.SYSTEM)).isInstanceOf(Refused.class);
        report.handle(
                new ReportProject.Command(VASTMANLAND, id, TestClock.START, "Beredningen", "Rapport"), Actor.SYSTEM);
        end.handle(ending, Actor.SYSTEM);
        clock.set(TestClock.START.plusDays(1));
        assertThat(reader("/vastmanland/projekt/provprojektet"))
                .contains("Avslutat", "Mottagen av Beredningen", "Klart.");
        assertThat(reader("/vastmanland/projekt")).doesNotContain("Provprojektet");
        assertThat(reader("/vastmanland/projekt?visa=avslutade")).contains("Provprojektet");
    }

    @Test
    @Covers("L-13")
    void a_task_to_support_names_its_document_and_does_not_overlap_itself() {
        var first = new AssignSupport.Command(
                VARMLAND, "personalchefer", "forum-hs", "Beslut 7", "db", LocalDate.of(2026, 1, 1), null);
        support.handle(first, Actor.SYSTEM);
        assertThatThrownBy(() -> support.handle(first, Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.supports-once");
        var unnamed = new AssignSupport.Command(
                VARMLAND, "personalchefer", "forum-kb", " ", "db", LocalDate.of(2026, 1, 1), null);
        assertThatThrownBy(() -> support.handle(unnamed, Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.document");
        assertThat(reader("/varmland/natverk/personalchefer")).contains("Beslut 7", "Direktörsberedningen");
    }

    @Test
    @Covers({"A-30", "L-39"})
    void no_task_of_an_earlier_organisation_is_lost() {
        assertThat(reader("/vastmanland/tidigare")).contains("5 av 7 är omhändertagna");
        var page = "/vastmanland/tidigare/vkl";
        assertThat(reader(page)).contains("Taltidningen", "Herrelös", "Driva gemensamma projekt", "Inte avgjort");
        var task = find(VASTMANLAND, "vkl").tasks().stream()
                .filter(each -> each.answer().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        var form = "/vastmanland/w/people/task-passing?task=" + task;
        var nobody = Map.of("task", task.toString(), "seen", "0", "outcome", "HANDED");
        assertThat(coordinator.press(form, form, nobody).body()).contains("Ange vem som har tagit över");
        var silent = Map.of("task", task.toString(), "seen", "0", "outcome", "ENDED");
        assertThat(coordinator.press(form, form, silent).body()).contains("Ange varför.");
        var handed = Map.of("task", task.toString(), "seen", "0", "outcome", "HANDED", "receiver", "region.rs");
        assertThat(coordinator.press(form, form, handed).statusCode()).isEqualTo(302);
        assertThat(reader(page))
                .contains("Regionstyrelsen", "6 av 7 är omhändertagna")
                .doesNotContain("Herrelös");
        assertThat(coordinator.press(form, form, handed).statusCode()).isEqualTo(409);
    }

    @Test
    @Covers({"B-35", "B-36"})
    void questions_that_several_deal_with_are_marked() {
        assertThat(reader("/varmland/arenor"))
                .contains("Region Värmlands dialogmöten", "Regional kulturplan", "frågor hanteras på flera håll");
        assertThat(reader("/varmland/arenor/dialogmoten")).contains("Överlappar", "Värmlandsrådet");
    }

    @Test
    @Covers({"C-32", "C-37"})
    void a_review_keeps_merges_and_closes_every_network_with_a_motive() {
        var due = TestClock.START.plusDays(30);
        var review = open.handle(new OpenReview.Command(VARMLAND, "Provgenomgången", due), Actor.SYSTEM)
                .result();
        assertThatThrownBy(() -> open.handle(new OpenReview.Command(VARMLAND, "En till", due), Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.one-review");
        var work = "/varmland/w/people/review/" + review;
        assertThat(coordinator.get(work + "?n=kulturchefer").body()).contains("Kulturchefer", "Behåll", "Motiv");
        var without = coordinator.press(work, work, Map.of("n", "kulturchefer", "outcome", "KEEP", "motive", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Ange varför.");
        var kept =
                coordinator.press(work, work, Map.of("n", "kulturchefer", "outcome", "KEEP", "motive", "Ger nytta."));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
        var next = kept.headers().firstValue("Location").orElseThrow();
        var receipt = coordinator.get(next).body();
        assertThat(receipt).contains("Ångra").contains("Näringslivschefer");
        var judgement = next.replaceFirst(".*bedomning=([0-9a-f-]+).*", "$1");
        coordinator.press(work, work + "/undo", Map.of("judgement", judgement, "n", "kulturchefer"));
        assertThat(reader("/varmland/natverk/genomgang/" + review)).doesNotContain("Ger nytta.");
        finish(review);
        assertThat(reader("/varmland/natverk/genomgang/" + review)).contains("Avslutad.", "Slås samman med Skolchefer");
        assertThat(find(VARMLAND, "sakerhetssamordnare").ended()).isNotNull();
        assertThat(reader("/varmland/natverk/skolchefer")).contains("Provgenomgången: behålls.");
        assertThat(coordinator.get(work).body()).contains("Inrätta genom beslut", "Avsluta organet genom beslut");
        assertThatThrownBy(() -> close.handle(new CloseReview.Command(VARMLAND, review), Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.review-open");
        inventories.of(charter(VARMLAND)).all().stream()
                .filter(each -> each.ended() != null)
                .forEach(each -> reopen.handle(new ReopenListing.Command(VARMLAND, id(each)), Actor.SYSTEM));
        assertThat(find(VARMLAND, "sakerhetssamordnare").ended()).isNull();
    }

    private void finish(UUID review) {
        var skolchefer = find(VARMLAND, "skolchefer");
        judge(review, find(VARMLAND, "sakerhetssamordnare"), Outcome.MERGE, skolchefer.id());
        assertThatThrownBy(() -> judge(review, find(VARMLAND, "ordforandenatverket"), Outcome.KEEP, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.commission");
        assertThatThrownBy(() -> close.handle(new CloseReview.Command(VARMLAND, review), Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-inventory.rule.all-judged");
        judge(review, skolchefer, Outcome.KEEP, null);
        inventories.review(VARMLAND, review).orElseThrow().listings().forEach(each -> {
            var now = inventories.review(VARMLAND, review).orElseThrow();
            if (now.of(each).isEmpty()) {
                judge(review, inventories.of(charter(VARMLAND)).with(each).orElseThrow(), Outcome.CLOSE, null);
            }
        });
        close.handle(new CloseReview.Command(VARMLAND, review), Actor.SYSTEM);
    }

    private void judge(UUID review, Listing listing, Outcome outcome, @Nullable UUID into) {
        judge.handle(
                new JudgeListing.Command(VARMLAND, review, id(listing), outcome, into, "Prövat.", null), Actor.SYSTEM);
    }
}
