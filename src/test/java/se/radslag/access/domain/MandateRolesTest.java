package se.radslag.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.kernel.Actor.Role.CHAIR;
import static se.radslag.kernel.Actor.Role.MEMBER;
import static se.radslag.kernel.Actor.Role.OFFICIAL;
import static se.radslag.kernel.Actor.Role.SUBSTITUTE;
import static se.radslag.kernel.Actor.Role.VICE_CHAIR;
import static se.radslag.people.seating.Made.naming;
import static se.radslag.people.seating.Made.person;
import static se.radslag.people.seating.Made.substitute;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.explain.Read;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Actor.Mandate;
import se.radslag.kernel.Actor.Mandates;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.Standing;

class MandateRolesTest {

    private static final String OPEN = "2018-11-01/";
    private static final String DAY = "2022-06-01";

    private static List<MandateRoles.Held> held(Made made, String name, String day, String... bodies) {
        var seatings =
                List.of(bodies).stream().map(body -> made.seating(body, day)).toList();
        return MandateRoles.of(seatings, person(name));
    }

    private static Set<Mandate> roles(Made made, String name, String day, String... bodies) {
        return held(made, name, day, bodies).stream()
                .map(held -> new Mandate(held.body(), held.role()))
                .collect(Collectors.toSet());
    }

    @Nested
    class A_seat_that_follows_an_office {

        private final Made made = new Made(Read.VARMLAND)
                .office("sunne", "ks.chair", "Alva", "c", "2018-11-01/2022-05-31")
                .office("sunne", "ks.chair", "Bertil", "c", "2022-06-01/");

        @Test
        void makes_its_holder_a_member_until_the_last_day() {
            assertThat(roles(made, "Alva", "2022-05-31", "or")).containsExactly(new Mandate("or", MEMBER));
            assertThat(roles(made, "Bertil", "2022-05-31", "or")).isEmpty();
        }

        @Test
        void and_the_successor_the_same_day_that_the_office_moves() {
            assertThat(roles(made, "Alva", "2022-06-01", "or")).isEmpty();
            assertThat(roles(made, "Bertil", "2022-06-01", "or")).containsExactly(new Mandate("or", MEMBER));
        }

        @Test
        void makes_whoever_acts_for_somebody_on_leave_a_member_meanwhile() {
            var leave = new Made(Read.VARMLAND)
                    .office("kil", "ks.chair", "Cecilia", "s", "2020-04-01/2020-05-31", Standing.ON_LEAVE)
                    .office("kil", "ks.chair", "Eva", "m", "2020-04-01/2020-05-31", Standing.ACTING);
            assertThat(roles(leave, "Eva", "2020-04-01", "or")).containsExactly(new Mandate("or", MEMBER));
            assertThat(roles(leave, "Cecilia", "2020-04-01", "or")).isEmpty();
        }
    }

    @Nested
    class A_seat_of_which_it_cannot_be_told_whether_it_is_there {

        private final Made made = new Made(Read.VARMLAND).office("region", "hsn.chair", "Hanna", "m", OPEN);

        @Test
        void gives_nothing_until_it_can_be_told() {
            assertThat(roles(made, "Hanna", "2022-01-28", "or")).isEmpty();
            assertThat(roles(made, "Hanna", "2022-03-18", "or")).containsExactly(new Mandate("or", MEMBER));
        }
    }

    @Nested
    class A_post {

        @Test
        void by_office_makes_its_holder_the_chair_and_the_seat_a_member() {
            var made = new Made(Read.VARMLAND).office("region", "rs.chair", "Rut", "m", OPEN);
            assertThat(roles(made, "Rut", DAY, "or"))
                    .containsExactlyInAnyOrder(new Mandate("or", CHAIR), new Mandate("or", MEMBER));
        }

        @Test
        @Covers("C-11")
        void of_any_vice_chair_makes_a_vice_chair() {
            var made = new Made(Read.VASTMANLAND)
                    .named(naming("srb", "opp", "arboga", 1, "Vera", "m", "2017-01-01/2018-12-31"))
                    .post("srb", "vice-2", "Vera", null, "2017-01-01/2018-12-31");
            assertThat(roles(made, "Vera", "2017-05-01", "srb"))
                    .containsExactlyInAnyOrder(new Mandate("srb", VICE_CHAIR), new Mandate("srb", MEMBER));
            assertThat(roles(made, "Vera", "2019-01-01", "srb")).isEmpty();
        }

        @Test
        @Covers("B-40")
        void of_the_secretariat_makes_an_official() {
            var made = new Made(Read.VARMLAND).post("varmlandsradsavdelningen", "coordinator", "Klara", "region", OPEN);
            assertThat(roles(made, "Klara", DAY, "varmlandsradsavdelningen"))
                    .containsExactly(new Mandate("varmlandsradsavdelningen", OFFICIAL));
        }
    }

    @Test
    void a_director_is_a_member_and_an_official() {
        var made = new Made(Read.VARMLAND).office("kil", "director", "Dag", null, OPEN);
        assertThat(roles(made, "Dag", DAY, "db", "or"))
                .containsExactlyInAnyOrder(new Mandate("db", MEMBER), new Mandate("db", OFFICIAL));
    }

    @Test
    void a_substitute_is_a_substitute_and_no_member() {
        var made = new Made(Read.VARMLAND)
                .named(naming("forum-hs", "kommun", "kil", 1, "Mona", "s", OPEN))
                .named(substitute(naming("forum-hs", "kommun", "kil", 1, "Sten", "s", OPEN), 1));
        assertThat(roles(made, "Sten", "2026-11-22", "forum-hs")).containsExactly(new Mandate("forum-hs", SUBSTITUTE));
        assertThat(roles(made, "Mona", "2026-11-22", "forum-hs")).containsExactly(new Mandate("forum-hs", MEMBER));
    }

    @Test
    void an_actor_is_what_its_mandates_say_in_their_bodies_and_nowhere_else() {
        var actor = new Actor("account-1", Set.of(Actor.Role.EVALUATOR))
                .with(Mandates.of(new Mandate("or", CHAIR), new Mandate("vr", MEMBER)));
        assertThat(List.of(Actor.Role.values()).stream().filter(actor::is))
                .containsExactlyInAnyOrder(Actor.Role.EVALUATOR, CHAIR, MEMBER);
        assertThat(actor.is(CHAIR, "or")).isTrue();
        assertThat(actor.is(CHAIR, "vr")).isFalse();
    }
}
