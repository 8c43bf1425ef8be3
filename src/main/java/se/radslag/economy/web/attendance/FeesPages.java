package se.radslag.economy.web.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.fees.Attendances;
import se.radslag.economy.fees.FeeBasis;
import se.radslag.economy.fees.Presence;
import se.radslag.economy.web.ClauseLinks;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.form.Typed;

/** Lays out attendance as a basis for fees. */
@Component
class FeesPages {

    private final Attendances attendances;
    private final ClauseLinks clauses;
    private final Clock clock;

    FeesPages(Attendances attendances, ClauseLinks clauses, Clock clock) {
        this.attendances = attendances;
        this.clauses = clauses;
        this.clock = clock;
    }

    /** The year asked for, else this one; with the table that was sent and not taken in. */
    FeesPage page(Charter charter, Language language, Typed typed) {
        var today = LocalDate.now(clock);
        int year = typed.whole("year", today.getYear());
        var sent = new SentAttendance(typed);
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
                sent.text(),
                sent.source(),
                sent.faults(charter, today, language),
                sent.saved(language));
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
                .flatMap(id -> clauses.of(charter, id, language).stream())
                .toList();
    }

    /** What a party pays for, sitting by sitting. */
    Optional<PartyFeesPage> party(Charter charter, String party, int year, Language language) {
        return Optional.of(party)
                .filter(charter.parties()::containsKey)
                .map(id -> new PartyFees(charter, language, clause -> clauses.of(charter, clause, language))
                        .page(id, year, attendances.of(charter, year)));
    }

    private static List<String> without(Charter charter, LocalDate day, Language language) {
        var basis = new FeeBasis(charter, language);
        return charter.parties().keySet().stream()
                .flatMap(party -> basis.without(party, day).stream())
                .distinct()
                .toList();
    }

    /** A party's file; nothing where nobody of it was anywhere. */
    Optional<TableFile> file(Charter charter, String party, int year, Language language) {
        var presences = attendances.of(charter, year);
        return presences.stream().anyMatch(one -> one.party().equals(party))
                ? Optional.of(new FeeBasis(charter, language)
                        .file(party, year, presences, clause -> clauses.name(charter, clause, language)))
                : Optional.empty();
    }
}
