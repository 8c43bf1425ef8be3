package se.radslag.economy.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.access.OperatorLinks;
import se.radslag.architecture.Covers;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.economy.web.Structure;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.table.TableFormat;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** What those who keep costs do: set a year, close it, correct, answer, pay, import and try. */
@PageTest
class KeepingPagesTest {

    private static final String WORK = "/kostnad-w/w/economy";
    private static final String YEAR = "?pot=samverkan&year=2018";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"_]+)\" value=\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    private Visitor keeper = new Visitor(0);

    @BeforeEach
    void a_structure_and_an_operator(
            @Autowired CharterLookup charters,
            @Autowired UploadCharter upload,
            @Autowired TakeCharterIntoEffect effect,
            @Autowired JdbcClient sql,
            @Autowired OperatorLinks links) {
        new Structure(charters, upload, effect, sql).begins("vastmanland", "kostnad-w", text -> text);
        keeper = new Visitor(port);
        var link = links.create();
        keeper.press(link, link, Map.of());
        takes(Structure.population());
    }

    /** Presses a form's button with what stands hidden in it and what is typed. */
    private HttpResponse<String> press(String page, String action, Map<String, String> typed) {
        var all = new HashMap<String, String>();
        HIDDEN.matcher(keeper.get(WORK + page).body())
                .results()
                .forEach(hidden -> all.put(hidden.group(1), hidden.group(2)));
        all.putAll(typed);
        return keeper.press(WORK + page, WORK + action, all);
    }

    private void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(plain(answer.body())).isEqualTo(302);
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private String page(String path) {
        var answer = keeper.get(WORK + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return plain(answer.body());
    }

    private void takes(String table) {
        done(press(
                "/import",
                "/import",
                Map.of("content", "POPULATION", "text", table, "act", "take", "seen", "0", "source", "")));
    }

    private void is_set() {
        done(press(
                "/index" + YEAR,
                "/index",
                Map.of("series", "LPI", "of-year", "2018", "percent", "2,0", "kind", "OUTTURN", "source", "påhittat")));
        done(press(
                "/choice" + YEAR,
                "/choice",
                Map.of("counting", "2017-12-31", "unit", "KRONA", "reason", "”Året innan” har inget datum.")));
    }

    private void close(int year) {
        done(press("/close?pot=samverkan&year=" + year, "/close", Map.of()));
    }

    private HttpResponse<String> count(String seen, String value, String reason) {
        return press(
                "/count" + YEAR,
                "/count",
                Map.of(
                        "measure",
                        "POPULATION",
                        "party",
                        "vasteras",
                        "day",
                        "2017-12-31",
                        "value",
                        value,
                        "source",
                        "påhittat",
                        "reason",
                        reason,
                        "seen",
                        seen));
    }

    @Test
    @Covers({"I-06", "I-09", "X-10", "M-22"})
    void a_year_is_set_explained_closed_corrected_and_proposed() {
        assertThat(page("/year" + YEAR))
                .contains("Det här saknas", "LPI har inget värde för 2018", "ingen dag är vald");
        is_set();
        assertThat(page("/year" + YEAR)).contains("12 160 440 kr, 63,58 %", "Räknat på 31 december 2017");
        var change = "/kostnad-w/kostnader/2018/vasteras/samverkan/mot-aret-fore";
        assertThat(keeper.get("/kostnad-w/kostnader/2018/vasteras").body()).contains(change);
        assertThat(plain(keeper.get(change).body()))
                .contains("+189 523 kr = 6 734 523 kr år 2018 − 6 545 000 kr år 2017", "150 134 invånare");
        close(2017);
        close(2018);
        assertThat(page("/year" + YEAR)).contains("Stängt", "6 734 523 kr");
        done(count("1", "150 000", "Rättat"));
        assertThat(page("/year" + YEAR)).contains("6 734 523 kr", "10 förslag väntar på svar");
        assertThat(plain(keeper.get("/kostnad-w/kostnader/folkmangd/2017-12-31").body()))
                .contains("Västerås 150 000", "rättat från 150 134: Rättat");
        assertThat(page("/proposals?pot=samverkan"))
                .contains("Då: Västerås: 150 134 invånare", "Nu: Västerås: 150 000 invånare", "−2 683 kr", "+309 kr");
        var proposal = Pattern.compile("name=\"proposal\" value=\"([^\"]+ vasteras [^\"]+)\"")
                .matcher(keeper.get(WORK + "/proposals?pot=samverkan").body());
        assertThat(proposal.find()).isTrue();
        var answer =
                Map.of("pot", "samverkan", "proposal", proposal.group(1), "answer", "accept", "reason", "Enligt SCB");
        done(press("/proposals?pot=samverkan", "/proposals", answer));
        assertThat(page("/year?pot=samverkan&year=2019")).contains("Skillnad i stängda 2018", "−2 683 kr");
        assertThat(press("/proposals?pot=samverkan", "/proposals", answer).statusCode())
                .isEqualTo(409);
    }

    @Test
    @Covers("I-10")
    void an_amount_that_is_set_for_a_new_term_comes_before_the_index() {
        is_set();
        var amount = "/amount?pot=samverkan&year=2018";
        assertThat(page("/year?pot=samverkan&year=2018"))
                .contains("12 160 440 kr")
                .contains("ny bedömning av kostnadsnivån inför varje ny mandatperiod");
        done(press(
                amount,
                "/amount",
                Map.of("side", "", "amount", "19 000 000", "status", "PRELIMINARY", "source", "Ny bedömning (prov)")));
        assertThat(page("/year?pot=samverkan&year=2018"))
                .contains("19 000 000 kr", "Preliminärt", "Ny bedömning (prov)")
                .doesNotContain("12 160 440 kr");
        assertThat(plain(new Visitor(port)
                        .get("/kostnad-w/kostnader/2018/kommuner/samverkan")
                        .body()))
                .contains("19 000 000 kr", "Ny bedömning (prov)")
                .doesNotContain("LPI 2018");
    }

    @Test
    void two_at_once_are_shown_both_versions_and_the_second_can_go_on() {
        done(count("1", "150 000", "Rättat"));
        var second = count("1", "150 777", "Rättat igen");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(plain(second.body())).contains("Någon annan hann före", "150 000. Källa: påhittat", "150 777");
        assertThat(second.body()).contains("name=\"seen\" value=\"2\"", "Rättat igen");
        done(count("2", "150 777", "Rättat igen"));
    }

    @Test
    void somebody_alone_who_enters_what_stands_already_is_not_told_of_others() {
        var again = count("0", "150 000", "");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(plain(again.body()))
                .contains("Här står redan en uppgift", "150 134")
                .doesNotContain("Någon annan hann före");
        done(count("1", "150 000", "Rättat"));
    }

    @Test
    @Covers("I-09")
    void an_index_that_is_revised_after_the_year_was_closed_is_proposed_for_the_open_one() {
        is_set();
        close(2017);
        close(2018);
        done(press(
                "/index" + YEAR,
                "/index",
                Map.of(
                        "series",
                        "LPI",
                        "of-year",
                        "2018",
                        "percent",
                        "3,0",
                        "kind",
                        "OUTTURN",
                        "source",
                        "påhittad omräkning",
                        "reason",
                        "Serien är omräknad",
                        "seen",
                        "1")));
        assertThat(page("/year" + YEAR)).contains("Stängt", "6 734 523 kr", "11 förslag väntar på svar");
        assertThat(page("/proposals?pot=samverkan"))
                .contains("Då: LPI 2018: 2 %", "Nu: LPI 2018: 3 %", "6 734 523 kr 6 800 548 kr +66 025 kr");
        leads(
                "/proposals?pot=samverkan",
                "+66 025 kr",
                "6 800 548 kr enligt dagens uträkning − 6 734 523 kr när året stängdes");
    }

    @Test
    void all_that_is_wrong_is_told_and_nothing_typed_is_lost() {
        var answer = press("/count" + YEAR, "/count", Map.of("party", "sala", "day", "i fjol", "value", "76Lt"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(plain(answer.body())).contains("”76Lt” är inget tal", "Skriv dagen som", "Fyll i det här");
        assertThat(answer.body()).contains("value=\"76Lt\"");
        var none = press(
                "/count" + YEAR,
                "/count",
                Map.of("measure", "POPULATION", "party", "sala", "day", "2019-12-31", "value", "0", "source", "x"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(plain(none.body())).contains("0 kan inte vara ett sådant antal");
        var negative = press(
                "/addition?pot=samverkan&year=2017",
                "/addition",
                Map.of("party", "sala", "amount", "-2 000 000", "source", "x", "reason", "x"));
        assertThat(negative.statusCode()).isEqualTo(422);
        assertThat(plain(negative.body())).contains("skulle göra det mindre än noll");
    }

    @Test
    void each_fault_stands_at_the_field_where_it_can_be_mended() {
        var page = "/count?pot=samverkan&year=2018&measure=POPULATION&party=sala&day=2017-12-31";
        var count =
                Map.of("measure", "POPULATION", "party", "sala", "day", "2017-12-31", "value", "22 100", "source", "x");
        var dated = new LinkedHashMap<>(count);
        dated.putAll(Map.of("published", "2018-02-21", "reason", "Med dag"));
        done(press(page, "/count", dated));
        var undated = new LinkedHashMap<>(count);
        undated.putAll(Map.of("published", "", "reason", "Rättat"));
        assertThat(fault(press(page, "/count", undated), "published")).contains("Ange den dag då rättelsen blev känd");
        var early = new LinkedHashMap<>(count);
        early.putAll(Map.of("published", "2017-01-01", "reason", ""));
        var answer = press(page, "/count", early);
        assertThat(fault(answer, "published")).contains("Talet kan inte ha publicerats");
        var percent = press(
                "/index?pot=samverkan&year=2018",
                "/index",
                Map.of("series", "LPI", "of-year", "2018", "percent", "900", "kind", "OUTTURN", "source", "x"));
        assertThat(fault(percent, "percent")).contains("utanför det rimliga");
    }

    /** What is said to be wrong at a field. */
    private static String fault(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).isEqualTo(422);
        var html = answer.body();
        int at = html.indexOf("id=\"" + field + "-fault\"");
        assertThat(at).as("a fault at " + field + " in " + plain(html)).isPositive();
        return plain(html.substring(at, html.indexOf("</p>", at)));
    }

    @Test
    void a_year_that_is_not_over_told_or_next_is_not_closed() {
        var answer = keeper.press(
                WORK + "/choice" + YEAR, WORK + "/close", Map.of("pot", "samverkan", "year", "2018", "seen", "0"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(plain(answer.body())).contains("2018 går inte att räkna ut än", "2017 måste stängas före 2018");
    }

    @Test
    void a_payment_is_recorded_seen_by_all_and_taken_back() {
        var paying = "/payment?pot=samverkan&year=2017&party=norberg";
        done(press(paying, "/payment", Map.of("instalment", "1", "amount", "130 500", "day", "2017-02-01")));
        var sheet = "/kostnad-w/kostnader/2017/norberg";
        assertThat(plain(new Visitor(port).get(sheet).body()))
                .contains("130 500 kr betalt", "Kvar att betala 130 500 kr");
        var figure = new Visitor(port).get(sheet + "/samverkan/betalning-1").body();
        assertThat(plain(figure)).contains("Betalning 1", "130 500 kr kom in 1 februari 2017", "Inskrivet");
        assertThat(figure).contains("href=\"" + sheet + "/samverkan/1\"");
        done(press(
                "/reversal?pot=samverkan&year=2017&party=norberg&number=1", "/reversal", Map.of("reason", "Fel part")));
        assertThat(plain(new Visitor(port).get(sheet + "/samverkan/betalning-2").body()))
                .contains("Tar tillbaka nummer 1: Fel part");
        assertThat(plain(new Visitor(port).get(sheet).body())).contains("Tar tillbaka nummer 1: Fel part");
    }

    @Test
    @Covers("I-16")
    void a_workbook_is_read_as_a_table_and_one_that_is_no_table_says_so() throws IOException {
        var file = new TableFile(
                "folk",
                List.of("kod", "dag", "invånare", "källa"),
                out -> out.row("1981", "2019-12-31", 22_500, "SCB"));
        var bytes = new ByteArrayOutputStream();
        TableFormat.XLSX.write(file, bytes);
        var look = keeper.upload(WORK + "/import", WORK + "/import", "folk.xlsx", bytes.toByteArray());
        assertThat(plain(look.body())).contains("1 nya", "Läs in hela tabellen");
        var broken = keeper.upload(WORK + "/import", WORK + "/import", "folk.xlsx", new byte[] {'P', 'K', 3, 4, 0});
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(plain(broken.body())).contains("Filen går inte att läsa som tabell");
    }

    @Test
    void a_damaged_table_is_shown_row_by_row_and_not_taken_in() {
        var table =
                "kod;dag;invånare;källa\n1980;2019-12-31;154 049;SCB\n1981;2019-12-31;76Lt;SCB\n9999;2019-12-31;5;SCB\n"
                        .getBytes(Charset.forName("windows-1252"));
        var look = keeper.upload(WORK + "/import", WORK + "/import", "folk.csv", table);
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(plain(look.body()))
                .contains(
                        "Rad 3: ”76Lt” i invånare är inget tal",
                        "Rad 4: ”9999” i kod är ingen part här",
                        "Inget är inläst")
                .doesNotContain("Läs in hela tabellen");
        var forced = press(
                "/import",
                "/import",
                Map.of(
                        "content",
                        "POPULATION",
                        "text",
                        new String(table, StandardCharsets.ISO_8859_1),
                        "act",
                        "take",
                        "seen",
                        "120"));
        assertThat(forced.statusCode()).isEqualTo(422);
        assertThat(page("")).doesNotContain("31 december 2019");
        var mended = "kod\tdag\tinvånare\tkälla\n1980\t2019-12-31\t154 049\tSCB\n";
        var good =
                keeper.upload(WORK + "/import", WORK + "/import", "folk.csv", mended.getBytes(StandardCharsets.UTF_8));
        assertThat(plain(good.body())).contains("1 nya", "Läs in hela tabellen");
    }

    @Test
    @Covers({"X-27"})
    void another_key_is_laid_side_by_side_with_nothing_saved() {
        assertThat(page("/what-if?pot=samverkan&year=2017&key=POPULATION&day=2016-12-31"))
                .contains("6 545 000 kr 6 567 081 kr +22 081 kr", "6 828 000 kr 6 828 000 kr 0 kr");
        assertThat(page("/what-if?pot=samverkan&year=2017&key=POPULATION&day=2014-12-31"))
                .contains("Arboga har ingen folkmängd den 31 december 2014");
        assertThat(page("/what-if?pot=samverkan&year=2017&party=sala")).contains("Sala 999 000 kr 0 kr −999 000 kr");
        assertThat(page("/what-if?pot=samverkan&year=2017&party=sala&first=2017-07-01"))
                .contains("Summa 18 750 000 kr 18 750 000 kr 0 kr");
    }

    @Test
    @Covers("A-24")
    void the_end_of_the_agreement_is_settled_by_what_has_accrued_and_what_remains() {
        done(press(
                "/payment?pot=samverkan&year=2017&party=norberg",
                "/payment",
                Map.of("instalment", "1", "amount", "130 500", "day", "2017-02-01")));
        assertThat(page("/settlement?pot=samverkan&year=2017&last=2017-06-30&what-1=Hyra&amount-1=187500"))
                .contains("Summa 9 297 945 kr 187 500 kr 130 500 kr 9 354 945 kr");
        assertThat(page("/settlement?pot=samverkan&year=2017&last=2018-06-30")).contains("Välj en dag i 2017");
    }

    @Test
    void what_is_tried_settled_and_worked_on_is_shown_in_thousands_that_add_up() {
        var trial = page("/what-if?pot=samverkan&year=2017&key=POPULATION&day=2016-12-31&enhet=tkr");
        assertThat(trial)
                .contains("6 545 tkr 6 567 tkr +22 tkr", "Summa 18 750 tkr 18 750 tkr 0 tkr")
                .contains("så att delarna går jämnt ut med sin summa");
        done(press(
                "/payment?pot=samverkan&year=2017&party=norberg",
                "/payment",
                Map.of("instalment", "1", "amount", "130 500", "day", "2017-02-01")));
        assertThat(page("/settlement?pot=samverkan&year=2017&last=2017-06-30&what-1=Hyra&amount-1=187500&enhet=tkr"))
                .contains("Summa 9 298 tkr 188 tkr 130 tkr 9 356 tkr");
        var surface =
                keeper.get(WORK + "/year?pot=samverkan&year=2017&enhet=tkr").body();
        assertThat(plain(surface)).contains("18 750 tkr", "Norberg 261 tkr 130 tkr");
        assertThat(surface)
                .contains(
                        "/w/economy/year?pot=samverkan&amp;year=2018&amp;enhet=tkr\"",
                        "/kostnader/2017/norberg/samverkan/betalning-1?enhet=tkr\"");
    }

    @Test
    void nobody_keeps_costs_without_having_signed_in() {
        assertThat(new Visitor(port).get(WORK).statusCode()).isEqualTo(401);
        assertThat(new Visitor(port).post(WORK + "/close", "pot=samverkan").statusCode())
                .isIn(401, 403);
    }

    private void leads(String page, String link, String... words) {
        var path = Pattern.compile("<a href=\"([^\"]+)\"[^>]*>([^<]+)</a>")
                .matcher(keeper.get(WORK + page).body())
                .results()
                .filter(found -> plain(found.group(2)).equals(link))
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(each -> each.contains("/w/"))
                .findFirst()
                .orElseThrow();
        var answer = keeper.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(plain(answer.body())).contains(words);
    }

    @Test
    void figures_that_are_only_tried_lead_to_how_they_come_about() {
        leads(
                "/what-if?pot=samverkan&year=2017&key=POPULATION&day=2016-12-31",
                "6 567 081 kr",
                "6 567 081 kr = 11 922 000 kr × 147 420 ÷ 267 629",
                "Så som det är nu");
        leads(
                "/settlement?pot=samverkan&year=2017&last=2017-06-30",
                "129 427 kr",
                "129 427 kr = 129 427 kr upplupet + 0 kr kvarvarande − 0 kr betalt",
                "18 750 000 kr × 181 ÷ 365 dagar");
        leads(
                "/what-if?pot=samverkan&year=2017&key=POPULATION&day=2016-12-31",
                "+22 081 kr",
                "+22 081 kr = 6 567 081 kr så här − 6 545 000 kr nu",
                "Så här: 6 567 081 kr =",
                "Nu: 6 545 000 kr = 18 750 000 kr × 6 545 ÷ 18 750");
        leads(
                "/what-if?pot=samverkan&year=2017&party=sala",
                "−999 000 kr",
                "−999 000 kr = 0 kr så här − 999 000 kr nu");
        leads(
                "/settlement?pot=samverkan&year=2017&last=2017-06-30",
                "9 297 945 kr",
                "9 297 945 kr = 9 297 945 kr upplupet + 0 kr kvarvarande − 0 kr betalt",
                "Norberg: 129 427 kr = 129 427 kr upplupet");
        assertThat(keeper.get(WORK + "/what-if/oslo/difference?pot=samverkan&year=2017&key=EQUAL")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_difference_leads_to_both_workings() {
        is_set();
        close(2017);
        close(2018);
        done(count("1", "150 000", "Rättat"));
        leads(
                "/proposals?pot=samverkan",
                "−2 683 kr",
                "6 731 840 kr enligt dagens uträkning − 6 734 523 kr när året stängdes",
                "Med dagens uppgifter: 6 731 840 kr =",
                "När året stängdes: 6 734 523 kr =",
                "150 134 invånare",
                "150 000 invånare");
    }

    @Test
    @Covers("X-27")
    void bases_lie_side_by_side_for_everybody() {
        var bases = "/kostnad-w/kostnader/2017/grunder";
        var reader = new Visitor(port);
        assertThat(plain(reader.get(bases).body()))
                .contains("Folkmängd 31 december 2016", "Det som betalades till VKL 2016", "Lika inom sidan")
                .contains("6 567 081 kr (+22 081 kr)", "Region Västmanland 6 828 000 kr 6 828 000 kr");
        assertThat(plain(reader.get(bases + "/aret-fore/samverkan/sala").body()))
                .contains("Sala: 1 161 000 kr året före", "13 863 000 kr tillsammans året före");
        assertThat(reader.get(bases + "/finns-inte/samverkan/sala").statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/kostnad-w/kostnader/2018/grunder").statusCode()).isEqualTo(404);
    }

    private String looked(String content, String table) {
        return press(
                        "/import",
                        "/import",
                        Map.of("content", content, "text", table, "act", "look", "source", "påhittat", "seen", "0"))
                .body();
    }

    private String brought(String content, String table) {
        return plain(looked(content, table));
    }

    private void takes(String content, String table) {
        var seen = looked(content, table).replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        var typed = Map.of("content", content, "text", table, "act", "take", "source", "påhittat", "seen", seen);
        done(press("/import", "/import", typed));
    }

    @Test
    @Covers("I-08")
    void payments_are_read_in_once_and_faults_are_named_by_row() {
        var table = "kod;kostnad;år;delbetalning;kronor;dag;referens\n1962;samverkan;2017;1;130 500;2017-02-01;4711\n";
        assertThat(brought(
                        "PAYMENTS", table + "1962;vatten;2017;1;5;2017-02-01;\n1962;samverkan;2017;3;0;2099-01-01;\n"))
                .contains("Rad 3: ”vatten” i kostnad är ingen kostnad i avtalet")
                .contains("Rad 4: 0 i kronor kan inte vara ett belopp", "2099-01-01 i dag har inte varit än")
                .doesNotContain("Läs in hela tabellen");
        takes("PAYMENTS", table);
        assertThat(plain(new Visitor(port)
                        .get("/kostnad-w/kostnader/2017/norberg")
                        .body()))
                .contains("130 500 kr betalt", "4711");
        assertThat(brought("PAYMENTS", table)).contains("0 nya", "1 står redan");
        assertThat(page("/year?pot=samverkan&year=2017")).contains("Norberg, betalning 1 Delbetalning 1 130 500 kr");
    }

    @Test
    @Covers("I-16")
    void what_was_paid_an_earlier_year_is_read_in_with_its_source() {
        var table = "kod;kostnad;år;kronor\n1962;kostnaden för samverkan;2016;303 000\n";
        assertThat(brought("PAID_BEFORE", table + "1981;samverkan;2016;-5\n")).contains("Rad 3: -5 i kronor");
        takes("PAID_BEFORE", table);
        assertThat(brought("PAID_BEFORE", table.replace("303", "304"))).contains("303 000 kr", "304 000 kr");
    }
}
