package se.radslag.people.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.architecture.Covers;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Whoever thinks of another agreement sees what it would do, and what a new body would take, before anything is done. */
@PageTest
class WhatIfPageTest {

    private static final String PAGE = "/vastmanland/w/people/what-if?body=srb&day=2019-05-02";

    @LocalServerPort
    private int port;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    @Test
    @Covers({"H-35", "H-36"})
    void without_the_seats_of_the_opposition_the_terms_that_break_are_told_with_their_clauses() {
        var page = coordinator.get(PAGE + "&seat=opp&drop=on").body();
        assertThat(page)
                .contains("Från 25–30 till 15–20 platser", "Det ska vara minst 25", "/avtal/klausuler/avtal/2.2/s1")
                .containsSubsequence("id=\"before\">Nu<", "class=\"seats\"", "id=\"after\">Så här<", "class=\"seats\"");
        assertThat(coordinator.get("/vastmanland/organ/srb?datum=2019-05-02").body())
                .contains("25–30");
    }

    @Test
    @Covers("B-43")
    void the_chair_of_a_committee_is_added_by_the_agreements_own_offices() {
        var page = coordinator
                .get("/varmland/w/people/what-if?body=or&day=2021-04-16&more=region&office=hsn.chair")
                .body();
        assertThat(page).contains("Från 17 till 18 platser", "Inget nytt villkor bryts");
    }

    @Test
    void municipalities_that_merge_change_the_other_bodies_too() {
        var page = coordinator
                .get("/varmland/w/people/what-if?body=vr&day=2023-05-02&first=arvika&second=eda")
                .body();
        assertThat(page).contains("Andra organ som också ändras", "21 → 20");
    }

    @Test
    void what_cannot_be_thought_is_told_at_its_field() {
        assertThat(coordinator.get(PAGE + "&seat=opp&min=4&max=2").body())
                .contains("Det högsta antalet är mindre än det minsta", "href=\"#max\"");
        assertThat(coordinator.get(PAGE + "&first=sala&second=sala").body()).contains("Välj två olika parter");
        assertThat(coordinator.get(PAGE + "&name=Nykommun").body()).contains("Välj vilka parten hör till");
        assertThat(coordinator.get(PAGE + "&more=region").body()).contains("Ange hur många platserna är");
        assertThat(coordinator.get(PAGE + "&seat=opp&min=tre").body()).contains("href=\"#min\"");
        assertThat(coordinator
                        .get(PAGE + "&seat=finns-inte&drop=on&first=x&more=y")
                        .body())
                .contains("Inget är provat än");
    }

    @Test
    void a_body_that_is_not_there_is_not_found_and_nobody_comes_in_without_signing_in() {
        assertThat(coordinator
                        .get("/vastmanland/w/people/what-if?body=finns-inte")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port).get(PAGE).statusCode()).isEqualTo(401);
    }

    @Test
    @Covers({"H-22", "L-08"})
    void what_a_body_would_take_is_told_beside_the_form_before_it_is_founded() {
        var form = "/vastmanland/w/charter/founding";
        assertThat(coordinator.get(form).body()).contains("Tiden det skulle ta", "Fyll i sammansättningen");
        var answer = coordinator.press(
                form,
                form,
                Map.of(
                        "act",
                        "look",
                        "parties-0",
                        "each kommuner",
                        "min-0",
                        "2",
                        "parties-1",
                        "region",
                        "max-1",
                        "3",
                        "meetings",
                        "4"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "20–23 platser, 4 möten om året på 3 timmar: 12 timmar var och 240–276 timmar om året tillsammans",
                        "Mötenas längd är antagen");
        var wrong = coordinator.press(
                form, form, Map.of("act", "look", "parties-0", "region", "min-0", "många", "meetings", "x"));
        assertThat(wrong.body()).contains("1 platser, 4 möten", "Antalet möten och deras längd är antagna");
    }
}
