package se.radslag.people.web.naming;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Post;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.TermEnd;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.seats.Sittings;
import se.radslag.platform.text.Alphabet;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The form by which a post of a body gets a holder. */
@Component
class PostForms {

    private final Sittings sittings;
    private final Judgements judgements;

    PostForms(Sittings sittings, Judgements judgements) {
        this.sittings = sittings;
        this.judgements = judgements;
    }

    /** The members of the day, since posts are theirs. */
    FormPage post(Scene scene, Body body, Post post, Typed typed, Trouble trouble) {
        var sitting = sittings.of(scene, List.of(body.id())).inside();
        var options = sitting.in(body.id()).taken().stream()
                .map(Place::occupant)
                .filter(Objects::nonNull)
                .map(occupant -> occupant.person())
                .distinct()
                .map(person -> new Option(person.toString(), sitting.name(person)))
                .sorted(Alphabet.of(scene.language()).by(Option::text))
                .toList();
        return scene.form("post", typed)
                .under(List.of(crumb(scene, body.id(), scene.day())))
                .title(new OfficeWords(scene).of(post), scene.name(body.id()))
                .says(scene.say(options.isEmpty() ? "people-work.post.nobody" : "people-work.post.before"))
                .hidden("body", body.id())
                .hidden("post", post.id())
                .asks(
                        list("person", options),
                        day("from"),
                        day("last").optional(),
                        longText("reason").optional())
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/post");
    }

    @Nullable
    LocalDate last(Scene scene, Body body, Post post, LocalDate from) {
        return TermEnd.of(scene.charter(), body.id(), post.id(), from)
                .map(TermEnd::last)
                .orElse(null);
    }

    static String composition(Scene scene, String body, LocalDate from) {
        return scene.path() + "/w/people/composition?body=" + body + "&from=" + from;
    }

    static Crumb crumb(Scene scene, String body, LocalDate from) {
        return new Crumb(scene.say("people-work.composition.title", scene.name(body)), composition(scene, body, from));
    }
}
