package se.radslag.economy.web.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.explain.Explainer;
import se.radslag.economy.fees.Attendances;
import se.radslag.economy.fees.FeeBasis;
import se.radslag.economy.fees.Presence;
import se.radslag.economy.intake.Intake;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.FileLinks;

/** Lays out attendance as a basis for fees. */
@Component
class FeesPages {

    private static final int MOST_FAULTS = 50;

    private final Attendances attendances;
    private final ObjectProvider<Citations> citations;
    private final Clock clock;

    FeesPages(Attendances attendances, ObjectProvider<Citations> citations, Clock clock) {
        this.attendances = attendances;
        this.citations = citations;
        this.clock = clock;
    }

    /**
     * A year.
     *
     * @param sent the table that was sent and not taken in
     */
    FeesPage page(Charter charter, @Nullable Integer asked, Language language, Map<String, String> sent) {
        var today = LocalDate.now(clock);
        int year = asked == null ? today.getYear() : asked;
        var presences = attendances.of(charter, year);
        var root = "/" + charter.id() + "/w/economy/";
        return new FeesPage(
                List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(Texts.in(language).say("economy-invoice.costs"), "/" + charter.id() + "/kostnader")),
                String.valueOf(year),
                IntStream.rangeClosed(today.getYear() - 2, today.getYear())
                        .filter(other -> other != year)
                        .mapToObj(other -> new Crumb(String.valueOf(other), root + "attendance?year=" + other))
                        .toList(),
                clauses(charter, LocalDate.of(year, 12, 31), language),
                without(charter, LocalDate.of(year, 12, 31), language),
                charter.parties().keySet().stream()
                        .flatMap(party -> party(charter, party, year, presences, language).stream())
                        .toList(),
                root + "attendance",
                sent.getOrDefault("text", ""),
                sent.getOrDefault("source", ""),
                faults(charter, sent, language),
                saved(sent, language));
    }

    private Optional<FeesPage.Party> party(
            Charter charter, String party, int year, List<Presence> presences, Language language) {
        long sittings = presences.stream()
                .filter(one -> one.party().equals(party))
                .map(one -> one.body() + one.day())
                .distinct()
                .count();
        return sittings == 0
                ? Optional.empty()
                : Optional.of(new FeesPage.Party(
                        charter.name(party, LocalDate.of(year, 12, 31), language.tag()),
                        PartyFees.path(charter, party, year),
                        String.valueOf(sittings),
                        new Amounts(language).number(FeeBasis.hours(party, presences)),
                        FileLinks.of(PartyFees.path(charter, party, year))));
    }

    /** The clauses by which parties pay their own members. */
    private List<Crumb> clauses(Charter charter, LocalDate day, Language language) {
        var basis = new FeeBasis(charter, language);
        return charter.parties().keySet().stream()
                .flatMap(party -> basis.clauses(party, day).stream())
                .distinct()
                .flatMap(id -> clause(charter, id, language).stream())
                .toList();
    }

    private Optional<Crumb> clause(Charter charter, String id, Language language) {
        return citations
                .orderedStream()
                .flatMap(each -> each.clause(charter.origin(), id, language).stream())
                .findFirst();
    }

    /** What a party pays for, sitting by sitting; nothing where nobody of it was anywhere. */
    Optional<PartyFeesPage> party(Charter charter, String party, int year, Language language) {
        var presences = attendances.of(charter, year);
        return presences.stream().anyMatch(one -> one.party().equals(party))
                ? Optional.of(new PartyFees(charter, language, id -> clause(charter, id, language))
                        .page(party, year, presences))
                : Optional.empty();
    }

    private static List<String> without(Charter charter, LocalDate day, Language language) {
        var basis = new FeeBasis(charter, language);
        return charter.parties().keySet().stream()
                .flatMap(party -> basis.without(party, day).stream())
                .distinct()
                .toList();
    }

    private List<FieldFault> faults(Charter charter, Map<String, String> sent, Language language) {
        var text = sent.getOrDefault("text", "");
        if (text.isBlank()) {
            return sent.containsKey("text")
                    ? List.of(new FieldFault("text", Texts.in(language).say("economy-fees.needed")))
                    : List.of();
        }
        var intake = read(charter, sent);
        var explainer = new Explainer(charter, LocalDate.now(clock), language);
        var faults = java.util.stream.Stream.concat(
                        intake.faults().stream(), intake.kept().stream().flatMap(kept -> kept.causes().stream()))
                .limit(MOST_FAULTS)
                .map(problem -> new FieldFault("text", explainer.say(problem)))
                .toList();
        return faults.isEmpty()
                ? List.of(new FieldFault("text", Texts.in(language).say("economy-fees.rule.has-happened")))
                : faults;
    }

    static Intake<Presence> read(Charter charter, Map<String, String> sent) {
        var source = sent.getOrDefault("source", "").strip();
        return Attendances.read(charter, sent.getOrDefault("text", ""), source.isEmpty() ? null : source);
    }

    private static @Nullable String saved(Map<String, String> sent, Language language) {
        var rows = sent.getOrDefault("sparat", "");
        return rows.matches("[0-9]{1,6}") ? Texts.in(language).say("economy-fees.saved", Integer.valueOf(rows)) : null;
    }

    /** A party's file; nothing where nobody of it was anywhere. */
    Optional<TableFile> file(Charter charter, String party, int year, Language language) {
        var presences = attendances.of(charter, year);
        return presences.stream().anyMatch(one -> one.party().equals(party))
                ? Optional.of(new FeeBasis(charter, language).file(party, year, presences))
                : Optional.empty();
    }
}
