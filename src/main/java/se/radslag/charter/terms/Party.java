package se.radslag.charter.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A party to the agreement, or, with {@code each}, a group of parties of one kind. */
public record Party(
        Header header,
        @Required String id,
        @Nullable PartyKind kind,
        @Nullable String code,
        @Nullable Names names,
        List<Predecessor> was,
        List<String> areas,
        List<String> members,
        boolean hostOnly,
        List<Population> population,
        Map<String, Organ> organs,
        Map<String, Names> offices,
        Map<String, Party> each,
        @Nullable String group)
        implements Term {

    /** What sort of party it is. */
    public enum PartyKind {
        REGION,
        MUNICIPALITY,
        FEDERATION,
        ASSOCIATION,
        STATE,
        COMPANY,
        COUNTY,
        OTHER
    }

    /** An organisation that the party took over from. */
    public record Predecessor(
            @Required Text name,
            @Nullable Day until,
            @Nullable String party) {}

    /** Inhabitants on a day, with the source. */
    public record Population(
            @Required @Key("at") LocalDate day,
            @Required Integer count,
            @Nullable Text source) {}

    public boolean isGroup() {
        return !each.isEmpty();
    }

    /** The party's names, or its id as a name where none is given. */
    public Names namesOrId() {
        return names != null ? names : new Names(List.of(new Name(Text.of("sv", id), null, Validity.ALWAYS)));
    }

    /** A member of a group with all that the group's parties share. */
    public Party inGroup(Party shared) {
        return new Party(
                new Header(
                        header.origin(),
                        header.at(),
                        header.clauses().isEmpty() ? shared.header.clauses() : header.clauses(),
                        header.force(),
                        header.breach(),
                        header.validity().orElse(shared.header.validity()),
                        header.reading(),
                        header.conflicts(),
                        header.secondHand(),
                        header.unknown(),
                        header.sources()),
                id,
                kind == null ? shared.kind : kind,
                code,
                names,
                was,
                areas.isEmpty() ? shared.areas : areas,
                members,
                hostOnly || shared.hostOnly,
                population,
                organs.isEmpty() ? shared.organs : organs,
                offices.isEmpty() ? shared.offices : offices,
                Map.of(),
                shared.id);
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.PARTY;
    }

    /** The same with other inhabitants, and with other members of a federation. */
    public Party with(List<Population> inhabitants, List<String> federated) {
        return new Party(
                header,
                id,
                kind,
                code,
                names,
                was,
                areas,
                federated,
                hostOnly,
                inhabitants,
                organs,
                offices,
                each,
                group);
    }
}
