package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.browser.Registrars.open;
import static se.radslag.browser.Registrars.send;
import static se.radslag.browser.Registrars.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.architecture.Covers;

/** Västmanland's SRB for the coming term, from nothing to confirmed, by ten registrars and the region, through every refusal. */
@JourneyTest
class CompositionJourneyTest {

    private static final String FROM = "2027-01-01";
    private static final String SRB = "/vastmanland/w/people/composition?body=srb&from=" + FROM;
    private static final Map<String, String> MUNICIPALITIES = new LinkedHashMap<>();

    static {
        MUNICIPALITIES.put("arboga", "1984");
        MUNICIPALITIES.put("fagersta", "1982");
        MUNICIPALITIES.put("hallstahammar", "1961");
        MUNICIPALITIES.put("kungsor", "1960");
        MUNICIPALITIES.put("koping", "1983");
        MUNICIPALITIES.put("norberg", "1962");
        MUNICIPALITIES.put("sala", "1981");
        MUNICIPALITIES.put("skinnskatteberg", "1904");
        MUNICIPALITIES.put("surahammar", "1907");
        MUNICIPALITIES.put("vasteras", "1980");
    }

    @Autowired
    private JdbcClient database;

    @BeforeEach
    @AfterEach
    void nobody_is_said_yet_for_the_coming_term() {
        for (var sql : List.of(
                "delete from people.waiver where structure_id = 'vastmanland'",
                "delete from people.confirmation where structure_id = 'vastmanland' and valid_from >= '2027-01-01'",
                "delete from people.body_post where structure_id = 'vastmanland' and lower(during) >= '2027-01-01'",
                "delete from people.mandate where structure_id = 'vastmanland' and lower(during) >= '2027-01-01'",
                "delete from people.coalition where lower(during) >= '2027-01-01' and " + COUNTY,
                "delete from people.organ_seats where lower(during) >= '2027-01-01' and " + COUNTY,
                "delete from people.organ_size where lower(during) >= '2027-01-01' and " + COUNTY,
                "delete from people.office_holding where lower(during) >= '2027-01-01' and organ <> '' and "
                        + COUNTY)) {
            database.sql(sql).update();
        }
    }

    private static final String COUNTY = "(party_key like 'municipality/19%' or party_key = 'region/19')";

    @Test
    @Covers({"C-03", "C-04", "C-05", "C-06", "C-07", "C-08", "C-09", "C-10", "C-12", "C-13"})
    void srb_is_filled_by_ten_registrars_and_the_region_through_every_refusal_and_confirmed(Walker walker) {
        try (var coordinates = walker.asOperator().open(SRB)) {
            var coordinator = coordinates.page();
            assertThat(text(coordinator)).contains("Inte hel");
            var registrars = new Registrars(database);
            MUNICIPALITIES.forEach((party, code) -> {
                registrars.invite(coordinator, "vastmanland", party, "municipality/" + code);
                try (var theirs = walker.open("/tillganglighet")) {
                    registrars.signIn(theirs.page(), Registrars.site(coordinator), party);
                    municipality(theirs.page(), party);
                }
            });
            region(coordinator);
            posts(coordinator);
            confirmed(coordinator);
        }
    }

    private static String answer(String party) {
        return "/vastmanland/w/people/answer?party=" + party + "&from=" + FROM;
    }

    private static String seat(String seat, String party, int ordinal) {
        return "/vastmanland/w/people/seat?body=srb&seat=" + seat + "&party=" + party + "&ordinal=" + ordinal + "&from="
                + FROM + "&back=" + FROM;
    }

    /** Governed by S against M everywhere but in Hallstahammar, whose opposition is SD. */
    private static void municipality(Page page, String party) {
        var against = party.equals("hallstahammar") ? "sd" : "m";
        open(page, answer(party));
        page.locator("main a", new Page.LocatorOptions().setHasText("Säg vilka som styr"))
                .click();
        Registrars.governs(page, FROM, "s:MAJORITY", against + ":OPPOSITION");
        open(
                page,
                "/vastmanland/w/people/office?party=" + party + "&organ=ks&post=chair&ordinal=1&from=" + FROM + "&back="
                        + FROM);
        Registrars.names(page, "Kajsa", family(party, "Ordf"), "s");
        page.locator("input[name=standing][value=HOLDER]").check();
        send(page);

        open(page, seat("kso", party, 1));
        assertThat(page.inputValue("#last")).isEqualTo("2030-12-31");
        Registrars.chooses(page, "Kajsa " + family(party, "Ordf"), "s");
        send(page);
        assertThat(text(page)).contains("Platsen är fylld.");

        open(page, seat("opp", party, 1));
        if (party.equals("arboga")) {
            refusals(page);
        }
        Registrars.names(page, "Olle", family(party, "Opp"), against);
        page.check("#leading");
        send(page);
        assertThat(text(page)).contains("Platsen är fylld.", "2 av 2 platser är fyllda");
        send(page);
        assertThat(text(page)).contains("Tack!");
    }

    /** Somebody of the majority, a substitute, another party's seat. */
    private static void refusals(Page page) {
        Registrars.chooses(page, "Kajsa " + family("arboga", "Ordf"), "s");
        page.check("#leading");
        send(page);
        assertThat(text(page)).contains("Det gick inte att genomföra", "oppositionen");
        assertThat(page.locator("main a[href*='/klausuler/avtal/2.2/p1']").count())
                .isPositive();

        open(page, seat("opp", "arboga", 1) + "&kind=SUBSTITUTE");
        Registrars.chooses(page, "Kajsa " + family("arboga", "Ordf"), "s");
        send(page);
        assertThat(text(page)).contains("Det gick inte att genomföra", "ersättare");

        open(page, seat("opp", "sala", 1));
        Registrars.names(page, "Fel", "Kommunsson", "m");
        page.check("#leading");
        send(page);
        assertThat(text(page)).contains("En parts platser fylls av partens egen registrator");
        open(page, seat("opp", "arboga", 1));
    }

    private static String family(String party, String role) {
        return role + Character.toUpperCase(party.charAt(0)) + party.substring(1) + "sson";
    }

    /** The board: S and L govern, M, V, KD and SD do not; SD sits already for Hallstahammar. */
    private static void region(Page page) {
        open(page, "/vastmanland/w/people/coalition?party=region&from=" + FROM);
        Registrars.governs(
                page,
                FROM,
                "s:MAJORITY",
                "l:MAJORITY",
                "m:OPPOSITION",
                "v:OPPOSITION",
                "kd:OPPOSITION",
                "sd:OPPOSITION");
        open(page, "/vastmanland/w/people/organ?party=region&organ=rs&from=" + FROM);
        for (var party : List.of("s:6", "m:4", "v:2", "sd:2", "kd:1", "l:2")) {
            page.fill("#seats-" + party.split(":", 2)[0], party.split(":", 2)[1]);
        }
        page.fill("#seats", "17");
        page.fill("#presidium", "3");
        send(page);
        var presidium = List.of("chair:1:s", "vice-chair:1:l", "vice-chair:2:m");
        for (int i = 0; i < 3; i++) {
            var office = presidium.get(i).split(":", 3);
            open(
                    page,
                    "/vastmanland/w/people/office?party=region&organ=rs&post=" + office[0] + "&ordinal=" + office[1]
                            + "&from=" + FROM);
            Registrars.names(page, "Rut", "Presid" + "abc".charAt(i) + "sson", office[2]);
            page.locator("input[name=standing][value=HOLDER]").check();
            send(page);
            open(page, seat("rsp", "region", i + 1));
            Registrars.chooses(page, "Rut Presid" + "abc".charAt(i) + "sson", office[2]);
            send(page);
        }
        free(page, 1, "s");
        open(page, SRB);
        assertThat(text(page)).contains("24", "minst 25").doesNotContain("Kan fastställas");
        free(page, 2, "v");
        open(page, SRB);
        assertThat(text(page)).contains("Kristdemokraterna").doesNotContain("Kan fastställas");
        free(page, 3, "kd");
        open(page, SRB);
        assertThat(text(page)).contains("Kan fastställas", "Skäl till att det godtas ändå");
        free(page, 4, "s");
        open(page, SRB);
        assertThat(text(page)).contains("Kan fastställas").doesNotContain("Skäl till att det godtas ändå");
        for (int ordinal = 5; ordinal <= 7; ordinal++) {
            free(page, ordinal, "s");
        }
        open(page, seat("fria", "region", 8));
        Registrars.names(page, "Ett", "Förmycketsson", "s");
        send(page);
        assertThat(text(page)).contains("Det gick inte att genomföra", "30");
    }

    private static void free(Page page, int ordinal, String political) {
        open(page, seat("fria", "region", ordinal));
        Registrars.names(page, "Fredrika", "Fri" + "abcdefgh".charAt(ordinal) + "sson", political);
        send(page);
        assertThat(text(page)).contains("Platsen är fylld.");
    }

    /** Each post is refused to the wrong side first. */
    private static void posts(Page page) {
        post(page, "chair", "Rut Presidcsson", "Rut Presidasson");
        post(page, "vice-region", "Rut Presidasson", "Rut Presidcsson");
        post(page, "vice-1", "Olle " + family("koping", "Opp"), "Kajsa " + family("koping", "Ordf"));
        post(page, "vice-2", "Kajsa " + family("sala", "Ordf"), "Olle " + family("sala", "Opp"));
    }

    private static void post(Page page, String post, String wrong, String right) {
        open(page, "/vastmanland/w/people/post?body=srb&post=" + post + "&from=" + FROM);
        page.selectOption("#person", new SelectOption().setLabel(wrong));
        send(page);
        assertThat(text(page)).contains("Det gick inte att genomföra");
        page.selectOption("#person", new SelectOption().setLabel(right));
        send(page);
        assertThat(text(page)).doesNotContain("Det gick inte att genomföra");
    }

    private static void confirmed(Page page) {
        open(page, SRB);
        assertThat(text(page)).contains("Kan fastställas");
        page.locator("main button", new Page.LocatorOptions().setHasText("Fastställ sammansättningen"))
                .click();
        assertThat(text(page)).contains("Fastställd 22", "Upphäv fastställandet");
        open(page, "/vastmanland/organ/srb?datum=" + FROM);
        assertThat(text(page)).contains("30", "Rut Presidasson");
    }
}
