import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures how a table of 5 000 rows is taken in: in one transaction, with progress that others see meanwhile, and by the
 * row against a table of 500. Run by bench/intake: java bench/Intake.java PACKAGE.
 */
public class Intake {

    private static final Pattern FAR = Pattern.compile("id=\"intake-far\"[^>]*>([^<]+)<");

    public static void main(String[] arguments) throws Exception {
        try (var site = Site.empty(arguments[0])) {
            var operator = site.operator();
            System.out.printf("%-34s %10s %10s %12s %12s%n", "", "rows", "seconds", "ms a row", "progress");
            var rows = new ArrayList<Double>();
            for (var kind : List.of("holders", "seats", "inventory")) {
                for (int size : new int[] {50, 500, 5000}) {
                    rows.add(measure(operator, kind, size));
                }
            }
            System.out.printf("a row of 5 000 against a row of 500: holders %.2f, seats %.2f, inventory %.2f%n",
                    rows.get(2) / rows.get(1), rows.get(5) / rows.get(4), rows.get(8) / rows.get(7));
            System.out.println("reach: <= 1.20, nothing of a table is seen before all of it");
        }
    }

    private static double measure(Site.Visitor operator, String kind, int size) throws Exception {
        int municipalities = size / 40;
        var county = new County("t-" + kind + "-" + size, 1, Math.max(1, municipalities), 2045);
        operator.begin(county.id(), county.charter());
        var table = switch (kind) {
            case "holders" -> county.holders(20);
            case "seats" -> county.seats(20);
            default -> county.inventory(size);
        };
        int count = (int) table.lines().count() - 1;
        var path = "/" + county.id() + "/w/people/table";
        var brought = operator.upload(path, Map.of("kind", kind), kind + ".csv", table);
        operator.get(brought);
        var list = "/" + county.id() + (kind.equals("inventory") ? "/natverk.csv" : "/kommun/k1.csv");
        var before = operator.get(list);
        var seen = new HashSet<String>();
        long began = System.nanoTime();
        var page = operator.press(brought, brought, Map.of()).body();
        while (page.contains("intake-status")) {
            var far = FAR.matcher(page);
            if (far.find()) {
                seen.add(far.group(1));
            }
            boolean isChanged = !operator.get(list).equals(before);
            if (isChanged && operator.get(brought).contains("intake-status")) {
                throw new IllegalStateException("A part of the table was seen");
            }
            page = operator.get(brought);
        }
        double took = (System.nanoTime() - began) / 1e9;
        if (!page.contains("lästes in")) {
            throw new IllegalStateException(page.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " "));
        }
        System.out.printf("%-34s %10d %10.2f %12.2f %12d%n", kind, count, took, took * 1000 / count, seen.size());
        return took / count;
    }
}
