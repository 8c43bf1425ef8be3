package se.radslag.charter.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.architecture.Covers;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.charter.web.Shipped;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** What the source documents ask of bodies, seats and roles, found on the page where a reader would look for it. */
@PageTest
class BodyRequirementsTest {

    @Autowired
    private Visitor reader;

    @BeforeEach
    void both_structures_run(
            @Autowired CharterLookup charters,
            @Autowired UploadCharter upload,
            @Autowired TakeCharterIntoEffect effect) {
        new Shipped(charters, upload, effect).are_there();
    }

    /** Every one of these is said on the page, in these words. */
    private void says(String path, String... words) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        var text = answer.body()
                .replaceAll("(?s)<(script|svg|head).*?</\\1>", " ")
                .replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
        assertThat(text).contains(words);
    }

    @Test
    @Covers({"A-06", "A-13", "B-01", "B-02", "B-03", "B-04", "B-05", "B-09", "B-38", "L-27"})
    void the_council_of_varmland_is_an_arena_with_its_seats_and_guests() {
        says(
                "/varmland/organ/vr",
                "Formella beslut hör inte hemma i Värmlandsrådet.",
                "Region Värmland kallar till möten och bjuder in till dem genom kansliet.",
                "bör vara ur oppositionen",
                "regionstyrelsens presidium",
                "Källorna räknar inte presidiernas ledamöter.",
                "hälso- och sjukvårdsnämndens presidium",
                "regionala utvecklingsnämndens presidium",
                "kollektivtrafiknämndens presidium",
                "kultur- och bildningsnämndens presidium",
                "bred dialog, erfarenhetsutbyte och information",
                "möjlighet till bred förankring",
                "Externa parter får informera.",
                "Ställningstaganden hör inte hemma i Värmlandsrådet utan i Ordföranderådet.",
                "Ordföranden och vice ordföranden kan tillsammans bestämma dagordningen.",
                "Gäster från myndigheter och organisationer kan vara med på mötena och yttra sig.",
                "Ärendet säger att Ordföranderådet gav uppdraget den 27 augusti 2021.");
    }

    @Test
    @Covers("B-46")
    void the_council_kept_its_name_when_it_no_longer_took_positions() {
        says("/varmland/organ/vr?datum=2020-01-01", "Värmlandsrådet", "Ta ställning, ge uppdrag, göra prioriteringar");
        says(
                "/varmland/organ/vr",
                "Värmlandsrådet",
                "Lämna synpunkter, ge uppdrag, göra prioriteringar, utbyta erfarenheter");
    }

    @Test
    @Covers({"B-18", "B-24"})
    void the_chairs_council_takes_positions_that_the_parties_then_decide_on() {
        says(
                "/varmland/organ/or",
                "Sedan beslutar alla parter var för sig, eller den part som frågan gäller.",
                "Ordföranderådet ser över prioriteringarna. Villkor: vid behov.",
                "Ordföranderådet får inrätta och avsluta forum varje mandatperiod.",
                "Analysen låter Värmlandsrådet inrätta sakområdesråd.");
    }

    @Test
    @Covers({"B-14", "B-17", "B-23", "B-45", "K-02"})
    void the_directors_sit_by_their_office_and_prepare() {
        says(
                "/varmland/organ/db",
                "regiondirektören",
                "kommundirektören",
                "samordnar och organiserar de processer som de gemensamma utvecklingsinsatserna kräver",
                "Ledamöterna förbereder ärenden och lämnar förslag till Värmlandsrådet och Ordföranderådet.",
                "Direktörsberedningen ska ha minst ett möte i månaden, på minst en halv dag.",
                "Direktörsberedningen utser yrkesnätverk till sakområdesforum.",
                "rådets första möte den 25 januari 2019",
                "Hette tidigare Värmlandsrådets arbetsgrupp");
    }

    @Test
    @Covers({"B-21", "B-22"})
    void a_forum_informs_and_discusses() {
        says(
                "/varmland/organ/forum-hs",
                "Hälso- och sjukvårdsforum förväntas ha 2–4 möten om året.",
                "Ledamöterna får utbyta erfarenheter och lämna synpunkter.",
                "Tjänstepersonerna kan informera.",
                "antal förtroendevalda från kommunerna och ersättare");
    }

    @Test
    @Covers({"B-19", "B-27", "B-28", "B-31", "B-33", "B-34", "B-37", "B-40", "L-07"})
    void everybody_who_meets_in_varmland_is_listed_with_how_firm_it_is() {
        says(
                "/varmland/organ",
                "Hälso- och sjukvårdsforum",
                "Kultur- och bildningsforum",
                "Kollektivtrafik- och regionalt utvecklingsforum",
                "Arbetsgruppen Nya Perspektiv",
                "Arbetsgruppen sakområdesråd",
                "Arbetsgruppen arbetsordning",
                "Arbetsgruppen uppdrag och mandat från Ordföranderådet",
                "Utvärderingsarbetsgruppen",
                "I praktiken",
                "Ordförandenätverket",
                "De tio prioriterade yrkesnätverken",
                "förbereder mötena på tjänstemannasidan",
                "Andra arenor",
                "Nya Perspektiv",
                "Värmlandsrådsavdelningen",
                "plattform för mellankommunala frågor");
    }

    @Test
    @Covers({"L-02", "L-03"})
    void the_evaluation_says_what_it_looked_at_and_what_not() {
        says(
                "/varmland/organ/utvarderingsgruppen",
                "de tre organ som formellt finns i avtalet",
                "De tre räknas inte upp i källorna.",
                "Ingen analys av Region Värmlands inre organisering");
    }

    @Test
    @Covers("L-19")
    void the_regions_have_predecessors() {
        says("/varmland/namn", "Landstinget i Värmland", "Region Värmland kommunalförbund", "Föregångare");
    }

    @Test
    @Covers({
        "C-02", "C-04", "C-05", "C-06", "C-07", "C-08", "C-09", "C-10", "C-11", "C-12", "C-13", "C-14", "L-31", "L-34"
    })
    void the_preparatory_body_of_vastmanland_has_its_seats_posts_and_terms() {
        says(
                "/vastmanland/organ/srb",
                "Hör till Regionstyrelsen",
                "förtroendevald, oppositionens ledande företrädare",
                "Platserna för Region Västmanland ska vara minst fem och högst tio.",
                "regionstyrelsens presidium",
                "Varje parti i regionstyrelsen ska ha minst en ledamot på platserna för Region Västmanland.",
                "Platserna för Region Västmanland bör spegla regionstyrelsen",
                "Region Västmanland utser ordföranden i Strategisk regional beredning bland sina ledamöter i majoriteten.",
                "Kommunerna utser gemensamt 1:e vice ordförande i Strategisk regional beredning",
                "leder och förbereder möten.",
                "Strategisk regional beredning har inga ersättare.",
                "Den första mandattiden är 1 januari 2017 till och med 31 december 2018.",
                "En adjungerad sakkunnig får vara med på mötena och yttra sig.",
                "Fem ledamöter från regionen.",
                "ska detta finnas med: uppdrag, sammansättning och arbetsformer.");
    }

    @Test
    @Covers({"C-15", "C-16", "C-17", "C-18", "C-41", "C-43", "C-44", "C-45", "C-47", "L-32"})
    void the_preparatory_body_has_its_tasks_and_what_it_is_not_for() {
        says(
                "/vastmanland/organ/srb",
                "samråda, samordna och lämna förslag i strategiska frågor som regionen ansvarar för",
                "samråda, samordna och lämna förslag i frågor där regionen och kommunerna har var sitt ansvar",
                "vara ett forum för omvärlds- och intressebevakning",
                "bereda de sju obligatoriska frågorna",
                "Information bör undvikas i Strategisk regional beredning.",
                "Överenskommelsen nämner information som ett syfte",
                "Kollektivtrafiknämndens ordförande kan vara med på mötena och yttra sig.",
                "Ledamöterna förväntas svara för förankring hos sin egen part.",
                "Ledamöterna lämnar förslag till alla parter. Sedan beslutar alla parter var för sig.",
                "kulturplanen, medan arbetsprocesser och dialog fortsätter som förut",
                "Parterna ”eniga om att följa och genomföra”; struket.");
    }

    @Test
    @Covers({"C-22", "C-39", "C-40"})
    void the_groups_on_trial_give_views_and_prepare_no_decisions() {
        says(
                "/vastmanland/organ/grupp-aldre?datum=2018-01-01",
                "gränsöverskridande frågor som rör äldre inom hälsa, vård och omsorg",
                "Ledamöterna kan lämna synpunkter, utbyta erfarenheter och göra prioriteringar.",
                "bör undvikas i Samverkansgruppen för äldre");
    }

    @Test
    @Covers({"C-24", "C-26", "C-37", "K-05"})
    void other_ways_of_meeting_are_listed_in_vastmanland() {
        says(
                "/vastmanland/organ",
                "Länsdelssamråd",
                "Temadagar, konferenser och seminarier",
                "det strategiska övergripande ledningsorganet på tjänstemannasidan",
                "Demenssamverkansrådet",
                "Palliativt råd",
                "Förvaltarråd för IT-system",
                "Västmanlands kommuner och landsting");
    }

    @Test
    @Covers({"C-28", "C-29", "C-30"})
    void those_who_formed_the_region_are_seen_on_their_day() {
        says(
                "/vastmanland/organ?datum=2016-01-01",
                "Styrgruppen för regionbildningen",
                "Referensgruppen för regionbildningen",
                "Kärngruppen");
    }

    @Test
    @Covers({"C-27", "C-33", "C-42", "C-57"})
    void who_supports_administers_and_succeeds_is_told() {
        says(
                "/vastmanland/organ/ledning",
                "kommunchefen",
                "Tjänstepersonerna får ge stöd och utbyta erfarenheter om underlag och förslag.");
        says("/vastmanland/karta", "administreras av", "Nätverk för tjänstepersoner");
        says("/vastmanland/organ/kollektivtrafikberedningen", "Följs av Strategisk regional beredning");
        says(
                "/vastmanland/organ/presidiekonferens",
                "Region Västmanland förväntas ha en konferens mellan 1 januari och 31 december 2017.");
    }
}
