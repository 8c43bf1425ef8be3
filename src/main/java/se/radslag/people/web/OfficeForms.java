package se.radslag.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Verdicts;
import se.radslag.people.HoldingLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Person;
import se.radslag.people.seating.Standing;
import se.radslag.people.web.ActForm.Input;
import se.radslag.people.web.ActForm.Option;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.RefusedPage;

/** The forms by which an office gets a holder, and a holder leaves. */
@Component
class OfficeForms {

    private final People people;
    private final HoldingLookup holdings;
    private final Judgements judgements;

    OfficeForms(People people, HoldingLookup holdings, Judgements judgements) {
        this.people = people;
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

    ActForm appoint(
            Scene scene, Asked asked, Filled filled, @Nullable Verdicts refused, ActForm.@Nullable Conflict conflict) {
        var rows = rows(scene, asked);
        people.ask(scene, asked.party, filled);
        filled.ask(Input.DAY, "from", true)
                .ask(Input.DAY, "last", false)
                .ask(
                        Input.CHOICE,
                        "standing",
                        true,
                        List.of(option(scene, Standing.HOLDER), option(scene, Standing.ACTING)))
                .ask(Input.TEXT, "section", false)
                .ask(Input.TEXT, "registry", false)
                .ask(Input.LONG_TEXT, "backdated", false);
        var hidden = hidden(asked);
        hidden.put("seen", Versioned.mark(rows));
        return new ActForm(
                crumbs(scene, asked.party),
                scene.say("people-work.office.title", office(scene, asked)),
                before(scene, rows),
                scene.path() + "/w/people/office",
                hidden,
                filled.fields(),
                scene.say("people-work.office.button"),
                filled.faults(),
                refused(scene, refused),
                conflict);
    }

    ActForm end(Scene scene, Party party, Versioned<Holding> row, Filled filled, @Nullable Verdicts refused) {
        filled.ask(Input.DAY, "last", true).ask(Input.LONG_TEXT, "reason", false);
        var asked =
                new Asked(party, row.row().organ(), row.row().post(), row.row().ordinal());
        return new ActForm(
                crumbs(scene, party),
                scene.say(
                        "people-work.ending.title",
                        office(scene, asked),
                        name(scene, row.row().person())),
                List.of(scene.say("people-work.ending.before"), scene.say("people-work.ending.before.named")),
                scene.path() + "/w/people/ending",
                Map.of("id", row.id().toString(), "seen", String.valueOf(row.version())),
                filled.fields(),
                scene.say("people-work.ending.button"),
                filled.faults(),
                refused(scene, refused),
                null);
    }

    /** What was typed beside what another has entered meanwhile. */
    ActForm.Conflict conflict(Scene scene, Asked asked, Filled filled) {
        var chosen = people.chosen(filled);
        var name = chosen == null ? People.name(filled) : name(scene, chosen);
        return new ActForm.Conflict(name + ", " + filled.raw("from"), lines(scene, rows(scene, asked)));
    }

    @Nullable
    RefusedPage refused(Scene scene, @Nullable Verdicts verdicts) {
        return verdicts == null ? null : judgements.broken(scene, verdicts);
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
        return rows.stream()
                .map(row -> scene.say(
                        "people-work.office.line",
                        name(scene, row.row().person()),
                        scene.period(row.row().during()),
                        scene.say("people-pages.standing." + row.row().standing())))
                .toList();
    }

    private String name(Scene scene, PersonId id) {
        @Nullable Person person = people.named(scene, List.of(id)).get(id);
        return person == null ? "" : person.name();
    }

    private static Option option(Scene scene, Standing standing) {
        return new Option(standing.name(), scene.say("people-pages.standing." + standing));
    }

    static String office(Scene scene, Asked asked) {
        return new OfficeWords(scene).of(asked.party, asked.organ, asked.post, asked.ordinal);
    }

    static List<Crumb> crumbs(Scene scene, Party party) {
        return List.of(
                scene.front(),
                new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"),
                new Crumb(
                        scene.say("people-work.register.title", scene.name(party.id())),
                        scene.path() + "/w/people/register?party=" + party.id()));
    }

    private static Map<String, String> hidden(Asked asked) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("party", asked.party.id());
        hidden.put("organ", Objects.requireNonNullElse(asked.organ, ""));
        hidden.put("post", asked.post);
        hidden.put("ordinal", String.valueOf(asked.ordinal));
        return hidden;
    }

    /** The holding that a whole form tells of. */
    Holding holding(
            Scene scene, Asked asked, Filled filled, PersonId person, LocalDate from, @Nullable LocalDate last) {
        return new Holding(
                PartyKey.of(scene.charter(), asked.party),
                asked.organ,
                asked.post,
                asked.ordinal,
                person,
                filled.raw("political").isEmpty() ? null : filled.raw("political"),
                new se.radslag.kernel.Period(from, last),
                filled.raw("standing").equals("ACTING") ? Standing.ACTING : Standing.HOLDER);
    }
}
