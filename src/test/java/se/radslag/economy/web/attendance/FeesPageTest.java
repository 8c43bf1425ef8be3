package se.radslag.economy.web.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.radslag.architecture.Covers;
import se.radslag.economy.web.EconomyVisit;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** Attendance as each party's basis for fees. */
@PageTest
class FeesPageTest {

    private static final String PAGE = "/vastmanland/w/economy/attendance";
    private static final String HEADING = "part;organ;dag;roll;timmar;närvarande;källa\n";

    private final Visitor anybody;
    private final Visitor operator;

    FeesPageTest(@Autowired ApplicationContext context) {
        anybody = EconomyVisit.anybody(context);
        operator = EconomyVisit.operator(context);
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    @Covers({"I-03", "I-04"})
    void every_party_gets_its_own_members_with_hours_and_clause_and_no_special_fee_for_chairs() {
        var table = HEADING
                + "1983;srb;2026-03-06;ordförande;3,5;1;närvarolista 2026-03-06\n"
                + "1983;srb;2026-03-06;ledamot;3,5;2;närvarolista 2026-03-06\n"
                + "sala;SRB;2026-03-06;ersättare;2;1;närvarolista 2026-03-06\n";
        var answer = operator.press(PAGE, PAGE, Map.of("text", table.replace("SRB", "srb"), "source", ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(PAGE + "?sparat=3");
        assertThat(operator.get(PAGE).body())
                .contains(
                        "Köping",
                        "10,5",
                        "Avtalet: utan något särskilt arvode för ordförandena",
                        "/vastmanland/avtal/klausuler/remiss/5/s3");
        var party =
                plain(operator.get("/vastmanland/w/economy/fees/2026/koping").body());
        assertThat(party)
                .contains("Köping: underlag för arvoden 2026", "ordförande 1 3,5 3,5", "Summa", "10,5")
                .doesNotContain("Sala");
        assertThat(operator.get("/vastmanland/w/economy/fees/2026/koping.xlsx").body())
                .startsWith("PK");
        var file = operator.get("/vastmanland/w/economy/fees/2026/koping.csv");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"vastmanland-2026-arvoden-koping.csv\"");
        assertThat(file.body())
                .contains(
                        "\"2026-03-06\";",
                        ";\"ordförande\";1;3,5;3,5;\"något särskilt arvode för ordförandena\";\"Överenskommelsen 5, stycke 2",
                        ";\"ledamot\";2;3,5;7,0;\"något särskilt")
                .doesNotContain("Sala");
        assertThat(anybody.get("/vastmanland/w/economy/fees/2026/koping.csv").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    @Covers("I-03")
    void a_row_that_is_read_in_again_corrects_the_one_before() {
        var row = HEADING + "norberg;srb;2026-05-08;ledamot;%s;1;lista\n";
        operator.press(PAGE, PAGE, Map.of("text", row.formatted("4"), "source", ""));
        operator.press(PAGE, PAGE, Map.of("text", row.formatted("3"), "source", ""));
        assertThat(operator.press(PAGE, PAGE, Map.of("text", row.formatted("3"), "source", ""))
                        .headers()
                        .firstValue("Location"))
                .hasValue(PAGE + "?sparat=0");
        assertThat(operator.get("/vastmanland/w/economy/fees/2026/norberg.csv").body())
                .contains(";\"ledamot\";1;3;3;")
                .doesNotContain(";\"ledamot\";1;4;4;");
    }

    @Test
    void a_table_with_faults_is_told_line_by_line_and_none_of_it_is_taken() {
        var table = HEADING + "fagersta;srb;2026-03-06;ledamot;3;1;lista\n" + "1983;ingen;6 mars;kung;3S;-1;\n";
        var answer = operator.press(PAGE, PAGE, Map.of("text", table, "source", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("”ingen” i organ är inget organ här", "ingen roll", "Det kan ha varit 35", "fagersta;srb");
        assertThat(operator.get("/vastmanland/w/economy/fees/2026/fagersta.csv").statusCode())
                .isEqualTo(404);
    }
}
