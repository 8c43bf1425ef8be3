import java.util.List;

/**
 * Measures whether a large agreement is slower to read than a small one: a structure with 300 bodies and 300 clauses
 * against one with 60 of each (so that both fill a page of 50 rows), page by page and turn by turn, in one run on one
 * site. Run by bench/pages: java bench/Pages.java PACKAGE ROUNDS.
 */
public class Pages {

    public static void main(String[] arguments) throws Exception {
        try (var site = Site.empty(arguments[0])) {
            var operator = site.operator();
            operator.begin("liten", charter("liten", 60));
            operator.begin("stor", charter("stor", 300));
            var pairs = List.of("/organ", "/organ/organ-7", "/avtal/klausuler", "/avtal/klausuler/avtal/7", "").stream()
                    .map(path -> new Site.Pair(
                            path.isEmpty() ? "(front)" : path,
                            () -> operator.time("/liten" + path),
                            () -> operator.time("/stor" + path)))
                    .toList();
            Site.compare(pairs, Integer.parseInt(arguments[1]), "60", "300");
            System.out.println("reach: list of bodies, body and clause pages <= 1.20");
        }
    }

    private static String charter(String id, int size) {
        var text = new StringBuilder("""
                charter: %s
                title: {sv: Påhittad samverkan %s, en: Invented %s}
                papers: {avtal: {kind: agreement, status: adopted, title: {sv: Avtalet, en: The agreement}, from: 2020-01-01}}
                parties:
                  region: {kind: region, names: {sv: Påhittade regionen, en: Invented region}, organs: {rs: executive}}
                  kommuner: {kind: municipality, organs: {ks: executive}, each: {a: {names: Alfa}, b: {names: Beta}, c: {names: Gamma}}}
                clauses:
                """.formatted(id, id, id));
        for (int i = 1; i <= size; i++) {
            text.append("  avtal/").append(i).append(": \"Organ ").append(i)
                    .append(" består av varje kommuns ordförande och möts sex gånger om året.\"\n");
        }
        text.append("bodies:\n");
        for (int i = 1; i <= size; i++) {
            text.append("""
                      organ-%1$d:
                        names: {sv: Organ %1$d, en: Body %1$d}
                        kind: political
                        seats: [{id: kso, for: each kommuner, office: ks.chair, filled: follows, clause: avtal/%1$d}]
                        expects: [{what: meeting, min: 6, per: year, clause: avtal/%1$d}]
                    """.formatted(i));
        }
        return text.toString();
    }
}
