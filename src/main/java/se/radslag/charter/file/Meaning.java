package se.radslag.charter.file;

import java.util.HashSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Power;

/** Finds what is well written but cannot be meant: seats for a party that does not exist, a clause that nothing names. */
final class Meaning {

    private final Charter charter;
    private final Reading reading;
    private final KnownNames known;

    Meaning(Charter charter, Reading reading) {
        this.charter = charter;
        this.reading = reading;
        this.known = new KnownNames(charter, reading);
    }

    void check() {
        charter.papers().values().forEach(this::paper);
        charter.clauses().values().forEach(this::clause);
        charter.parties().values().forEach(this::party);
        var bodies = new BodyMeaning(charter, reading, known);
        charter.bodies().values().forEach(body -> {
            bodies.check(body);
            body.powers().forEach(this::power);
        });
        var agreement = charter.agreement();
        if (agreement != null) {
            agreement.powers().forEach(this::power);
            agreement.adoptions().forEach(adoption -> {
                known.paper(adoption.header().at(), adoption.paper());
                known.parties(adoption.header().at(), adoption.by());
            });
        }
        money();
        refs();
        unusedClauses();
    }

    private void paper(Paper paper) {
        known.paper(paper.at(), paper.of());
        known.paper(paper.at(), paper.supersededBy());
        known.paper(paper.at(), paper.replaces());
        known.parties(paper.at(), paper.between());
        known.parties(paper.at(), paper.oneWithEach());
    }

    private void clause(Clause clause) {
        var at = clause.at();
        known.paper(at, clause.paper());
        if (clause.reports() != null) {
            var either = new TreeSet<>(charter.papers().keySet());
            either.addAll(charter.clauses().keySet());
            known.oneOf(at, clause.reports(), either, "no-such-paper");
        }
        known.clause(at, clause.replacedBy());
        clause.conflicts().keySet().forEach(id -> known.clause(at, id));
        if (clause.text() == null && clause.reports() == null) {
            reading.faults.add(at, "clause-without-words", clause.id());
        }
    }

    private void difference(Pot pot) {
        var pots = charter.pots().stream().map(Pot::pot).collect(Collectors.toCollection(TreeSet::new));
        if (pot.difference() != null) {
            known.oneOf(pot.header().at(), pot.difference().of(), pots, "no-such-pot");
            known.oneOf(pot.header().at(), pot.difference().less(), pots, "no-such-pot");
        }
    }

    private void party(Party party) {
        if (party.kind() == null) {
            reading.faults.add(party.header().at(), "missing-key", "kind");
        }
        party.areas()
                .forEach(area ->
                        known.oneOf(party.header().at(), area, charter.areas().keySet(), "no-such-area"));
        party.members().forEach(member -> known.party(party.header().at(), member));
    }

    private void power(Power power) {
        var at = power.header().at();
        known.paper(at, power.paper());
        known.paper(at, power.ends());
    }

    private void money() {
        charter.pots().forEach(pot -> {
            var at = pot.header().at();
            pot.split().keySet().forEach(id -> known.party(at, id));
            pot.table().keySet().forEach(id -> known.party(at, id));
            known.parties(at, pot.among());
            difference(pot);
        });
        charter.bearings().forEach(bearing -> known.parties(bearing.header().at(), bearing.by()));
    }

    private void refs() {
        var posts = new HashSet<String>();
        charter.bodies().values().forEach(body -> body.posts().forEach(post -> posts.add(post.id())));
        for (var place : reading.refs) {
            if (!posts.contains(place.id())) {
                known.ref(place.at(), place.id());
            }
        }
    }

    private void unusedClauses() {
        var used = new HashSet<>(reading.cited);
        charter.clauses().values().forEach(clause -> {
            used.addAll(clause.conflicts().keySet());
            if (clause.replacedBy() != null) {
                used.add(clause.id());
            }
        });
        charter.clauses().values().stream()
                .filter(clause -> !used.contains(clause.id()) && clause.textOnly() == null)
                .forEach(clause -> reading.faults.add(clause.at(), "clause-unused", clause.id()));
    }
}
