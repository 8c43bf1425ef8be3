package se.radslag.charter.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Post;

/** Offices and posts in words: {@code kommunstyrelsens ordförande}, {@code ordföranden}. */
final class Offices {

    private final Voice voice;
    private final Naming naming;

    Offices(Voice voice, Naming naming) {
        this.voice = voice;
        this.naming = naming;
    }

    /** One office, among the parties that are addressed. */
    String office(Office written, @Nullable Parties parties) {
        var office = written.among(naming::isParty);
        var organ = office.organ();
        if (organ == null) {
            return naming.partyOffice(parties, office.party(), office.post())
                    .map(this::definite)
                    .orElseGet(() -> definite(postWord(office.post())));
        }
        return naming.officeName(office.party(), organ, office.post())
                .map(name -> voice.isSwedish() ? Wording.small(name) : Wording.withThe(name))
                .orElseGet(() -> voice.say(
                        "office.of",
                        voice.isSwedish()
                                ? Wording.genitive(naming.organ(office.party(), organ))
                                : naming.organ(office.party(), organ),
                        postWord(office.post())));
    }

    /** Several offices; the same post in several organs is said once: {@code ordförandena i …}. */
    Phrase offices(List<Office> offices, @Nullable Parties parties) {
        if (offices.size() == 1) {
            var post = offices.getFirst().post();
            return new Phrase(
                    office(offices.getFirst(), parties),
                    List.of("member", "group-leader").contains(post));
        }
        var post = offices.getFirst().post();
        boolean alike = offices.stream()
                .allMatch(office -> office.organ() != null && office.post().equals(post));
        if (alike && voice.has("office.in." + post)) {
            var organs = offices.stream()
                    .map(office -> naming.organ(office.party(), String.valueOf(office.organ())))
                    .toList();
            return Phrase.many(voice.say("office.in." + post, voice.and(organs)));
        }
        return Phrase.many(voice.and(
                offices.stream().map(office -> office(office, parties)).toList()));
    }

    private String postWord(String post) {
        return voice.has("post." + post) ? voice.say("post." + post) : post.replace('-', ' ');
    }

    private String definite(String noun) {
        return voice.isSwedish() ? Wording.definite(Wording.small(noun)) : Wording.withThe(noun);
    }

    /** A body's post as one speaks of its holder: {@code ordföranden}, {@code 1:e vice ordförande}. */
    String holder(@Nullable Body body, String id) {
        var named = ownName(body, id);
        if (named != null && !named.equalsIgnoreCase(postWord(id))) {
            boolean plain = !named.contains(" ");
            return plain ? definite(named) : voice.isSwedish() ? named : Wording.withThe(named);
        }
        return voice.has("post." + id + ".the") ? voice.say("post." + id + ".the") : definite(postWord(id));
    }

    /** A body's post as something to have: {@code en ordförande}. */
    String post(@Nullable Body body, String id) {
        var named = ownName(body, id);
        var noun = named == null ? postWord(id) : Wording.small(named);
        return voice.say("post.a", noun);
    }

    private @Nullable String ownName(@Nullable Body body, String id) {
        return body == null
                ? null
                : body.posts().stream()
                        .filter(post -> post.id().equals(id))
                        .map(Post::names)
                        .filter(names -> names != null)
                        .findFirst()
                        .map(names -> Wording.small(naming.of(names)))
                        .orElse(null);
    }
}
