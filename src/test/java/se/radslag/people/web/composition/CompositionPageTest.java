package se.radslag.people.web.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.architecture.Covers;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.people.CoalitionLookup;
import se.radslag.people.HoldingLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.SeatSlot;
import se.radslag.people.SlotLookup;
import se.radslag.people.Versioned;
import se.radslag.people.domain.AppointHolder;
import se.radslag.people.domain.RegisterPerson;
import se.radslag.people.domain.SetCoalition;
import se.radslag.people.naming.NameSeat;
import se.radslag.people.naming.Naming;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Side;
import se.radslag.people.seating.Standing;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Västmanland's SRB for the coming term: from nearly nothing to confirmed, by the parties themselves. */
@PageTest
class CompositionPageTest {

    private static final StructureId VASTMANLAND = new StructureId("vastmanland");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final Period TERM = new Period(FIRST, LocalDate.of(2030, 12, 31));
    private static final String PAGE = "/vastmanland/w/people/composition";

    @LocalServerPort
    private int port;

    @Autowired
    private CharterLookup charters;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private AppointHolder appoint;

    @Autowired
    private SetCoalition coalition;

    @Autowired
    private CoalitionLookup coalitions;

    @Autowired
    private NameSeat name;

    @Autowired
    private HoldingLookup holdings;

    @Autowired
    private SlotLookup slots;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    private Charter charter() {
        return charters.current(VASTMANLAND).orElseThrow();
    }

    private Actor registrarOf(Party party) {
        return new Actor(
                "registrar-" + party.id(),
                Set.of(Actor.Role.REGISTRAR),
                Set.of(PartyKey.of(charter(), party).value()));
    }

    private PersonId person(Actor registrar) {
        var family = "Provsson" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return register.handle(new RegisterPerson.Command("Test", family, null, Set.of()), registrar)
                .result();
    }

    private void holds(Party party, String organ, String post, int ordinal, PersonId person, String political) {
        var office = new OfficeKey(PartyKey.of(charter(), party), organ, post, ordinal);
        var holding = new Holding(office.party(), organ, post, ordinal, person, political, TERM, Standing.HOLDER);
        var seen = Versioned.mark(holdings.of(office));
        appoint.handle(new AppointHolder.Command(holding, seen, null, null, null), registrarOf(party));
    }

    private void governs(Party party, Map<String, Side> sides) {
        var key = PartyKey.of(charter(), party);
        coalition.handle(
                new SetCoalition.Command(key, FIRST, TERM.last(), sides, coalitions.mark(key)), registrarOf(party));
    }

    private void sits(
            Party party, String seat, int ordinal, PersonId person, String political, boolean leading, Actor by) {
        var mandate = new Mandate(
                new MandateId(UUID.randomUUID()),
                "srb",
                seat,
                party.id(),
                ordinal,
                Mandate.Kind.MEMBER,
                null,
                null,
                person,
                political,
                Who.PersonKind.ELECTED,
                leading,
                false,
                null,
                TERM);
        var naming = new Naming(mandate, Naming.Decision.UNTOLD, leading ? by.id() : null, null, null);
        var seen = Versioned.mark(slots.of(SeatSlot.of(VASTMANLAND, mandate)));
        name.handle(new NameSeat.Command(VASTMANLAND, naming, seen), by);
    }

    private @Nullable String isFree(Party party, String seat) {
        var slot = new SeatSlot(VASTMANLAND, "srb", seat, party.id(), Mandate.Kind.MEMBER, 1);
        return slots.of(slot).stream().anyMatch(row -> row.row().during().contains(FIRST)) ? null : seat;
    }

    @Test
    @Covers({"C-03", "C-04", "C-05", "C-06", "C-07", "C-08"})
    void ten_registrars_and_the_region_fill_srb_and_it_is_confirmed() {
        assertThat(coordinator.get(PAGE + "?body=srb&from=2027-01-01").body())
                .contains("Inte hel", "Stoppar", "platser är tomma. Tillsätt dem först");
        for (var party : charter().parties().values()) {
            if (party.kind() == Party.PartyKind.MUNICIPALITY && isFree(party, "kso") != null) {
                municipality(party);
            }
        }
        region(charter().parties().get("region"));
        var page = coordinator.get(PAGE + "?body=srb&from=2027-01-01").body();
        assertThat(page)
                .contains("Kan fastställas", "27", "Fastställ sammansättningen")
                .doesNotContain("Stoppar");
        var answer = coordinator.press(
                PAGE + "?body=srb&from=2027-01-01", PAGE, Map.of("body", "srb", "from", "2027-01-01"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(coordinator.get(PAGE + "?body=srb&from=2027-01-01").body())
                .contains("Fastställd 22", "Upphäv fastställandet")
                .doesNotContain("villkor bryts nu");
        assertThat(new Visitor(port)
                        .get("/vastmanland/organ/srb?datum=2027-01-01")
                        .body())
                .contains("Sammansättningen fastställdes 22");
    }

    private void municipality(Party party) {
        var registrar = registrarOf(party);
        var known = holdings.of(new OfficeKey(PartyKey.of(charter(), party), "ks", "chair", 1)).stream()
                .anyMatch(row -> row.row().during().contains(FIRST));
        var chair = known
                ? holdings.of(new OfficeKey(PartyKey.of(charter(), party), "ks", "chair", 1)).stream()
                        .filter(row -> row.row().during().contains(FIRST))
                        .findFirst()
                        .orElseThrow()
                        .row()
                        .person()
                : person(registrar);
        if (!known) {
            governs(party, Map.of("s", Side.MAJORITY, "m", Side.OPPOSITION));
            holds(party, "ks", "chair", 1, chair, "s");
        }
        sits(party, "kso", 1, chair, "s", false, registrar);
        var against = known
                ? holdings.of(new OfficeKey(PartyKey.of(charter(), party), "ks", "vice-chair", 2)).stream()
                        .filter(row -> row.row().during().contains(FIRST))
                        .findFirst()
                        .orElseThrow()
                        .row()
                : null;
        sits(
                party,
                "opp",
                1,
                against == null ? person(registrar) : against.person(),
                against == null || against.politicalParty() == null ? "m" : against.politicalParty(),
                true,
                registrar);
    }

    private void region(@Nullable Party found) {
        assertThat(found).isNotNull();
        var party = java.util.Objects.requireNonNull(found);
        var registrar = registrarOf(party);
        governs(party, Map.of("s", Side.MAJORITY, "c", Side.MAJORITY, "m", Side.OPPOSITION, "v", Side.OPPOSITION));
        var posts = List.of("chair", "vice-chair", "vice-chair");
        var political = List.of("s", "c", "m");
        for (int i = 0; i < 3; i++) {
            var person = person(registrar);
            holds(party, "rs", posts.get(i), i == 2 ? 2 : 1, person, political.get(i));
            sits(party, "rsp", i + 1, person, political.get(i), false, registrar);
        }
        for (int i = 1; i <= 4; i++) {
            if (i == 2) {
                assertThat(coordinator.get(PAGE + "?body=srb&from=2027-01-01").body())
                        .contains("Förslag: minsta möjliga tillägg", "Region Västmanland utser", "Fördelning");
            }
            sits(party, "fria", i, person(registrar), i == 1 ? "v" : "s", false, registrar);
        }
    }

    @Test
    @Covers("C-08")
    void what_was_accepted_with_a_reason_is_seen_by_everybody_who_sees_the_composition(@Autowired JdbcClient jdbc) {
        var confirmation = jdbc.sql("""
                insert into people.confirmation
                    (structure_id, body_id, valid_from, charter_version, recorded_at, recorded_by)
                values ('vastmanland', 'srb', '2019-01-01', 1, now(), 'test')
                returning id
                """).query(UUID.class).single();
        jdbc.sql("""
                insert into people.waiver (structure_id, confirmation_id, message, clauses, facts, reason)
                values ('vastmanland', :id, 'people.rule.mirror-leads', '{avtal/2.2/p2}', '{}', 'Partierna var överens.')
                """).param("id", confirmation).update();
        for (var page : List.of(
                coordinator.get(PAGE + "?body=srb&from=2019-05-02").body(),
                new Visitor(port).get("/vastmanland/organ/srb?datum=2019-05-02").body())) {
            assertThat(page).contains("Godtaget med skäl", "Partierna var överens.");
        }
        jdbc.sql("update people.confirmation set undone_at = now(), undone_by = 'test' where id = :id")
                .param("id", confirmation)
                .update();
        assertThat(new Visitor(port)
                        .get("/vastmanland/organ/srb?datum=2019-05-02")
                        .body())
                .doesNotContain("Godtaget med skäl");
    }

    @Test
    @Covers("C-03")
    void a_confirmed_composition_that_breaks_a_term_since_then_says_so_on_every_page(@Autowired JdbcClient jdbc) {
        var confirmation = jdbc.sql("""
                insert into people.confirmation
                    (structure_id, body_id, valid_from, charter_version, recorded_at, recorded_by)
                values ('vastmanland', 'srb', '2031-01-01', 1, now(), 'test')
                returning id
                """).query(UUID.class).single();
        assertThat(coordinator.get(PAGE + "?body=srb&from=2031-01-01").body())
                .contains("Fastställd ", "men villkor bryts nu", "Upphäv fastställandet");
        assertThat(coordinator
                        .get("/vastmanland/w/people/confirmations?from=2031-01-01")
                        .body())
                .contains("Fastställd, men villkor bryts nu");
        assertThat(new Visitor(port)
                        .get("/vastmanland/organ/srb?datum=2031-01-01")
                        .body())
                .contains("bryter nu mot villkor");
        jdbc.sql("update people.confirmation set undone_at = now(), undone_by = 'test' where id = :id")
                .param("id", confirmation)
                .update();
    }

    @Test
    void every_body_is_reported_with_its_clauses_and_who_can_mend_and_as_a_file() {
        var page = coordinator.get("/vastmanland/w/people/report").body();
        assertThat(page).contains("Strategisk regional beredning", "/avtal/klausuler/avtal/2.2/p1", "Be Hallstahammar");
        assertThat(coordinator.get("/vastmanland/w/people/report.csv").body())
                .startsWith("\uFEFF\"Organ\";\"Utfall\"")
                .contains("\"Noteras\"");
    }

    @Test
    void a_registrar_does_not_fill_another_partys_seat_and_is_told_who_may() {
        var sala = charter().parties().get("sala");
        var registrar =
                registrarOf(java.util.Objects.requireNonNull(charter().parties().get("koping")));
        var other = java.util.Objects.requireNonNull(sala);
        var person = person(registrar);
        assertThatThrownBy(() -> sits(other, "opp", 1, person, "m", true, registrar))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(
                                        refused.verdicts().broken().getFirst().message())
                                .isEqualTo("people-register.rule.names"));
    }

    @Test
    @Covers("C-04")
    void somebody_of_the_majority_is_refused_in_the_seat_of_the_opposition_with_its_clause() {
        var form = "/vastmanland/w/people/seat?body=srb&seat=opp&party=arboga&ordinal=1&from=2026-11-25";
        var page = coordinator.get(form).body();
        assertThat(page)
                .contains(
                        "Mandattiden slutar enligt överenskommelsen 31",
                        "Platsen är för: Företrädare för oppositionen");
        var chair = java.util.regex.Pattern.compile("<option value=\"([0-9a-f-]{36})\"")
                .matcher(page);
        assertThat(chair.find()).isTrue();
        var seen = java.util.regex.Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(seen.find()).isTrue();
        var typed = Map.of(
                "body",
                "srb",
                "seat",
                "opp",
                "party",
                "arboga",
                "kind",
                "MEMBER",
                "ordinal",
                "1",
                "seen",
                seen.group(1),
                "person",
                chair.group(1),
                "political",
                "c",
                "from",
                "2026-11-25");
        var answer = coordinator.press(form, "/vastmanland/w/people/seat", typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("oppositionen", "/avtal/klausuler/avtal/2.2/p1");
    }
}
