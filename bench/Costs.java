import java.util.List;

/**
 * Measures whether costs that many parties share are slower to read than those of a few: 290 against 11, page by page and
 * turn by turn, in one run on one site. Run by bench/costs: java bench/Costs.java PACKAGE ROUNDS.
 */
public class Costs {

    public static void main(String[] arguments) throws Exception {
        try (var site = Site.empty(arguments[0])) {
            var operator = site.operator();
            operator.begin("liten", charter("liten", 11));
            operator.begin("stor", charter("stor", 290));
            var pairs = List.of(
                            "/kostnader",
                            "/kostnader/2025",
                            "/kostnader/2025/k7",
                            "/kostnader/2025/k7/samverkan",
                            "/kostnader/2025/k7.pdf")
                    .stream()
                    .map(path -> new Site.Pair(
                            path, () -> operator.time("/liten" + path), () -> operator.time("/stor" + path)))
                    .toList();
            int rounds = Integer.parseInt(arguments[1]);
            Site.compare(pairs, rounds, "11", "290");
            System.out.println("reach: <= 1.20");
        }
    }

    private static String charter(String id, int size) {
        var text = new StringBuilder("""
                charter: %s
                title: {sv: Påhittad samverkan %s, en: Invented %s}
                papers: {avtal: {kind: agreement, status: adopted, title: {sv: Avtalet, en: The agreement}, from: 2020-01-01}}
                parties:
                  kommuner:
                    kind: municipality
                    each:
                """.formatted(id, id, id));
        var table = new StringBuilder();
        for (int i = 1; i <= size; i++) {
            text.append("      k").append(i).append(": {names: Kommun ").append(i).append("}\n");
            table.append(i == 1 ? "" : ", ").append("k").append(i).append(": ").append(500 + i * 7919 % 900_000);
        }
        return text + """
                clauses:
                  avtal/1: "Kostnaderna delas efter tabellen och betalas i två delar."
                money:
                  - {pot: samverkan, title: {sv: kostnaden för samverkan, en: the cost of the collaboration}, base: {kr: 18750000, year: 2025, status: final, source: avtal/1}, clause: avtal/1}
                  - {pot: samverkan, key: table, table: {%s}, among: all parties, clause: avtal/1}
                  - {pot: samverkan, instalments: [{share: 50 %%, by: 1 February}, {share: 50 %%, by: 1 August}], clause: avtal/1}
                """.formatted(table);
    }
}
