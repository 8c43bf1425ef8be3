package se.radslag.people.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.naming;
import static se.radslag.people.seating.Made.person;
import static se.radslag.people.seating.Made.substitute;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Read;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Power;
import se.radslag.people.seating.Made;

/** What the agreement lets one do. */
class StandpointTest {

    private static final String OPEN = "2018-11-01/";
    private static final String DAY = "2022-06-01";

    private static final Charter SMALL = Read.with("""
            bodies:
              ledning:
                kind: officials
                names: {sv: Ledningen, en: The Leads}
                seats: [{id: rd, for: region, office: director, filled: follows, clause: avtal/1}]
                powers:
                  - {act: support, what: background, by: officials, clause: avtal/1}
                  - {act: call, by: secretariat, clause: avtal/1}
                  - {act: prepare, what: proposal, by: {office: region.director}, clause: avtal/1}
                  - {act: speak, by: anyone, clause: avtal/1}
              kansli:
                kind: secretariat
                names: {sv: Kansliet, en: The Office}
                posts: [{id: head, by: region, from: officials, clause: avtal/1}]
                powers: [{act: administer, by: officials, clause: avtal/1}]
            """);

    private static Body small(String id) {
        return Objects.requireNonNull(SMALL.bodies().get(id));
    }

    private static Body body(String id) {
        return Objects.requireNonNull(Read.VARMLAND.bodies().get(id));
    }

    private static Standpoint standpoint(Made made, String name, String day) {
        return new Standpoint(made.seated(day), person(name));
    }

    private static List<Act> acts(Made made, String name, String day, String body) {
        var found = Objects.requireNonNull(made.charter.bodies().get(body));
        return standpoint(made, name, day).powers(found).stream()
                .map(Power::act)
                .flatMap(List::stream)
                .toList();
    }

    private final Made made = new Made(Read.VARMLAND)
            .office("region", "rs.chair", "Rut", "m", OPEN)
            .office("kil", "ks.chair", "Cecilia", "s", OPEN)
            .office("kil", "director", "Dag", null, OPEN);

    @Test
    void a_member_takes_positions_and_only_the_chair_leads_the_meeting() {
        assertThat(acts(made, "Cecilia", DAY, "or"))
                .contains(Act.TAKE_POSITION)
                .doesNotContain(Act.LEAD_MEETING, Act.SET_AGENDA);
        assertThat(acts(made, "Rut", DAY, "or")).contains(Act.TAKE_POSITION, Act.LEAD_MEETING, Act.SET_AGENDA);
    }

    @Test
    @Covers("H-16")
    void a_director_attends_and_speaks_in_a_council_without_a_seat_there() {
        assertThat(acts(made, "Dag", DAY, "or")).containsExactly(Act.ATTEND, Act.SPEAK);
    }

    @Test
    void nobody_may_what_held_before_or_after() {
        assertThat(acts(made, "Cecilia", "2020-01-01", "or")).doesNotContain(Act.REVIEW_PRIORITIES);
        assertThat(acts(made, "Cecilia", DAY, "or")).contains(Act.REVIEW_PRIORITIES);
    }

    @Test
    void a_substitute_has_a_body_to_mind_and_no_position_to_take() {
        var forum = new Made(Read.VARMLAND)
                .named(naming("forum-hs", "kommun", "kil", 1, "Mona", "s", OPEN))
                .named(substitute(naming("forum-hs", "kommun", "kil", 1, "Sten", "s", OPEN), 1));
        var sten = standpoint(forum, "Sten", "2026-11-22");
        assertThat(sten.concerns(body("forum-hs"))).isTrue();
        assertThat(sten.isMember("forum-hs")).isFalse();
        assertThat(standpoint(forum, "Mona", "2026-11-22").isMember("forum-hs")).isTrue();
        assertThat(sten.concerns(body("db"))).isFalse();
    }

    @Test
    void a_seat_of_which_it_cannot_be_told_whether_it_is_there_is_shown_and_gives_nothing_to_do() {
        var unsure = new Made(Read.VARMLAND).office("region", "hsn.chair", "Hanna", "m", OPEN);
        assertThat(standpoint(unsure, "Hanna", "2022-01-28").concerns(body("or")))
                .isTrue();
        assertThat(acts(unsure, "Hanna", "2022-01-28", "or")).isEmpty();
        assertThat(acts(unsure, "Hanna", "2022-03-18", "or")).contains(Act.TAKE_POSITION);
    }

    @Test
    void officials_the_secretariat_whoever_is_there_and_whoever_has_an_office_do_what_is_said_of_them() {
        var all = new Made(SMALL)
                .office("region", "director", "Dag", null, OPEN)
                .office("alfa", "ks.chair", "Alva", "s", OPEN)
                .post("kansli", "head", "Klara", "region", OPEN);
        assertThat(acts(all, "Dag", DAY, "ledning")).containsExactly(Act.SUPPORT, Act.PREPARE, Act.SPEAK);
        assertThat(acts(all, "Klara", DAY, "ledning")).containsExactly(Act.CALL);
        assertThat(acts(all, "Klara", DAY, "kansli")).containsExactly(Act.ADMINISTER);
        assertThat(acts(all, "Alva", DAY, "ledning")).isEmpty();
        assertThat(standpoint(all, "Alva", DAY).concerns(small("kansli"))).isFalse();
    }
}
