package se.radslag.people.web.register;

import static se.radslag.platform.web.form.Question.choice;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Period;
import se.radslag.people.HoldingLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Standing;
import se.radslag.people.web.CalledPersons;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The forms by which an office gets a holder, and a holder leaves. */
@Component
class OfficeForms {

    private final People people;
    private final CalledPersons called;
    private final HoldingLookup holdings;
    private final Judgements judgements;

    OfficeForms(People people, CalledPersons called, HoldingLookup holdings, Judgements judgements) {
        this.people = people;
        this.called = called;
        this.holdings = holdings;
        this.judgements = judgements;
    }

    List<Versioned<Holding>> rows(Scene scene, AskedOffice asked) {
        return holdings.of(asked.key(scene));
    }

    FormPage appoint(Scene scene, AskedOffice asked, Typed typed, Trouble trouble) {
        var rows = rows(scene, asked);
        var back = Back.of(scene, asked.party().id(), typed);
        return scene.form("office", typed.suggest("standing", Standing.HOLDER))
                .under(List.of(back.crumb(RegisterPages.crumb(scene, asked.party()))))
                .title(asked.name(scene))
                .says(before(scene, rows))
                .hidden("party", asked.party().id())
                .hidden("organ", Objects.requireNonNullElse(asked.organ(), ""))
                .hidden("post", asked.post())
                .hidden("ordinal", asked.ordinal())
                .hidden("seen", Versioned.mark(rows))
                .hidden(Back.FIELD, back.field())
                .asks(people.whom(scene, asked.party(), typed))
                .asks(
                        day("from"),
                        day("last").optional(),
                        choice("standing", List.of(option(scene, Standing.HOLDER), option(scene, Standing.ACTING))),
                        text("section").optional(),
                        text("registry").optional(),
                        longText("backdated").optional())
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? new Conflict(people.yours(scene, typed), lines(scene, rows)) : null)
                .sentTo(scene.path() + "/w/people/office");
    }

    FormPage end(Scene scene, Party party, Versioned<Holding> row, Typed typed, Trouble trouble) {
        var holding = row.row();
        var asked = new AskedOffice(party, holding.organ(), holding.post(), holding.ordinal());
        return scene.form("ending", typed)
                .under(List.of(RegisterPages.crumb(scene, party)))
                .title(asked.name(scene), called.name(scene, holding.person()))
                .says(scene.say("people-work.ending.before"), scene.say("people-work.ending.before.named"))
                .hidden("id", row.id())
                .hidden("seen", row.version())
                .asks(day("last"), longText("reason").optional())
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? new Conflict(typed.raw("last"), lines(scene, List.of(row))) : null)
                .sentTo(scene.path() + "/w/people/ending");
    }

    private List<String> before(Scene scene, List<Versioned<Holding>> rows) {
        var before = new ArrayList<String>();
        before.add(scene.say("people-work.office.before"));
        var now = rows.stream()
                .filter(row -> row.row().during().last() == null
                        || !row.row().during().last().isBefore(scene.onDay().today()))
                .toList();
        if (now.isEmpty()) {
            before.add(scene.say("people-work.office.vacant"));
        } else {
            before.addAll(lines(scene, now));
        }
        return before;
    }

    private List<String> lines(Scene scene, List<Versioned<Holding>> rows) {
        var names =
                called.names(scene, rows.stream().map(row -> row.row().person()).toList());
        return rows.stream()
                .map(row -> scene.say(
                        "people-work.office.line",
                        names.getOrDefault(row.row().person(), ""),
                        scene.period(row.row().during()),
                        scene.say("people-pages.standing." + row.row().standing())))
                .toList();
    }

    private static Option option(Scene scene, Standing standing) {
        return new Option(standing.name(), scene.say("people-pages.standing." + standing));
    }

    /** The holding that a whole form tells of. */
    Holding holding(
            Scene scene, AskedOffice asked, Typed typed, PersonId person, LocalDate from, @Nullable LocalDate last) {
        return new Holding(
                PartyKey.of(scene.charter(), asked.party()),
                asked.organ(),
                asked.post(),
                asked.ordinal(),
                person,
                typed.text("political"),
                new Period(from, last),
                typed.one("standing", Standing.class, Standing.HOLDER));
    }
}
