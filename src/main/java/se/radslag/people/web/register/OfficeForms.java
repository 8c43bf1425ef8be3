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
import se.radslag.people.HoldingLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Standing;
import se.radslag.people.web.CalledPersons;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.web.Crumb;
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

    /** An office as a form names it. */
    record Asked(Party party, @Nullable String organ, String post, int ordinal) {

        OfficeKey key(Scene scene) {
            return new OfficeKey(PartyKey.of(scene.charter(), party), organ, post, ordinal);
        }
    }

    List<Versioned<Holding>> rows(Scene scene, Asked asked) {
        return holdings.of(asked.key(scene));
    }

    FormPage appoint(Scene scene, Asked asked, Typed typed, Trouble trouble) {
        var rows = rows(scene, asked);
        var back = Back.of(scene, asked.party.id(), typed);
        return scene.form("office", typed.suggest("standing", Standing.HOLDER))
                .under(List.of(back.crumb(register(scene, asked.party))))
                .title(office(scene, asked))
                .says(before(scene, rows))
                .hidden("party", asked.party.id())
                .hidden("organ", Objects.requireNonNullElse(asked.organ, ""))
                .hidden("post", asked.post)
                .hidden("ordinal", asked.ordinal)
                .hidden("seen", Versioned.mark(rows))
                .hidden(Back.FIELD, back.field())
                .asks(people.whom(scene, asked.party, typed))
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
        var asked = new Asked(party, holding.organ(), holding.post(), holding.ordinal());
        return scene.form("ending", typed)
                .under(List.of(register(scene, party)))
                .title(office(scene, asked), called.name(scene, holding.person()))
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

    static String office(Scene scene, Asked asked) {
        return new OfficeWords(scene).of(asked.party, asked.organ, asked.post, asked.ordinal);
    }

    static Crumb register(Scene scene, Party party) {
        return new Crumb(
                scene.say("people-work.register.title", scene.name(party.id())),
                scene.path() + "/w/people/register?party=" + party.id());
    }

    /** The holding that a whole form tells of. */
    Holding holding(Scene scene, Asked asked, Typed typed, PersonId person, LocalDate from, @Nullable LocalDate last) {
        return new Holding(
                PartyKey.of(scene.charter(), asked.party),
                asked.organ,
                asked.post,
                asked.ordinal,
                person,
                typed.text("political"),
                new se.radslag.kernel.Period(from, last),
                typed.one("standing", Standing.class, Standing.HOLDER));
    }
}
