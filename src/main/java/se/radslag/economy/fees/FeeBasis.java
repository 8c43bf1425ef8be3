package se.radslag.economy.fees;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Bearing;
import se.radslag.charter.terms.Who;
import se.radslag.economy.reading.OwnCosts;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/**
 * What a party needs to pay its own members by its own rules: sittings, roles and hours. The hours of a chair count as
 * everybody's do; what the agreement expressly leaves out is named, and what a party pays beyond that is its own affair.
 */
public final class FeeBasis {

    private final Charter charter;
    private final Language language;

    public FeeBasis(Charter charter, Language language) {
        this.charter = charter;
        this.language = language;
    }

    /** Ids of the clauses by which a party bears what its members cost, on a day. */
    public List<String> clauses(String party, LocalDate day) {
        return OwnCosts.of(charter, party, day).stream()
                .filter(FeeBasis::isOfMembers)
                .flatMap(bearing -> bearing.clauses().stream())
                .distinct()
                .toList();
    }

    private static boolean isOfMembers(Bearing bearing) {
        return bearing.of() instanceof Who.Members;
    }

    /** What the agreement expressly leaves out of what a party bears for its members on a day, in its words. */
    public List<String> without(String party, LocalDate day) {
        return OwnCosts.of(charter, party, day).stream()
                .filter(FeeBasis::isOfMembers)
                .flatMap(bearing -> Stream.ofNullable(bearing.without()))
                .map(text -> text.in(language.tag()))
                .distinct()
                .toList();
    }

    /**
     * One row for each sitting and role of a party.
     *
     * @param clauseNames what people call a clause, by its id
     */
    public TableFile file(String party, int year, List<Presence> presences, UnaryOperator<String> clauseNames) {
        return new TableFile(
                "%s-%d-arvoden-%s".formatted(charter.id(), year, party),
                Stream.of("day", "body", "role", "present", "hours", "together", "special", "clauses", "source")
                        .map(column -> say("column." + column))
                        .toList(),
                out -> {
                    for (var one : presences) {
                        if (one.party().equals(party)) {
                            row(party, one, clauseNames, out);
                        }
                    }
                });
    }

    private void row(String party, Presence one, UnaryOperator<String> clauseNames, TableFile.Sink out)
            throws IOException {
        out.row(
                one.day(),
                charter.name(one.body(), one.day(), language.tag()),
                say("role." + one.role().id()),
                one.present(),
                one.hours(),
                one.together(),
                String.join("; ", without(party, one.day())),
                String.join(
                        "; ",
                        clauses(party, one.day()).stream().map(clauseNames).toList()),
                one.source());
    }

    /** The hours of everybody of a party together. */
    public static BigDecimal hours(String party, List<Presence> presences) {
        return presences.stream()
                .filter(one -> one.party().equals(party))
                .map(Presence::together)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String say(String key) {
        return Texts.in(language).say("economy-fees." + key);
    }
}
