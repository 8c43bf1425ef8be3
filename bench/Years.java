import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures whether any page is slower with 21 structures, 290 municipalities and 20 years of mandates than with one such
 * structure in its first two years: two sites, the same structure on both, page by page and turn by turn.
 * Run by bench/years: java bench/Years.java PACKAGE ROUNDS COUNTIES MUNICIPALITIES YEARS.
 */
public class Years {

    private static final Pattern PERSON = Pattern.compile("href=\"(/lan-1/person/[0-9a-f-]{36})");

    /** So much longer is a page that says more. */
    private static final double MORE = 1.05;

    private static final List<String> PATHS = List.of(
            "",
            "/organ",
            "/organ/rad",
            "/organ/forum",
            "/organ/rad?datum=%1$d-03-01",
            "/ledamoter",
            "/ledamoter?organ=rad&datum=%1$d-03-01",
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
            "/w/people/persons?namn=p%%C3%%A5hittad4-%2$d-",
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
            var pages = pages(few, many, now);
            var pairs = pages.stream()
                    .map(page -> new Site.Pair(page.name(), () -> few.time(page.few()), () -> many.time(page.many())))
                    .toList();
            tell(pages, Site.ratios(pairs, rounds, "1 × 2 y", counties + " × " + years + " y"), few, many);
        }
    }

    /** A page on both sites. */
    private record Page(String name, String few, String many) {}

    private static List<Page> pages(Site.Visitor few, Site.Visitor many, int now) throws Exception {
        var pages = new ArrayList<Page>();
        pages.add(new Page("/ (all structures)", "/", "/"));
        for (var path : PATHS) {
            var address = path.formatted(now, now - 1);
            pages.add(new Page(address.isEmpty() ? "(front)" : address, "/lan-1" + address, "/lan-1" + address));
        }
        pages.add(new Page("/person/…", person(few), person(many)));
        return pages;
    }

    /** A page that says more for a longer history is told apart: of it the time alone says nothing. */
    private static void tell(List<Page> pages, Map<String, Double> ratios, Site.Visitor few, Site.Visitor many)
            throws Exception {
        double worst = 0;
        for (var page : pages) {
            double small = few.get(page.few()).length() / 1024.0;
            double large = many.get(page.many()).length() / 1024.0;
            double ratio = ratios.get(page.name());
            if (large > small * MORE) {
                System.out.printf("says more: %s (%.1f kB, then %.1f kB) in %.2f of the time%n",
                        page.name(), small, large, ratio);
            } else {
                worst = Math.max(worst, ratio);
            }
        }
        System.out.printf("worst of those that say the same: %.2f; reach: <= 1.20 on every page%n", worst);
    }

    private static String person(Site.Visitor visitor) throws Exception {
        var found = PERSON.matcher(visitor.get("/lan-1/organ/rad"));
        if (!found.find()) {
            throw new IllegalStateException("Nobody sits there");
        }
        return found.group(1);
    }
}
