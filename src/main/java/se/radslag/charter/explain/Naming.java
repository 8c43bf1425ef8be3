package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Name;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Organ;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Party.PartyKind;

/** Names of parties, bodies, organs and topics as they were on a date, the way a sentence needs them. */
final class Naming {

    /** Kinds that tell a reader enough of who they are. */
    private static final Set<PartyKind> TELLING =
            EnumSet.of(PartyKind.REGION, PartyKind.MUNICIPALITY, PartyKind.COUNTY, PartyKind.FEDERATION);

    private final Voice voice;
    private final Charter charter;

    Naming(Voice voice) {
        this.voice = voice;
        this.charter = voice.charter();
    }

    Name on(Names names) {
        return names.on(voice.on());
    }

    String of(Names names) {
        return on(names).text().in(voice.language());
    }

    /** The name of a body, party, group or topic; a group without a name is called by its kind, and several each by its own. */
    String name(String id) {
        if (id.equals(Parties.ALL_TOGETHER)) {
            return voice.say("party.all");
        }
        if (id.contains(Parties.AND)) {
            return voice.and(Arrays.stream(id.split(Pattern.quote(Parties.AND)))
                    .map(this::name)
                    .toList());
        }
        var group = charter.groups().get(id);
        if (group != null && group.names() == null) {
            return kindOf(group, "all");
        }
        var body = charter.bodies().get(id);
        if (body == null || voice.isSwedish()) {
            return charter.name(id, voice.on(), voice.language());
        }
        var words = on(body.names()).text();
        var name = words.in(voice.language());
        return words.languageFor(voice.language()).equals(voice.language()) ? inEnglish(name) : name;
    }

    /** With its article, unless it speaks of many or is a name of its own. */
    private static String inEnglish(String name) {
        if (name.startsWith("The ")) {
            return "the " + name.substring(4);
        }
        return name.endsWith("s") || name.startsWith("Region ") || name.endsWith(")") ? name : Wording.withThe(name);
    }

    /** {@code regionalt utvecklingsprogram (RUP)}. */
    String withAbbreviation(Names names) {
        var name = on(names);
        var words = voice.own(name.text());
        var letters = name.abbreviation();
        return letters == null ? words : words + " (" + letters + ")";
    }

    /** {@code kommun}, {@code kommunen} or {@code kommunerna}, by the form asked for: one, the, all. */
    private String kindOf(Party party, String form) {
        var kind = party.kind();
        return voice.say("party." + (kind == null ? "other" : Voice.kebab(kind)) + "." + form);
    }

    /** A party or a group of parties, each of them or all. */
    Phrase party(String id, boolean each, boolean jointly) {
        var group = charter.groups().get(id);
        if (group == null) {
            return Phrase.one(name(id));
        } else if (each && isKnownByKind(group)) {
            return Phrase.one(voice.say("party.each", kindOf(group, "one")));
        }
        return new Phrase(all(group), true, jointly ? voice.say("party.jointly") : null);
    }

    private String all(Party group) {
        return isKnownByKind(group) ? kindOf(group, "all") : name(group.id());
    }

    /** Whether {@code kommunerna} can only be this group; others are called what the agreement calls them. */
    private boolean isKnownByKind(Party group) {
        return group.names() == null
                || TELLING.contains(group.kind())
                        && charter.groups().values().stream()
                                .noneMatch(other -> !other.id().equals(group.id()) && other.kind() == group.kind());
    }

    /** The parties of a choice, as the subject of a sentence. */
    Phrase parties(Parties parties) {
        return switch (parties.scope()) {
            case ALL -> parties.each() ? Phrase.one(voice.say("party.every")) : Phrase.many(voice.say("party.all"));
            case CONCERNED -> Phrase.many(voice.say("who.parties-concerned"));
            case OWN_MEMBERS -> Phrase.many(voice.say("party.own-members"));
            case NAMED -> {
                var names = new ArrayList<String>();
                boolean many = parties.ids().size() > 1;
                for (var id : parties.ids()) {
                    var phrase = party(id, parties.each(), parties.jointly());
                    many |= phrase.plural();
                    names.add(phrase.whole());
                }
                yield new Phrase(voice.and(names), many);
            }
        };
    }

    /** The same parties when a sentence comes back to them: {@code kommunen}, {@code Region Värmland}, {@code var och en}. */
    String again(Parties parties) {
        if (parties.scope() == Parties.Scope.NAMED && parties.ids().size() == 1) {
            var group = charter.groups().get(parties.ids().getFirst());
            if (group == null) {
                return name(parties.ids().getFirst());
            } else if (!parties.each() || isKnownByKind(group)) {
                return parties.each() ? kindOf(group, "the") : all(group);
            }
        }
        return parties.isEach(charter.groups().keySet()) && !parties.each() || parties.scope() == Parties.Scope.NAMED
                ? voice.say("party.again-each")
                : voice.say(parties.each() ? "party.again" : "party.again-all");
    }

    /** What each of the parties is that have an office in a group: {@code kommun}; null for an office of one party. */
    @Nullable
    String groupWith(Office office) {
        var organ = office.organ();
        return office.party() != null || organ == null
                ? null
                : charter.groups().values().stream()
                        .filter(group -> group.organs().containsKey(organ))
                        .findFirst()
                        .map(group -> kindOf(group, "one"))
                        .orElse(null);
    }

    boolean isParty(String id) {
        return charter.parties().containsKey(id) || charter.groups().containsKey(id);
    }

    /** An organ in a sentence: {@code regionstyrelsen}, {@code the Regional Executive Board}. */
    String organ(@Nullable String party, String id) {
        return organs(party).stream()
                .map(organs -> organs.get(id))
                .filter(organ -> organ != null)
                .findFirst()
                .map(organ -> organName(organ))
                .orElse(id);
    }

    private String organName(Organ organ) {
        var names = organ.names();
        var name = names == null ? voice.word(organ.kind()) : of(names);
        return voice.isSwedish() ? Wording.small(name) : Wording.withThe(name);
    }

    /** What a post of an organ is called where the charter gives it a name of its own. */
    Optional<String> officeName(@Nullable String party, String organ, String post) {
        return organs(party).stream()
                .map(organs -> organs.get(organ))
                .filter(found -> found != null)
                .map(found -> found.offices().get(post))
                .filter(names -> names != null)
                .findFirst()
                .map(this::of);
    }

    /** What an office of a party itself is called, such as its director. */
    Optional<String> partyOffice(@Nullable Parties parties, @Nullable String party, String post) {
        return all(party).stream()
                .filter(one -> parties == null || party != null || isAmong(one, parties))
                .map(one -> one.offices().get(post))
                .filter(names -> names != null)
                .findFirst()
                .map(this::of);
    }

    private static boolean isAmong(Party party, Parties parties) {
        return parties.scope() != Parties.Scope.NAMED
                || parties.ids().contains(party.id())
                || party.group() != null && parties.ids().contains(party.group());
    }

    private List<Party> all(@Nullable String party) {
        return charter.parties().values().stream()
                .filter(one -> party == null || one.id().equals(party) || party.equals(one.group()))
                .toList();
    }

    private List<Map<String, Organ>> organs(@Nullable String party) {
        return all(party).stream().map(Party::organs).toList();
    }
}
