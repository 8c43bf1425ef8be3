import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.composition.Composition;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.seating.Coalition;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Represented;
import se.radslag.people.seating.Side;
import se.radslag.people.seating.Standing;

/**
 * Seats one body on a date from the register of one structure and one year, and of 21 structures with 290 municipalities
 * and 20 years, and prints the ratio, to be at most 1.2; then checks compositions of 50 to 800 seats, to be linear. Run it
 * as: java -cp target/classes:&lt;the class path&gt; bench/Seating.java
 */
public class Seating {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final int SEATS_EACH = 25;
    private static final int ROUNDS = 25;

    public static void main(String[] arguments) {
        var charter = charter(20, 25);
        var small = register(charter, 20, 2024, 2024);
        var large = register(charter, 290, 2005, 2024);
        var few = mandates(charter, 1, 2024);
        var many = mandates(charter, 21, 2005);
        System.out.printf("one structure, one year:      %d holdings, %d mandates%n", small.holdings().size(), few.all().size());
        System.out.printf("21 structures, 290, 20 years: %d holdings, %d mandates%n", large.holdings().size(), many.all().size());
        double one = Double.MAX_VALUE;
        double all = Double.MAX_VALUE;
        for (int round = 1; round <= ROUNDS; round++) {
            one = Math.min(one, seatings(charter, small, few));
            all = Math.min(all, seatings(charter, large, many));
        }
        System.out.printf("one body on a date: %.1f µs, and %.1f µs with the full history%n", one, all);
        System.out.printf("seating with the full history against one year: %.2f (at most 1.2)%n", all / one);
        linear();
    }

    private static double seatings(Charter charter, Register register, Mandates mandates) {
        int times = 500;
        long places = 0;
        var began = cpu();
        for (int i = 0; i < times; i++) {
            places += se.radslag.people.seating.Seating.of(charter, register, mandates, "rad", DAY.plusDays(i % 200))
                    .places()
                    .size();
        }
        if (places != (long) times * 20 * 2) {
            throw new IllegalStateException("Only " + places + " places");
        }
        return (cpu() - began) / 1e3 / times;
    }

    /** The check of a composition by the number of its seats. */
    private static void linear() {
        var perSeat = new TreeMap<Integer, Double>();
        for (int round = 1; round <= ROUNDS; round++) {
            for (int seats : List.of(50, 100, 200, 400, 800)) {
                int parties = seats / SEATS_EACH * SEATS_EACH / 2;
                var charter = charter(parties, parties + SEATS_EACH);
                var composition = Composition.of(
                        charter, register(charter, parties, 2024, 2024), mandates(charter, 1, 2024), "rad", DAY);
                for (int warm = 0; warm < 20; warm++) {
                    ConfirmRules.check(composition);
                }
                int times = 8_000 / seats;
                var began = cpu();
                for (int i = 0; i < times; i++) {
                    ConfirmRules.check(composition);
                }
                double each = (cpu() - began) / 1e3 / times / composition.seating().places().size();
                perSeat.merge(seats, each, Math::min);
            }
        }
        perSeat.forEach((seats, micros) -> System.out.printf("check of %3d seats: %.2f µs each%n", seats, micros));
        System.out.printf(
                "check, a seat of 800 against one of 50: %.2f (linear is 1)%n",
                perSeat.lastEntry().getValue() / perSeat.firstEntry().getValue());
    }

    /** A structure whose municipalities have a seat by office and one that is named, with limits of every sort. */
    private static Charter charter(int parties, int fewest) {
        var text = new StringBuilder("""
                charter: prov
                title: {sv: Prov}
                papers: {avtal: {kind: agreement, status: adopted, title: Avtalet}}
                clauses: {avtal/1: Allt.}
                elections: [2018-09-09, 2022-09-11]
                parties:
                  region: {kind: region, code: "99", organs: {rs: executive}}
                  kommuner:
                    kind: municipality
                    organs: {ks: executive}
                    each:
                """);
        for (int i = 0; i < parties; i++) {
            text.append("      k%d: {code: \"%04d\"}%n".formatted(i, i));
        }
        text.append("""
                bodies:
                  rad:
                    kind: political
                    names: {sv: Rådet}
                    seats:
                      - {id: kso, for: each kommuner, office: ks.chair, filled: follows, clause: avtal/1}
                      - {id: opp, for: each kommuner, who: {side: opposition}, filled: named, clause: avtal/1}
                    limits:
                      - {size: {min: %d, max: 2000}, clause: avtal/1}
                      - {cover: region.rs, each: political-party, clause: avtal/1}
                      - {mirror: region.rs, by: side, how: same-side-leads, clause: avtal/1}
                      - {share: {max: 30 %%, per: party}, clause: avtal/1}
                      - {one-person: {two-seats: merge}, clause: avtal/1}
                """.formatted(fewest));
        var result = CharterFile.read(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), 1);
        if (result.charter() == null) {
            throw new IllegalStateException(result.faults().toString());
        }
        return result.charter();
    }

    /** A chair and nine more in an executive, and its coalition, for each municipality, new every four years. */
    private static Register register(Charter charter, int parties, int first, int last) {
        var holdings = new ArrayList<Holding>();
        var coalitions = new ArrayList<Coalition>();
        var region = PartyKey.of(charter, charter.parties().get("region"));
        var represented = List.of(
                new Represented(region, "rs", "s", 8, new Period(null, null)),
                new Represented(region, "rs", "m", 7, new Period(null, null)));
        for (var side : Map.of("s", Side.MAJORITY, "m", Side.OPPOSITION).entrySet()) {
            coalitions.add(new Coalition(region, side.getKey(), side.getValue(), new Period(null, null)));
        }
        for (int i = 0; i < parties; i++) {
            var key = new PartyKey("municipality/%04d".formatted(i));
            for (int year = first; year <= last; year++) {
                var during = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                coalitions.add(new Coalition(key, "s", Side.MAJORITY, during));
                coalitions.add(new Coalition(key, "m", Side.OPPOSITION, during));
                holdings.add(new Holding(key, "ks", "chair", 1, person(i, year), "s", during, Standing.HOLDER));
                for (int member = 1; member <= 9; member++) {
                    var who = person(1_000 * member + i, year);
                    holdings.add(new Holding(key, "ks", "member", member, who, "m", during, Standing.HOLDER));
                }
            }
        }
        return new Register(holdings, coalitions, represented, List.of(), List.of());
    }

    /** One named member of each municipality in each of some bodies, every year. */
    private static Mandates mandates(Charter charter, int bodies, int first) {
        var all = new ArrayList<Mandate>();
        for (int body = 0; body < bodies; body++) {
            for (var party : charter.parties().keySet()) {
                for (int year = first; year <= 2024; year++) {
                    all.add(new Mandate(
                            new MandateId(new UUID(body, all.size())),
                            body == 0 ? "rad" : "rad" + body,
                            "opp",
                            party,
                            1,
                            Mandate.Kind.MEMBER,
                            null,
                            null,
                            person(all.size() + 100_000, year),
                            "m",
                            null,
                            false,
                            false,
                            null,
                            new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
                }
            }
        }
        return new Mandates(all, List.of());
    }

    /** Time on the processor alone, since others may use the machine too. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static PersonId person(long number, int year) {
        return new PersonId(new UUID(year, number));
    }
}
