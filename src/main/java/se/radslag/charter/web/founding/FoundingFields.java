package se.radslag.charter.web.founding;

import static se.radslag.platform.web.form.Question.choice;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radslag.charter.domain.FoundedKind;
import se.radslag.charter.domain.Founding;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.RecordForm;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.charter.web.BodyState;
import se.radslag.charter.web.CharterView;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Typed;

/** Makes the fields of the form for a new body out of the vocabulary: its words are the choices. */
final class FoundingFields {

    private static final int SHORT = 200;

    private final CharterView view;
    private final Typed typed;
    private final FormWords words;
    private final Choices choices;

    FoundingFields(CharterView view, Typed typed) {
        this.view = view;
        this.typed = typed;
        this.words = new FormWords(view.texts(), "charter-founding.field");
        this.choices = new Choices(view);
    }

    List<FieldFault> faults() {
        return words.faults(typed);
    }

    List<FoundingPage.Part> parts(List<Label> further, boolean reason) {
        var parts = new ArrayList<FoundingPage.Part>();
        parts.add(part("body", line("name"), line("english").optional(), list("kind", choices.kinds())));
        parts.add(part(
                "decision",
                list("by", choices.deciders()),
                day("decided"),
                line("section").optional(),
                line("registry").optional(),
                prose("wording").optional()));
        parts.add(part("task", prose("assignment").optional(), prose("motive").optional()));
        parts.add(part(
                "form",
                list("record", choices.words(RecordForm.Form.class)).optional(),
                number("meetings").optional()));
        parts.add(part(
                "time",
                day("from").optional(),
                choice("ending", choices.endings()).otherwise(Founding.Ending.UNTIL.name()),
                day("until").optional(),
                day("review").optional()));
        parts.add(part(
                "links",
                list("prepares-for", choices.bodies()).optional(),
                list("supports", choices.bodies()).optional(),
                list("commissioned-by", choices.deciders()).optional()));
        if (!further.isEmpty()) {
            parts.add(part("further", further(further)));
        }
        if (reason) {
            parts.add(part("reason", prose("why")));
        }
        return parts;
    }

    /** One row of the composition. */
    FoundingPage.SeatRow row(int row) {
        return new FoundingPage.SeatRow(
                view.texts().say("charter-founding.form.row", row + 1),
                Stream.of(
                                list("parties-" + row, choices.parties()).called(label("parties")),
                                number("min-" + row).called(label("min")),
                                number("max-" + row).called(label("max")),
                                list("who-" + row, choices.words(Who.PersonKind.class))
                                        .called(label("who")),
                                list("substitutes-" + row, choices.words(Seats.Substitutes.class))
                                        .called(label("substitutes")))
                        .map(question -> words.field(question.optional(), typed))
                        .toList());
    }

    /** What is asked when a body is closed. */
    List<Question> closing(List<Label> further) {
        var questions = new ArrayList<>(List.of(
                list("by", choices.deciders()),
                day("decided"),
                day("last"),
                line("section").optional(),
                line("registry").optional(),
                prose("reason"),
                prose("open")));
        questions.addAll(List.of(further(further)));
        return questions;
    }

    /** What else the agreement asks for, in its own words. */
    private Question[] further(List<Label> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(place -> {
                    var asked = view.explainer().label(labels.get(place)).text();
                    return prose("further-" + place)
                            .optional()
                            .called(asked.substring(0, 1)
                                            .toUpperCase(view.language().locale())
                                    + asked.substring(1));
                })
                .toArray(Question[]::new);
    }

    private FoundingPage.Part part(String id, Question... questions) {
        var key = "charter-founding.part." + id;
        return new FoundingPage.Part(
                id,
                view.texts().say(key),
                view.texts().has(key + ".hint") ? view.texts().say(key + ".hint") : null,
                Stream.of(questions)
                        .map(question -> words.field(question, typed))
                        .toList());
    }

    private static Question line(String id) {
        return Question.text(id).longest(SHORT);
    }

    private static Question prose(String id) {
        return Question.longText(id).longest(FoundingPages.LONGEST);
    }

    private String label(String id) {
        return view.texts().say("charter-founding.field." + id);
    }

    /** What can be chosen: words of the vocabulary, and names of the agreement. */
    record Choices(CharterView view) {

        List<Option> kinds() {
            return Arrays.stream(FoundedKind.values())
                    .map(kind -> new Option(kind.name(), view.texts().say("charter-founding.kind." + kind.word())))
                    .toList();
        }

        List<Option> endings() {
            return Arrays.stream(Founding.Ending.values())
                    .map(ending -> new Option(ending.name(), view.texts().say("charter-founding.ending." + ending)))
                    .toList();
        }

        <E extends Enum<E>> List<Option> words(Class<E> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            new Option(constant.name(), view.explainer().word(constant)))
                    .toList();
        }

        /** The structure's bodies on the day. */
        List<Option> bodies() {
            return bodies(body -> !body.isOutside());
        }

        private List<Option> bodies(Predicate<Body> which) {
            return view.charter().bodies().values().stream()
                    .filter(which)
                    .filter(body -> BodyState.of(body, view.day()).isThere())
                    .map(body -> new Option(body.id(), view.name(body.id()).text()))
                    .toList();
        }

        /** Who can decide: bodies, parties and their organs. */
        List<Option> deciders() {
            var parties = view.charter().parties().values().stream()
                    .flatMap(party -> Stream.concat(
                            Stream.of(
                                    new Option(party.id(), view.name(party.id()).text())),
                            party.organs().keySet().stream()
                                    .map(organ -> party.id() + "." + organ)
                                    .map(id -> new Option(
                                            id, view.explainer().name(id).text()))));
            return Stream.concat(bodies().stream(), parties).toList();
        }

        /** Which parties have seats: each of a group, or one. */
        List<Option> parties() {
            var groups = view.charter().groups().keySet().stream()
                    .map(id -> new Option(
                            "each " + id,
                            view.texts()
                                    .say(
                                            "charter-founding.each",
                                            view.explainer().name(id).text())));
            var parties = view.charter().parties().keySet().stream()
                    .map(id -> new Option(id, view.name(id).text()));
            return Stream.concat(groups, parties).toList();
        }
    }
}
