package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Adoption;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Text;

/** Draws up the ledger of a paper or an amendment: what the charter tells, and over it what was recorded while running. */
final class Ledgers {

    private final Charter charter;
    private final Recorded recorded;

    Ledgers(Charter charter, Recorded recorded) {
        this.charter = charter;
        this.recorded = recorded;
    }

    /** Who has adopted a paper; empty where the charter gives no way of adopting it. */
    Optional<Ledger> ofPaper(String paper, LocalDate date) {
        return PaperPowers.adopting(charter, paper).map(power -> {
            var deciders = Deciders.of(power, charter, countedOn(paper, date), party -> true);
            return new Ledger(
                    deciders,
                    deciders.ids().stream().map(id -> adoption(paper, id)).toList());
        });
    }

    /** Who has decided on an amendment; the parties that count are those of the day it was proposed. */
    Ledger ofAmendment(Amendment amendment) {
        var day = amendment.proposedOn();
        var deciders = PaperPowers.amending(charter, amendment.paper(), day)
                .map(power -> Deciders.of(power, charter, day, party -> !recorded.hasLeft(party, day)))
                .orElse(new Deciders.Untold(null));
        return new Ledger(
                deciders,
                deciders.ids().stream()
                        .map(id -> recorded(amendment.target(), id).orElse(LedgerLine.silent(id)))
                        .toList());
    }

    /** Those who were parties when the paper began to hold, since its clauses tell of no earlier time. */
    private LocalDate countedOn(String paper, LocalDate date) {
        var known = Objects.requireNonNull(charter.papers().get(paper));
        var from = known.from();
        return from == null || from.taken() == null ? date : from.taken();
    }

    private LedgerLine adoption(String paper, String decider) {
        return recorded(Target.paper(paper), decider)
                .or(() -> told(paper, decider))
                .orElseGet(() -> untold(decider));
    }

    private Optional<LedgerLine> recorded(Target target, String decider) {
        return recorded.decision(target, decider)
                .filter(row -> row.said() != CouncilDecision.Said.TAKEN_BACK)
                .map(row -> new LedgerLine(
                        decider,
                        decider,
                        row.said() == CouncilDecision.Said.YES ? LedgerLine.Standing.YES : LedgerLine.Standing.NO,
                        Day.of(row.on()),
                        row.section(),
                        row.registry(),
                        LedgerLine.Knowledge.RECORDED,
                        null,
                        row.sequence()));
    }

    /** What the charter tells of a party's decision, or of that of a party it took over from. */
    private Optional<LedgerLine> told(String paper, String decider) {
        for (var id : withPredecessors(decider)) {
            for (var adoption : adoptions()) {
                if (adoption.paper().equals(paper) && names(adoption.by(), id)) {
                    return Optional.of(line(decider, id, adoption));
                }
            }
        }
        return Optional.empty();
    }

    private static LedgerLine line(String decider, String as, Adoption adoption) {
        var source = adoption.header().secondHand();
        var standing = standing(adoption.decision());
        return new LedgerLine(
                decider,
                as,
                standing,
                adoption.day() == null && standing != LedgerLine.Standing.UNKNOWN
                        ? Day.unknown(Text.of("sv", ""))
                        : adoption.day(),
                adoption.section(),
                adoption.registry(),
                source == null ? LedgerLine.Knowledge.CHARTER : LedgerLine.Knowledge.SECOND_HAND,
                source,
                0);
    }

    private static LedgerLine.Standing standing(Adoption.@Nullable Decision decision) {
        if (decision == null) {
            return LedgerLine.Standing.UNKNOWN;
        }
        return decision == Adoption.Decision.YES ? LedgerLine.Standing.YES : LedgerLine.Standing.NO;
    }

    private LedgerLine untold(String decider) {
        var agreement = charter.agreement();
        var why = agreement == null ? null : agreement.header().unknown().get("adoptions");
        boolean isPartys = charter.parties().containsKey(decider);
        return why != null && isPartys ? LedgerLine.unknown(decider, why) : LedgerLine.silent(decider);
    }

    private List<Adoption> adoptions() {
        var agreement = charter.agreement();
        return agreement == null ? List.of() : agreement.adoptions();
    }

    private boolean names(Parties by, String id) {
        var party = charter.parties().get(id);
        var group = party == null ? null : party.group();
        return by.scope() == Parties.Scope.ALL
                || by.ids().contains(id)
                || group != null && by.ids().contains(group);
    }

    /** The party and all those whose place it took: what they adopted, it has adopted. */
    private Set<String> withPredecessors(String party) {
        var found = new LinkedHashSet<String>();
        var ahead = new ArrayList<>(List.of(party));
        while (!ahead.isEmpty()) {
            var id = ahead.removeFirst();
            var known = charter.parties().get(id);
            if (found.add(id) && known != null) {
                known.was().stream()
                        .map(Party.Predecessor::party)
                        .filter(Objects::nonNull)
                        .forEach(ahead::add);
            }
        }
        return found;
    }
}
