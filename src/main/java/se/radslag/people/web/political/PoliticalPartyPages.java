package se.radslag.people.web.political;

import static se.radslag.platform.web.form.Question.number;
import static se.radslag.platform.web.form.Question.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.PoliticalParty;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Mark;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Shows the political parties, and the form by which a local one is entered or one is changed. */
@Component
class PoliticalPartyPages {

    private static final int LAST = 90;

    private final PoliticalPartyLookup parties;
    private final Judgements judgements;

    PoliticalPartyPages(PoliticalPartyLookup parties, Judgements judgements) {
        this.parties = parties;
        this.judgements = judgements;
    }

    PoliticalPartiesPage of(Scene scene, Actor actor, @Nullable String receipt) {
        boolean may = PeopleRules.isCoordinator(actor);
        var form = scene.path() + "/w/people/political-party";
        return new PoliticalPartiesPage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                receipt,
                parties.all().values().stream()
                        .map(each -> new PoliticalPartiesPage.Row(
                                Mark.of(each, scene),
                                each.name(scene.language()),
                                may ? form + "?id=" + each.id() : null))
                        .toList(),
                may ? form : null);
    }

    Optional<PoliticalParty> party(String id) {
        return Optional.ofNullable(parties.all().get(id));
    }

    FormPage form(Scene scene, Typed typed, Trouble trouble) {
        return scene.form("political-party", typed)
                .under(List.of(new Crumb(scene.say("people-work.political-parties.title"), path(scene))))
                .says(scene.say("people-work.political-party.before"))
                .hidden("id", typed.raw("id"))
                .asks(
                        text("letters").longest(4),
                        text("colour").longest(7),
                        number("place").optional(),
                        text("name-sv").longest(100),
                        text("name-en").longest(100))
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/political-party");
    }

    static String path(Scene scene) {
        return scene.path() + "/w/people/political-parties";
    }

    /** Fills in what is known of a party that is to be changed. */
    void begin(Typed typed) {
        party(typed.raw("id"))
                .ifPresent(party -> typed.suggest("letters", party.letters())
                        .suggest("colour", party.colour())
                        .suggest("place", party.place())
                        .suggest("name-sv", party.nameSv())
                        .suggest("name-en", party.nameEn()));
    }

    /** The party that a whole form tells of; a new one has its id from its Swedish name. */
    static PoliticalParty read(Typed typed) {
        var name = typed.needed("name-sv");
        var id = typed.raw("id").isEmpty() ? id(name) : typed.raw("id");
        return new PoliticalParty(
                id,
                typed.needed("letters"),
                typed.needed("colour").toLowerCase(Locale.ROOT),
                typed.whole("place", LAST),
                name,
                typed.needed("name-en"));
    }

    private static String id(String name) {
        var plain = name.toLowerCase(Locale.ROOT)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return plain.isEmpty() ? "p" : plain.substring(0, Math.min(40, plain.length()));
    }
}
