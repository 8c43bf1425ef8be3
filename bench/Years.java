import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Measures whether any page is slower with 21 structures, 290 municipalities and 20 years of mandates than with one such
 * structure in its first two years: two sites, the same structure on both, page by page and turn by turn.
 * Run by bench/years: java bench/Years.java PACKAGE ROUNDS COUNTIES MUNICIPALITIES YEARS.
 */
public class Years {

    private static final Pattern PERSON = Pattern.compile("href=\"(/lan-1/person/[0-9a-f-]{36})");

    private static final List<String> PATHS = List.of(
            "",
            "/organ",
            "/organ/rad",
            "/organ/forum",
            "/organ/rad?datum=%d-03-01",
            "/ledamoter",
            "/ledamoter?organ=rad&datum=%d-03-01",
            "/ledamoter.csv",
            "/kommun/k3",
            "/karta",
            "/vem-gor-vad",
            "/avtal",
            "/avtal/klausuler",
            "/namn",
            "/w/people",
            "/w/people/register?party=k3",
            "/w/people/office?party=k3&organ=ks&post=chair&ordinal=1",
            "/w/people/composition?body=rad",
            "/w/people/seat?body=rad&seat=opp&party=k3&ordinal=1",
            "/w/people/persons",
            "/w/people/persons?namn=p%%C3%%A5hittad4-",
            "/w/people/table",
            "/w/access/accounts",
            "/w/audit/entries");

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[1]);
        int counties = Integer.parseInt(arguments[2]);
        int municipalities = Integer.parseInt(arguments[3]);
        int years = Integer.parseInt(arguments[4]);
        int now = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")).getYear();
        var all = County.all(counties, municipalities, now);
        try (var little = Site.empty(arguments[0]);
                var much = Site.empty(arguments[0])) {
            var few = little.operator();
            var many = much.operator();
            all.getFirst().fill(few, 2);
            long began = System.nanoTime();
            for (var county : all) {
                county.fill(many, years);
            }
            System.out.printf("%d structures, %d municipalities, %d years of mandates: filled by tables in %.0f s%n",
                    counties, municipalities, years, (System.nanoTime() - began) / 1e9);
            double worst = Site.compare(pairs(few, many, now), rounds, "1 × 2 y", counties + " × " + years + " y");
            System.out.printf("worst %.2f; reach: <= 1.20 on every page%n", worst);
        }
    }

    private static List<Site.Pair> pairs(Site.Visitor few, Site.Visitor many, int now) throws Exception {
        var pairs = new ArrayList<Site.Pair>();
        pairs.add(new Site.Pair("/ (all structures)", () -> few.time("/"), () -> many.time("/")));
        for (var path : PATHS) {
            var full = "/lan-1" + path.formatted(now);
            pairs.add(new Site.Pair(path.isEmpty() ? "(front)" : path.formatted(now), () -> few.time(full), () -> many.time(full)));
        }
        var one = person(few);
        var other = person(many);
        pairs.add(new Site.Pair("/person/…", () -> few.time(one), () -> many.time(other)));
        return pairs;
    }

    private static String person(Site.Visitor visitor) throws Exception {
        var found = PERSON.matcher(visitor.get("/lan-1/organ/rad"));
        if (!found.find()) {
            throw new IllegalStateException("Nobody sits there");
        }
        return found.group(1);
    }
}
