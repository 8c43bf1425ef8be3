package se.radslag.charter.explain;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Seats;

/** Says what must hold for a body's composition as a whole. */
final class LimitWords {

    private final Lexicon lexicon;
    private final Voice voice;

    LimitWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
    }

    List<String> say(Limit limit, Body body) {
        var name = lexicon.naming().name(body.id());
        if (limit.size() != null) {
            return List.of(size(limit, limit.size(), body, name));
        } else if (limit.share() != null) {
            return List.of(voice.say(
                    "limit.share."
                            + (limit.share().per() == null
                                    ? "party"
                                    : Voice.kebab(limit.share().per())),
                    voice.say("modal.not." + Voice.kebab(limit.force())),
                    voice.share(limit.share().max()),
                    name));
        } else if (limit.cover() != null) {
            return cover(limit, body, name);
        } else if (limit.mirror() != null) {
            return List.of(mirror(limit, body, name));
        } else if (limit.onePerson() != null) {
            return List.of(
                    voice.say("limit.two-seats." + Voice.kebab(limit.onePerson().twoSeats()), name));
        } else if (limit.quorum() != null) {
            return List.of(quorum(limit.quorum(), name));
        }
        if (limit.substitutes() != null) {
            return List.of(voice.say("limit.substitutes." + Voice.kebab(limit.substitutes()), name));
        }
        boolean substitutes = limit.header().unknown().containsKey("substitutes");
        return List.of(voice.say(substitutes ? "limit.substitutes.unknown" : "limit.unknown", name));
    }

    private String size(Limit limit, Limit.Size size, Body body, String name) {
        var among = among(limit.among(), body);
        boolean exact = size.min() != null && size.min().equals(size.max());
        var min = size.min() == null ? null : voice.number(size.min());
        var max = size.max() == null ? null : voice.number(size.max());
        return voice.say(
                among == null ? "limit.size" : "limit.size-among",
                among == null ? name : among,
                voice.modal(limit.force(), among != null),
                exact ? null : min,
                exact ? null : max,
                exact || min == null || max == null ? null : "",
                exact ? min : null);
    }

    private List<String> cover(Limit limit, Body body, String name) {
        var among = among(limit.among(), body);
        var each = limit.each() == null ? "political-party" : Voice.kebab(limit.each());
        var covered = voice.say(
                "limit.cover." + each,
                ref(String.valueOf(limit.cover())),
                voice.modal(limit.force(), false),
                among == null ? voice.say("limit.in", name) : voice.say("limit.among", among));
        var credit = among(limit.credit(), body);
        return credit == null ? List.of(covered) : List.of(covered, voice.say("limit.credit." + each, credit));
    }

    private String mirror(Limit limit, Body body, String name) {
        var among = among(limit.among(), body);
        var how = limit.how() == Limit.MirrorHow.PROPORTIONAL
                ? "proportional-" + (limit.by() == null ? "side" : Voice.kebab(limit.by()))
                : "same-side-leads";
        return voice.say(
                "limit.mirror." + how,
                among == null ? voice.say("limit.seats-in", name) : among,
                voice.modal(limit.force(), true),
                ref(String.valueOf(limit.mirror())));
    }

    private String quorum(Limit.Quorum quorum, String name) {
        return quorum.min() != null
                ? voice.say("limit.quorum.min", voice.number(quorum.min()), name)
                : voice.say("limit.quorum.share", quorum.share() == null ? "" : voice.share(quorum.share()), name);
    }

    private String ref(String id) {
        return lexicon.whos()
                .acting(new se.radslag.charter.terms.Who.Ref(id, false, false), null)
                .text();
    }

    /** Seats by whose they are: {@code platserna från Region Västmanland}; null when all are meant. */
    private @Nullable String among(List<String> ids, Body body) {
        if (ids.isEmpty()) {
            return null;
        }
        var parties = new LinkedHashSet<String>();
        body.seats().stream()
                .filter(seats -> ids.contains(seats.id()))
                .map(Seats::forParties)
                .forEach(choice -> parties.add(lexicon.naming()
                        .parties(new se.radslag.charter.terms.Parties(choice.ids(), choice.scope(), false, false))
                        .text()));
        return voice.say("limit.seats-from", voice.and(List.copyOf(parties)));
    }
}
