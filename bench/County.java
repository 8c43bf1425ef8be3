import java.util.ArrayList;
import java.util.List;

/** Makes a structure of any size up: its agreement, and tables of everybody who has held an office or a seat there. */
record County(String id, int first, int municipalities, int lastYear) {

    private static final String[] SIDES = {"S", "M", "C", "V", "KD", "L", "MP", "SD"};
    private static final String[] GIVEN = {"Ada", "Bo", "Cia", "Dan", "Eva", "Fred", "Gun", "Hugo", "Ida", "Jon"};

    /** The 21 structures that share 290 municipalities between them. */
    static List<County> all(int counties, int municipalities, int lastYear) {
        var all = new ArrayList<County>();
        for (int i = 0; i < counties; i++) {
            int from = municipalities * i / counties;
            all.add(new County("lan-" + (i + 1), from + 1, municipalities * (i + 1) / counties - from, lastYear));
        }
        return all;
    }

    String charter() {
        var text = new StringBuilder("""
                charter: %1$s
                title: {sv: Påhittad samverkan %1$s, en: Invented %1$s}
                papers: {avtal: {kind: agreement, status: adopted, title: {sv: Avtalet, en: The agreement}, from: 2000-01-01}}
                clauses:
                  avtal/1: "I rådet sitter varje kommuns ordförande och en ledamot från oppositionen."
                  avtal/2: "I forumet sitter två ledamöter från varje kommun."
                  avtal/3: "Direktörerna bereder rådets frågor."
                parties:
                  region: {kind: region, code: "%2$d", names: {sv: Region %2$d, en: Region %2$d}, organs: {rs: executive}}
                  kommuner:
                    kind: municipality
                    organs: {ks: executive}
                    each:
                """.formatted(id, 10_000 + first));
        for (int i = 0; i < municipalities; i++) {
            text.append("      k%1$d: {names: Kommun %1$d, code: \"%2$d\"}\n".formatted(i + 1, 1000 + first + i));
        }
        return text + """
                bodies:
                  rad:
                    names: {sv: Rådet, en: The council}
                    kind: political
                    seats:
                      - {id: kso, for: each kommuner, office: ks.chair, filled: follows, clause: avtal/1}
                      - {id: opp, for: each kommuner, who: {kind: elected}, filled: named, substitutes: personal, clause: avtal/1}
                    expects: [{what: meeting, min: 4, per: year, clause: avtal/1}]
                  forum:
                    names: {sv: Forumet, en: The forum}
                    kind: political
                    seats: [{id: plats, for: each kommuner, count: 2, who: {kind: elected}, filled: named, clause: avtal/2}]
                    expects: [{what: meeting, min: 6, per: year, clause: avtal/2}]
                  direktorer:
                    names: {sv: Direktörerna, en: The directors}
                    kind: officials
                    seats: [{id: dir, for: each kommuner, office: director, filled: follows, clause: avtal/3}]
                """;
    }

    /** Offices: chair, two vice chairs and a director in each municipality, each held for two years at a time. */
    String holders(int years) {
        var text = new StringBuilder("Part;Organ;Uppdrag;Förnamn;Efternamn;Parti;Från;Till\n");
        for (int i = 1; i <= municipalities; i++) {
            for (int from = lastYear - years + 1; from <= lastYear; from += 2) {
                int to = Math.min(lastYear, from + 1);
                for (var office : List.of("ordförande", "1:e vice ordförande", "2:e vice ordförande", "direktör")) {
                    boolean isOfficial = office.equals("direktör");
                    text.append("Kommun %d;%s;%s;%s;%s;%d-01-01;%d-12-31\n".formatted(
                            i,
                            isOfficial ? "" : "ks",
                            office,
                            name(i, from, office.charAt(0)),
                            isOfficial ? "" : SIDES[(i + from + office.charAt(0)) % SIDES.length],
                            from,
                            to));
                }
            }
        }
        return text.toString();
    }

    /** Who governs, anew for each term of four years. */
    String coalitions(int years) {
        var text = new StringBuilder("Part;Parti;Sida;Från;Till\n");
        for (int i = 1; i <= municipalities; i++) {
            for (int from = lastYear - years + 1; from <= lastYear; from += 4) {
                for (int side = 0; side < SIDES.length; side++) {
                    text.append("Kommun %d;%s;%s;%d-01-01;%d-12-31\n".formatted(
                            i,
                            SIDES[side],
                            (side + i + from / 4) % 2 == 0 ? "majoritet" : "opposition",
                            from,
                            Math.min(lastYear, from + 3)));
                }
            }
        }
        return text.toString();
    }

    /** Named seats: one in the council with a substitute, two in the forum, anew every second year. */
    String seats(int years) {
        var text = new StringBuilder("Organ;Plats;Part;Roll;Nummer;Förnamn;Efternamn;Parti;Från;Till;Skäl\n");
        for (int i = 1; i <= municipalities; i++) {
            for (int from = lastYear - years + 1; from <= lastYear; from += 2) {
                int to = Math.min(lastYear, from + 1);
                seat(text, "rad;opp", i, "ledamot", 1, from, to);
                seat(text, "rad;opp", i, "ersättare", 1, from, to);
                seat(text, "forum;plats", i, "ledamot", 1, from, to);
                seat(text, "forum;plats", i, "ledamot", 2, from, to);
            }
        }
        return text.toString();
    }

    /** Networks with names that are not alike. */
    String inventory(int rows) {
        var text = new StringBuilder("Benämning;Typ;På uppdrag av;Syfte;Leds av;Från;Källa\n");
        for (int i = 1; i <= rows; i++) {
            text.append("%s;nätverk;Rådet;erfarenhetsutbyte;Kommun %d;%d-01-01;Påhittad inventering\n"
                    .formatted(word(i * 7919L), 1 + i % municipalities, lastYear - i % 20));
        }
        return text.toString();
    }

    /** A word that nobody has said, another for each number below a million. */
    private static String word(long number) {
        var syllables = "ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku la le li lo lu "
                + "ma me mi mo mu na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu";
        var parts = syllables.split(" ");
        var word = new StringBuilder();
        for (long rest = number % 1_000_003, i = 0; i < 4; i++, rest = rest / parts.length + i * 17) {
            word.append(parts[(int) (rest % parts.length)]);
        }
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private void seat(StringBuilder text, String seat, int party, String role, int number, int from, int to) {
        text.append("%s;Kommun %d;%s;%d;%s;%s;%d-01-01;%d-12-31;Historik\n".formatted(
                seat,
                party,
                role,
                number,
                name(party, from, seat.charAt(0) + role.length() * 31 + number * 7),
                SIDES[(party + from + number) % SIDES.length],
                from,
                to));
    }

    /** Given and family name; nobody has two places. */
    private String name(int party, int year, int salt) {
        int number = first + party;
        return GIVEN[(number + salt) % GIVEN.length] + ";Påhittad%d-%d-%d".formatted(number, year, salt);
    }

    /** Lets a structure begin, and brings its people by tables. */
    void fill(Site.Visitor operator, int years) throws Exception {
        operator.begin(id, charter());
        bring(operator, "coalitions", coalitions(years));
        bring(operator, "holders", holders(years));
        bring(operator, "seats", seats(years));
    }

    private void bring(Site.Visitor operator, String kind, String table) throws Exception {
        var brought = operator.upload("/" + id + "/w/people/table", java.util.Map.of("kind", kind), kind + ".csv", table);
        var taken = operator.press(brought, brought, java.util.Map.of()).body();
        while (taken.contains("intake-status")) {
            Thread.sleep(50);
            taken = operator.get(brought);
        }
        if (!taken.contains("lästes in")) {
            throw new IllegalStateException(
                    id + " " + kind + ": " + taken.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " "));
        }
    }
}
