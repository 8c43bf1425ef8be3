package se.radslag.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.About;
import se.radslag.charter.terms.AgreementTerms;
import se.radslag.charter.terms.Bearing;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Change;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Derives;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Term;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Topic;
import se.radslag.charter.terms.Validity;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Origin;

/**
 * One version of a structure's agreement as data: papers, clauses and the terms taken from them.
 *
 * @param parties every party by id, those of groups included
 * @param groups groups of parties by id
 * @param unknown sections that the sources do not give, with why
 */
public record Charter(
        Origin origin,
        Text title,
        String language,
        @Nullable About about,
        Map<String, Paper> papers,
        Map<String, Clause> clauses,
        List<LocalDate> elections,
        Map<String, Change> changes,
        Map<String, Topic> topics,
        Map<String, Names> areas,
        Map<String, Party> parties,
        Map<String, Party> groups,
        Map<String, Body> bodies,
        @Nullable AgreementTerms agreement,
        List<Pot> pots,
        List<Bearing> bearings,
        Map<String, Text> unknown) {

    /** Where a term stands: in a body, a party, the agreement itself or its money. */
    public record Placed(Place place, @Nullable String id, Term term) {}

    /** The sections of a charter that hold terms. */
    public enum Place {
        STRUCTURE,
        TOPIC,
        PARTY,
        BODY,
        AGREEMENT,
        MONEY
    }

    public String id() {
        return origin.structure().value();
    }

    /** How the whole installation knows a party: by kind and official code, else by this structure and its id here. */
    public String key(Party party) {
        var kind = party.kind();
        return kind == null || party.code() == null
                ? id() + "/" + party.id()
                : kind.name().toLowerCase(Locale.ROOT) + "/" + party.code();
    }

    /** Every term with its place, in the order of the file's sections. */
    public List<Placed> terms() {
        var all = new ArrayList<Placed>();
        if (about != null) {
            all.add(new Placed(Place.STRUCTURE, null, about));
        }
        topics.forEach((id, topic) -> all.add(new Placed(Place.TOPIC, id, topic)));
        groups.forEach((id, group) -> all.add(new Placed(Place.PARTY, id, group)));
        parties.forEach((id, party) -> all.add(new Placed(Place.PARTY, id, party)));
        bodies.forEach((id, body) -> {
            all.add(new Placed(Place.BODY, id, body));
            body.terms().forEach(term -> all.add(new Placed(Place.BODY, id, term)));
        });
        if (agreement != null) {
            all.add(new Placed(Place.AGREEMENT, null, agreement));
            agreement.terms().forEach(term -> all.add(new Placed(Place.AGREEMENT, null, term)));
        }
        Stream.concat(pots.stream(), bearings.stream()).forEach(term -> all.add(new Placed(Place.MONEY, null, term)));
        return all;
    }

    /** The parties that a choice means on a date, in the file's order; those joining or leaving in an uncertain span too. */
    @Derives(Kind.PARTY)
    public List<Party> parties(Parties choice, LocalDate date) {
        return parties.values().stream()
                .filter(party -> choice.scope() == Parties.Scope.ALL
                        || choice.ids().contains(party.id())
                        || party.group() != null && choice.ids().contains(party.group()))
                .filter(party -> party.on(date) != Answer.NO)
                .toList();
    }

    /** The name of a body, party or group on a date, in the reader's language; the id itself where it has none. */
    public String name(String id, LocalDate date, String language) {
        var names = names(id);
        return names == null ? id : names.on(date).text().in(language);
    }

    /** The names of a body, party, group or topic. */
    public @Nullable Names names(String id) {
        var body = bodies.get(id);
        if (body != null) {
            return body.names();
        }
        var party = parties.getOrDefault(id, groups.get(id));
        if (party != null) {
            return party.names();
        }
        var topic = topics.get(id);
        return topic == null ? areas.get(id) : topic.names();
    }

    /** The paper whose authority a clause has: the one it reports, else the one it stands in. */
    public @Nullable Paper authority(Clause clause) {
        var reports = clause.reports();
        if (reports != null) {
            var other = clauses.get(reports);
            var paper = papers.get(other == null ? reports : other.paper());
            if (paper != null) {
                return paper;
            }
        }
        return papers.get(clause.paper());
    }

    /** When a clause holds. */
    public Validity validity(Clause clause) {
        var paper = authority(clause);
        return clause.validity().orElse(paper == null ? Validity.ALWAYS : paper.validity());
    }

    /** The same agreement as it would be with other parties and bodies, to think about. */
    public Charter with(Map<String, Party> otherParties, Map<String, Body> otherBodies) {
        return new Charter(
                origin,
                title,
                language,
                about,
                papers,
                clauses,
                elections,
                changes,
                topics,
                areas,
                otherParties,
                groups,
                otherBodies,
                agreement,
                pots,
                bearings,
                unknown);
    }
}
