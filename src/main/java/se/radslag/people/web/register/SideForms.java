package se.radslag.people.web.register;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.people.OwnSide;
import se.radslag.people.seating.Side;
import se.radslag.people.web.CalledPersons;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The forms by which a party says which side a person is on for themselves, and that it ends. */
@Component
class SideForms {

    private final People people;
    private final CalledPersons called;
    private final Judgements judgements;

    SideForms(People people, CalledPersons called, Judgements judgements) {
        this.people = people;
        this.called = called;
        this.judgements = judgements;
    }

    FormPage override(Scene scene, Party party, Typed typed, Trouble trouble) {
        var options = Stream.of(Side.values())
                .map(side -> new Option(side.name(), scene.say("people-pages.side." + side)))
                .toList();
        return scene.form("side", typed)
                .under(List.of(RegisterPages.crumb(scene, party)))
                .title(scene.name(party.id()))
                .says(scene.say("people-work.side.before"))
                .hidden("party", party.id())
                .asks(
                        people.among(scene, party),
                        list("side", options),
                        day("from"),
                        day("last").optional(),
                        longText("reason"))
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/side");
    }

    FormPage end(Scene scene, Party party, OwnSide side, Typed typed, Trouble trouble) {
        var period = scene.period(side.during());
        return scene.form("side-end", typed)
                .under(List.of(RegisterPages.crumb(scene, party)))
                .title(called.name(scene, side.person()))
                .says(side.reason(), period)
                .hidden("id", side.id())
                .hidden("seen", side.version())
                .asks(day("last"), longText("reason"))
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? new Conflict(typed.raw("last"), List.of(period)) : null)
                .sentTo(scene.path() + "/w/people/side/end");
    }
}
