package se.radslag.charter.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Who;

/** Those who act, sit or are meant, in words. */
final class Whos {

    /** What all who are named may do at once. */
    private static final Set<Act> PRESENCE = EnumSet.of(Act.ATTEND, Act.SPEAK, Act.VOTE);

    private final Voice voice;
    private final Naming naming;
    private final Offices offices;

    Whos(Voice voice, Naming naming, Offices offices) {
        this.voice = voice;
        this.naming = naming;
        this.offices = offices;
    }

    /** Who acts; several are alternatives. */
    Phrase acting(Who who, @Nullable Body body) {
        return say(who, body, false);
    }

    /** Who has a power: of several each may come and speak, while other acts are done by the one or the other. */
    Phrase acting(Power power, Who by, @Nullable Body body) {
        return say(by, body, PRESENCE.containsAll(power.act()));
    }

    /** Who something is for; several are all meant. */
    @Nullable
    String meant(@Nullable Who who, @Nullable Body body) {
        return who == null ? null : say(who, body, true).whole();
    }

    private Phrase say(Who who, @Nullable Body body, boolean together) {
        return switch (who) {
            case Who.Ref ref -> ref(ref, body);
            case Who.Members members -> members(members, body);
            case Who.Word word -> new Phrase(voice.say("who." + Voice.kebab(word.known())), isMany(word.known()));
            case Who.ShareOf share ->
                Phrase.many(voice.say(
                        "who.share",
                        voice.share(share.share()),
                        say(share.of(), body, together).text()));
            case Who.ChosenOf chosen -> chosen(chosen, body, together);
            case Who.All all -> new Phrase(voice.and(texts(all.whos(), body, true)), true, voice.say("who.together"));
            case Who.Any any -> any(any.whos(), body, together);
            case Who.Councils councils -> councils(councils);
            case Who.Holder holder -> offices.offices(List.of(holder.office()), null);
            case Who.Outside outside -> Phrase.many(voice.own(outside.name()));
            case Who.Quality quality -> Phrase.many(members(quality));
        };
    }

    private Phrase chosen(Who.ChosenOf chosen, @Nullable Body body, boolean together) {
        boolean many = chosen.number() > 1;
        boolean member = chosen.of() instanceof Who.Members of && of.body() == null;
        return new Phrase(
                member
                        ? voice.say("who.chosen-member", many, voice.number(chosen.number()))
                        : voice.say(
                                "who.chosen",
                                voice.number(chosen.number()),
                                say(chosen.of(), body, together).text()),
                many);
    }

    private Phrase any(List<Who> whos, @Nullable Body body, boolean together) {
        var texts = texts(whos, body, together);
        return together
                ? new Phrase(voice.and(texts), texts.size() > 1)
                : new Phrase(voice.or(texts), say(whos.getLast(), body, false).plural());
    }

    private List<String> texts(List<Who> whos, @Nullable Body body, boolean together) {
        return whos.stream().map(one -> say(one, body, together).whole()).toList();
    }

    private static boolean isMany(Who.Known known) {
        return switch (known) {
            case ALL_PARTIES, PARTIES_CONCERNED, THOSE_AFFECTED, POLITICAL_GROUPS, OFFICIALS -> true;
            case ADJUNCT, ADJUNCT_EXPERT, SECRETARIAT, ANYONE -> false;
        };
    }

    private Phrase members(Who.Members members, @Nullable Body around) {
        if (members.body() == null && around != null && around.kind() == Body.BodyKind.SECRETARIAT) {
            return Phrase.many(voice.say("who.staff"));
        }
        return Phrase.many(
                members.body() == null
                        ? voice.say("who.members")
                        : voice.say("who.members-of", naming.name(members.body())));
    }

    private Phrase ref(Who.Ref ref, @Nullable Body body) {
        if (body != null && body.posts().stream().anyMatch(post -> post.id().equals(ref.id()))) {
            return Phrase.one(offices.holder(body, ref.id()));
        } else if (naming.isParty(ref.id())) {
            return naming.party(ref.id(), ref.each(), ref.jointly());
        }
        var at = ref.id().indexOf('.');
        if (at < 0) {
            return voice.charter().bodies().containsKey(ref.id())
                    ? Phrase.one(naming.name(ref.id()))
                    : named(null, ref.id(), false);
        }
        return named(ref.id().substring(0, at), ref.id().substring(at + 1), ref.each());
    }

    /** A party's organ; where a group of parties have it, whose it is. */
    private Phrase named(@Nullable String party, String organ, boolean each) {
        boolean isOffice = voice.has("post." + organ)
                || naming.partyOffice(null, party, organ).isPresent();
        if (isOffice && party != null) {
            return Phrase.one(offices.office(new se.radslag.charter.terms.Office(party, null, organ), null));
        }
        var name = naming.organ(party, organ);
        if (party == null || !voice.charter().groups().containsKey(party)) {
            return Phrase.one(name);
        }
        return Phrase.one(
                voice.say("organ.in", name, naming.party(party, each, false).text()));
    }

    private Phrase councils(Who.Councils councils) {
        var share = councils.share();
        return new Phrase(
                voice.say("councils." + Voice.kebab(councils.quota()), share == null ? null : voice.share(share)),
                councils.quota() != Who.Quota.ANY);
    }

    /** Those whom one that acts takes out of its own, or out of others. */
    String members(Phrase acting, @Nullable Who by, Who.Quality quality) {
        return isSame(by, quality) ? own(quality, acting.plural()) : members(quality);
    }

    private String own(Who.Quality quality, boolean many) {
        var side = quality.side() == null ? null : voice.say("side." + Voice.kebab(quality.side()));
        var kind = quality.kind() == null ? "member" : Voice.kebab(quality.kind());
        return voice.say("quality.own." + kind, side, voice.say("quality.whose", many));
    }

    /** Members by a quality: {@code ledamöterna från Region Västmanland i majoriteten}. */
    private String members(Who.Quality quality) {
        var of = quality.of();
        var side = quality.side() == null ? null : voice.say("side." + Voice.kebab(quality.side()));
        var kind = quality.kind() == null ? "member" : Voice.kebab(quality.kind());
        return voice.say("quality.all." + kind, of == null ? null : source(of), side);
    }

    private String source(Parties parties) {
        return naming.parties(parties).text();
    }

    /** Whether one that acts is the same as those that another is taken from. */
    private static boolean isSame(@Nullable Who by, Who.Quality from) {
        var of = from.of();
        return by instanceof Who.Ref ref && of != null && of.ids().equals(List.of(ref.id()));
    }
}
