package se.radslag.economy.web.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.architecture.Covers;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.economy.web.Structure;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** What everybody can read of who pays what: Västmanland's lost column of 2017, figure by figure. */
@PageTest
class CostPagesTest {

    private static final String COSTS = "/kostnad-g/kostnader";
    private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);

    @LocalServerPort
    private int port;

    private Visitor reader = new Visitor(0);

    @BeforeEach
    void a_structure_with_its_agreement_alone(
            @Autowired CharterLookup charters,
            @Autowired UploadCharter upload,
            @Autowired TakeCharterIntoEffect effect,
            @Autowired JdbcClient sql) {
        var structure = new Structure(charters, upload, effect, sql);
        structure.begins("vastmanland", "kostnad-g", text -> text);
        structure.begins("varmland", "kostnad-v", text -> text);
        reader = new Visitor(port);
    }

    private String page(String path) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    /** The rows of the year's table by party, as words. */
    private Map<String, String> rows(String path) {
        var html = page(path);
        var table = html.substring(html.indexOf("cost-table"));
        var rows = new LinkedHashMap<String, String>();
        var found = ROW.matcher(table.substring(0, table.indexOf("</table>")));
        while (found.find()) {
            var text = plain(found.group(1)).strip();
            rows.put(text.replaceAll(" [0-9].*", ""), text);
        }
        return rows;
    }

    @Test
    @Covers({"I-07", "I-08", "I-15", "I-16", "I-18", "I-19", "M-20", "M-21"})
    void the_whole_lost_column_stands_with_its_instalments_in_kronor() {
        var rows = rows(COSTS + "/2017");
        assertThat(rows.get("Arboga")).contains("3,32 % 622 000 kr 311 000 kr 311 000 kr");
        assertThat(rows.get("Köping")).contains("1 156 000 kr 578 000 kr");
        assertThat(rows.get("Kungsör")).contains("376 000 kr 188 000 kr");
        assertThat(rows.get("Hallstahammar")).contains("712 000 kr 356 000 kr");
        assertThat(rows.get("Surahammar")).contains("452 000 kr 226 000 kr");
        assertThat(rows.get("Norberg")).contains("261 000 kr 130 500 kr 130 500 kr");
        assertThat(rows.get("Sala")).contains("999 000 kr 499 500 kr");
        assertThat(rows.get("Skinnskatteberg")).contains("202 000 kr 101 000 kr");
        assertThat(rows.get("Fagersta")).contains("597 000 kr 298 500 kr");
        assertThat(rows.get("Västerås")).contains("6 545 000 kr 3 272 500 kr");
        assertThat(rows.get("Region Västmanland")).contains("6 828 000 kr 3 414 000 kr");
        assertThat(rows.get("Summa")).contains("100,00 % 18 750 000 kr 9 375 000 kr 9 375 000 kr");
    }

    @Test
    @Covers({"I-05", "X-11"})
    void the_exact_shares_stand_beside_about_two_thirds() {
        assertThat(plain(page(COSTS + "/2017")))
                .contains("11 922 000 kr, 63,58 %", "6 828 000 kr, 36,42 %")
                .contains("ungefär 2/3 (66,67 %), skillnad −3,08 procentenheter");
        assertThat(plain(page("/en" + COSTS + "/2017"))).contains("about 2/3 (66.67%), difference −3.08");
    }

    @Test
    @Covers({"I-16", "I-17", "I-18"})
    void the_lost_column_is_what_was_paid_less_what_is_kept_figure_by_figure() {
        var norberg = page(COSTS + "/2017/norberg/samverkan");
        assertThat(plain(norberg)).contains("261 = 303 − 42, i tusental kronor");
        assertThat(norberg)
                .contains("href=\"" + COSTS + "/2016/norberg/vkl-2016\"")
                .contains("href=\"" + COSTS + "/2017/norberg/behallet\"");
        assertThat(plain(page(COSTS + "/2017/alla/samverkan"))).contains("18 750 = 20 691 − 1 941, i tusental kronor");
        assertThat(plain(page(COSTS + "/2017/region/samverkan"))).contains("6 828 = 6 828 − 0, i tusental kronor");
        assertThat(plain(page(COSTS + "/2017"))).contains("Varje tal är det som betalades till VKL 2016 minus det som");
    }

    @Test
    void what_the_agreement_says_in_figures_leads_to_how_they_came_about() {
        assertThat(page(COSTS + "/2017"))
                .contains("href=\"" + COSTS + "/2017/alla/samverkan\">Så har talen kommit till</a>")
                .contains("href=\"" + COSTS + "/2017/alla/samverkan/att-betala\">11</a>");
        assertThat(page(COSTS)).contains("href=\"" + COSTS + "/2016/alla/externt\">Så har talen kommit till</a>");
    }

    @Test
    void every_figure_clicks_to_its_formula_inputs_rounding_and_clause() {
        var html = page(COSTS + "/2017");
        assertThat(html).contains("href=\"/kostnad-g/kostnader/2017/norberg/samverkan/1\"");
        var figure = page(COSTS + "/2017/norberg/samverkan/1");
        assertThat(plain(figure))
                .contains("130 500 kr = 50 % av 261 000 kr")
                .contains("261 000 kr = 18 750 000 kr × 261 ÷ 18 750")
                .contains("Avrundat till hela kronor", "20 691 betalt 2016 minus 1 941 behållet");
        assertThat(figure).contains("/kostnad-g/avtal/klausuler/avtal/5/s3");
        assertThat(reader.get(COSTS + "/2017/oslo/samverkan").statusCode()).isEqualTo(404);
        assertThat(reader.get(COSTS + "/2017/norberg/samverkan/9").statusCode()).isEqualTo(404);
        assertThat(reader.get(COSTS + "/1999").statusCode()).isEqualTo(404);
    }

    @Test
    void amounts_that_nobody_shares_and_what_is_only_implied_lead_to_their_sources() {
        assertThat(page(COSTS + "/2016")).contains("href=\"/kostnad-g/kostnader/2016/alla/externt\"");
        assertThat(plain(page(COSTS + "/2016/alla/externt"))).contains("7 000 000 kr", "ca 7 000");
        assertThat(page(COSTS + "/2017")).contains("href=\"/kostnad-g/kostnader/2017/alla/behallet/det-hela\"");
        assertThat(plain(page(COSTS + "/2017/alla/behallet/det-hela")))
                .contains("9 705 000 kr", "1 941 000 kr", "20 %");
        assertThat(reader.get(COSTS + "/2017/alla/samverkan/det-hela").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Covers("I-18")
    void amounts_are_shown_in_thousands_where_asked_for_and_say_that_they_are_rounded() {
        assertThat(page(COSTS + "/2017")).contains("href=\"/kostnad-g/kostnader/2017?enhet=tkr\"");
        var rows = rows(COSTS + "/2017?enhet=tkr");
        assertThat(rows.get("Norberg")).contains("261 tkr 130 tkr 131 tkr");
        assertThat(rows.get("Västerås")).contains("6 545 tkr 3 273 tkr 3 272 tkr");
        assertThat(rows.get("Summa")).contains("18 750 tkr 9 375 tkr 9 375 tkr");
        assertThat(thousands(rows, 1)).as("the first instalments").isEqualTo(9_375);
        assertThat(thousands(rows, 2)).as("the second instalments").isEqualTo(9_375);
        var html = page(COSTS + "/2017?enhet=tkr");
        assertThat(plain(html))
                .contains("så att delarna går jämnt ut med sin summa", "18 750 tkr", "Visa i hela kronor");
        assertThat(html)
                .contains(
                        "href=\"/kostnad-g/kostnader/2017/norberg/samverkan/1?enhet=tkr\"",
                        "href=\"/kostnad-g/kostnader/2018?enhet=tkr\" rel=\"next\"");
        assertThat(plain(page(COSTS + "/2017"))).doesNotContain("delarna går jämnt ut", "131 tkr");
        assertThat(plain(page("/en" + COSTS + "/2017?enhet=tkr"))).contains("SEK 18,750 thousand");
        assertThat(plain(page("/en" + COSTS + "/2017/alla/samverkan")))
                .contains("The financing memo table: 20 691 paid in 2016");
        assertThat(plain(page(COSTS + "?enhet=tkr"))).contains("18 750 tkr");
        assertThat(page(COSTS + "/2017.csv?enhet=tkr")).contains("130500");
    }

    private static long thousands(Map<String, String> rows, int column) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().contains(" tkr") && !row.getKey().equals("Summa"))
                .mapToLong(row -> Long.parseLong(row.getValue()
                        .replaceAll("^.*? %", "")
                        .split(" tkr")[column]
                        .replaceAll("\\D", "")))
                .sum();
    }

    @Test
    void a_partys_sheet_and_statement_keep_the_unit_and_a_figure_stays_exact() {
        var sheet = page(COSTS + "/2017/norberg?enhet=tkr");
        assertThat(plain(sheet)).contains("261 tkr", "130 tkr", "131 tkr", "303 tkr");
        assertThat(sheet)
                .contains(
                        "kostnader/2017/norberg.pdf?enhet=tkr\"",
                        "kostnader/2016/norberg?enhet=tkr\" rel=\"prev\"",
                        "kostnader/2017/norberg/samverkan?enhet=tkr#andel\"");
        var figure = page(COSTS + "/2017/norberg/samverkan/1?enhet=tkr");
        assertThat(plain(figure)).contains("130 500 kr = 50 % av 261 000 kr");
        assertThat(figure).contains("href=\"/kostnad-g/kostnader/2017/norberg?enhet=tkr\"", "aria-current=\"page\"");
    }

    @Test
    void sums_shares_and_payments_lead_to_where_they_come_from() {
        var html = page(COSTS + "/2017");
        assertThat(html)
                .contains(
                        "2017/alla/samverkan/1\"",
                        "2017/alla/samverkan/betalt\"",
                        "2017/norberg/samverkan#andel\"",
                        "2017/norberg#samverkan\"");
        assertThat(plain(page(COSTS + "/2017/alla/samverkan/1")))
                .contains("9 375 000 kr, summan av 11 parter", "Norberg: 130 500 kr", "Västerås: 3 272 500 kr");
        assertThat(plain(page(COSTS + "/2017/norberg/samverkan")))
                .contains("Andel: 1,39 %, 261 000 kr av 18 750 000 kr");
        assertThat(page(COSTS + "/2017/kommuner/samverkan"))
                .contains("Norberg: 261", "href=\"/kostnad-g/kostnader/2017/norberg/samverkan\"");
        assertThat(plain(page(COSTS + "/2017/alla/samverkan/betalt"))).contains("0 kr, summan av 11 parter");
        assertThat(plain(page(COSTS + "/2017/alla/samverkan/att-betala"))).contains("18 750 000 kr, summan av 11");
        assertThat(reader.get(COSTS + "/2017/alla/samverkan/3").statusCode()).isEqualTo(404);
    }

    @Test
    @Covers({"I-09", "X-10"})
    void a_year_without_index_and_day_says_what_is_missing_and_guesses_nothing() {
        assertThat(plain(page(COSTS + "/2018")))
                .contains("LPI har inget värde för 2018", "ingen dag är vald", "Går inte att räkna ut än");
    }

    @Test
    @Covers({"I-13", "I-14", "I-17", "X-16"})
    void what_the_municipalities_keep_stands_with_its_rate_and_what_that_would_imply() {
        assertThat(plain(page(COSTS + "/2017")))
                .contains("20 % av kommunernas grundfinansiering till VKL", "9 705 000 kr", "1 941 000 kr");
    }

    @Test
    @Covers({"I-12", "I-20", "I-21"})
    void other_sources_stand_beside_and_what_is_not_fixed_is_said_so() {
        assertThat(plain(page(COSTS + "/2017")))
                .contains("Resurserna från staten", "Fastställs efter förhandlingar", "Regionens egna resurser")
                .contains("De externa bidragen till projekt – Källorna anger inget belopp för 2017");
        assertThat(plain(page(COSTS + "/2016"))).contains("7 000 000 kr", "20 691 000 kr");
    }

    @Test
    @Covers({"I-01", "I-02", "I-03"})
    void who_bears_what_by_itself_is_said_on_the_front() {
        assertThat(plain(page(COSTS)))
                .contains("Vad var och en står för själv", "arkiv", "sammanträdesarvoden och ersättningar");
        assertThat(plain(page(COSTS + "/2017"))).contains("Samverkansgruppen för barn och unga");
        assertThat(plain(page(COSTS + "/2018"))).contains("Samverkansgruppen för barn och unga");
        assertThat(plain(page(COSTS))).doesNotContain("Samverkansgruppen för barn och unga");
    }

    @Test
    void a_party_has_a_sheet_for_each_year() {
        assertThat(plain(page(COSTS + "/2017/sala")))
                .contains("Sala, kostnader 2017", "499 500 kr", "onsdag 1 februari 2017", "1 161 000 kr", "162 000 kr");
    }

    @Test
    void the_year_is_there_as_a_table_for_spreadsheets() {
        var csv = page(COSTS + "/2017.csv");
        assertThat(csv)
                .contains(
                        "\"1962\";\"Norberg\";\"Kostnaden för samverkan\";1,3920;261000,00;1;\"2017-02-01\";130500,00;0,00;");
    }

    @Test
    void every_list_is_there_as_csv_and_as_a_workbook() {
        for (var list : List.of(
                COSTS,
                COSTS + "/2017",
                COSTS + "/2017/grunder",
                COSTS + "/2017/underlag",
                COSTS + "/2017/betalningar")) {
            assertThat(page(list + ".csv")).as(list).startsWith("\uFEFF\"");
            assertThat(page(list + ".xlsx")).as(list).startsWith("PK");
        }
        assertThat(page(COSTS + ".csv")).contains("2017;\"Kostnaden för samverkan\";18750000,00;");
        assertThat(page(COSTS + "/2017/grunder.csv"))
                .contains("\"Västerås\";\"Lika inom sidan\";1192200,00;-5352800,00");
        assertThat(page(COSTS + "/2017")).contains("/kostnader/2017/betalningar.xlsx\"", "/underlag.xlsx\"");
        assertThat(reader.get(COSTS + "/1999.xlsx").statusCode()).isEqualTo(404);
        assertThat(reader.get("/kostnad-v/kostnader/2017/betalningar.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_structure_whose_sources_tell_nothing_of_money_says_so() {
        assertThat(plain(page("/kostnad-v/kostnader")))
                .contains("Här finns inga delade kostnader", "Källorna återger ingen regel om kostnader");
        assertThat(reader.get("/kostnad-v/kostnader/2017").statusCode()).isEqualTo(404);
    }

    @Test
    void the_front_a_party_and_a_clause_lead_to_the_costs() {
        assertThat(page("/kostnad-g"))
                .contains("Kostnader 2017", "href=\"/kostnad-g/kostnader/2017\"", "href=\"/kostnad-g/kostnader\"");
        assertThat(page("/kostnad-g/kommun/norberg"))
                .contains("Parten betalar 2017", "href=\"/kostnad-g/kostnader/2017/norberg\"");
        assertThat(plain(page("/kostnad-g/avtal/klausuler/avtal/5/s3")))
                .contains("Belopp som bygger på klausulen", "18 750 000 kr", "Räknas ut under Kostnader");
        assertThat(page("/kostnad-g?datum=2016-06-30")).doesNotContain("Kostnader 2017");
        assertThat(page("/kostnad-v")).doesNotContain("Allt om kostnaderna");
    }

    @Test
    void a_source_that_is_a_clause_is_called_by_its_name() {
        assertThat(plain(page(COSTS + "/2017/alla/samverkan")))
                .contains("PM om finansieringen tabell: 20 691 betalt 2016")
                .doesNotContain("pm/tabell");
    }
}
