package se.radslag.people.web.register;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.people.SeatedDays;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Person;
import se.radslag.people.web.CalledPersons;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The forms by which the holder of an office goes on leave, and what was entered wrongly is mended. */
@Component
class LeaveForms {

    private final People people;
    private final CalledPersons called;
    private final SeatedDays days;
    private final Judgements judgements;

    LeaveForms(People people, CalledPersons called, SeatedDays days, Judgements judgements) {
        this.people = people;
        this.called = called;
        this.days = days;
        this.judgements = judgements;
    }

    FormPage leave(Scene scene, Party party, Versioned<Holding> row, Typed typed, Trouble trouble) {
        return about(scene, party, row, typed, trouble, "leave")
                .says(scene.say("people-work.leave.before"), scene.say("people-work.leave.before.after"))
                .asks(
                        day("from"),
                        day("until"),
                        standIn(scene, party, row),
                        longText("backdated").optional())
                .sentTo(scene.path() + "/w/people/leave");
    }

    FormPage back(Scene scene, Party party, Versioned<Holding> row, Typed typed, Trouble trouble) {
        return about(scene, party, row, typed, trouble, "return")
                .says(scene.say("people-work.return.before"))
                .asks(day("back"), longText("backdated").optional())
                .sentTo(scene.path() + "/w/people/return");
    }

    FormPage correction(Scene scene, Party party, Versioned<Holding> row, Typed typed, Trouble trouble) {
        return about(scene, party, row, typed, trouble, "correction")
                .says(scene.say("people-work.correction.before"), scene.say("people-work.correction.before.kept"))
                .asks(
                        day("first").optional(),
                        day("last").optional(),
                        list("political", people.politicalParties(scene)).optional(),
                        longText("reason"))
                .sentTo(scene.path() + "/w/people/correction");
    }

    private Form about(Scene scene, Party party, Versioned<Holding> row, Typed typed, Trouble trouble, String noun) {
        var period = scene.period(row.row().during());
        return scene.form(noun, typed)
                .under(List.of(RegisterPages.crumb(scene, party)))
                .title(
                        new OfficeWords(scene).of(party, row.row().office()),
                        called.name(scene, row.row().person()))
                .says(scene.say("people-work.leave.period", period))
                .hidden("id", row.id())
                .hidden("seen", row.version())
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? new Conflict(typed.raw("from"), List.of(period)) : null);
    }

    /** First the vice chairs of the same organ, who stand in most often, then everybody in office in the party today. */
    private Question standIn(Scene scene, Party party, Versioned<Holding> row) {
        var held = new ArrayList<>(days.on(scene.charter(), scene.day()).register().holdings().stream()
                .filter(each -> each.party().equals(scene.key(party)))
                .filter(each -> !each.person().equals(row.row().person()))
                .toList());
        held.sort(Comparator.comparing(each -> !(each.post().equals("vice-chair") && sameOrgan(each, row.row()))));
        var names = called.named(scene, held.stream().map(Holding::person).toList());
        var words = new OfficeWords(scene);
        var seen = new HashSet<>();
        var options = held.stream()
                .filter(each -> seen.add(each.person()) && names.containsKey(each.person()))
                .map(each -> new Option(
                        each.person().toString(),
                        called(scene, Objects.requireNonNull(names.get(each.person()))) + ", "
                                + words.of(party, each.office())))
                .toList();
        return list("stand-in", options).optional();
    }

    private static String called(Scene scene, Person person) {
        return person.name() == null ? scene.say("people-work.protected") : person.name();
    }

    private static boolean sameOrgan(Holding one, Holding other) {
        return Objects.equals(one.organ(), other.organ());
    }
}
