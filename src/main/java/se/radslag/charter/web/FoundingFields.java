package se.radslag.charter.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.domain.FoundedKind;
import se.radslag.charter.domain.Founding;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.RecordForm;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.charter.web.FormPage.Field;
import se.radslag.charter.web.FormPage.Input;
import se.radslag.charter.web.FormPage.Option;
import se.radslag.platform.web.FieldFault;

/** Makes the fields of the form for a new body out of the vocabulary: its words are the choices. */
final class FoundingFields {

    private static final int SHORT = 200;

    private final CharterView view;
    private final FoundingForm form;
    private final Choices choices;
    private Map<String, String> faults = Map.of();

    FoundingFields(CharterView view, FoundingForm form) {
        this.view = view;
        this.form = form;
        this.choices = new Choices(view);
    }

    /** Sets what is wrong, by field. */
    void tell(Map<String, String> wrong) {
        faults = new LinkedHashMap<>(wrong);
    }

    List<FieldFault> faults() {
        return faults.entrySet().stream()
                .map(fault -> new FieldFault(fault.getKey(), fault.getValue()))
                .toList();
    }

    List<FoundingPage.Part> parts(List<Label> further, boolean reason) {
        var parts = new ArrayList<FoundingPage.Part>();
        parts.add(part("body", text("name", true), text("english", false), list("kind", true, choices.kinds())));
        parts.add(part(
                "decision",
                list("by", true, choices.deciders()),
                day("decided", true),
                text("section", false),
                text("registry", false),
                longText("wording", false)));
        parts.add(part("task", longText("assignment", false), longText("motive", false)));
        parts.add(part("form", list("record", false, choices.words(RecordForm.Form.class)), number("meetings")));
        parts.add(part(
                "time",
                day("from", false),
                choice("ending", choices.endings(), Founding.Ending.UNTIL.name()),
                day("until", false),
                day("review", false)));
        parts.add(part(
                "links",
                list("prepares-for", false, choices.bodies()),
                list("supports", false, choices.bodies()),
                list("commissioned-by", false, choices.deciders())));
        if (!further.isEmpty()) {
            parts.add(further(further));
        }
        if (reason) {
            parts.add(part("reason", longText("why", true)));
        }
        return parts;
    }

    /** One row of the composition. */
    FoundingPage.SeatRow row(int row) {
        return new FoundingPage.SeatRow(
                view.texts().say("charter-founding.form.row", row + 1),
                List.of(
                        field(Input.LIST, "parties-" + row, "parties", false, 0, choices.parties()),
                        field(Input.NUMBER, "min-" + row, "min", false, 0, List.of()),
                        field(Input.NUMBER, "max-" + row, "max", false, 0, List.of()),
                        field(Input.LIST, "who-" + row, "who", false, 0, choices.words(Who.PersonKind.class)),
                        field(
                                Input.LIST,
                                "substitutes-" + row,
                                "substitutes",
                                false,
                                0,
                                choices.words(Seats.Substitutes.class))));
    }

    /** What is asked when a body is closed. */
    List<Field> closing(List<Label> further) {
        var fields = new ArrayList<>(List.of(
                list("by", true, choices.deciders()),
                day("decided", true),
                day("last", true),
                text("section", false),
                text("registry", false),
                longText("reason", true),
                longText("open", true)));
        fields.addAll(further(further).fields());
        return fields;
    }

    private FoundingPage.Part further(List<Label> labels) {
        var fields = new ArrayList<Field>();
        for (var label : labels) {
            var words = view.explainer().label(label).text();
            fields.add(new Field(
                    Input.LONG_TEXT,
                    "further-" + fields.size(),
                    words.substring(0, 1).toUpperCase(view.language().locale()) + words.substring(1),
                    null,
                    form.raw("further-" + fields.size()),
                    false,
                    FoundingPages.LONGEST,
                    List.of(),
                    faults.get("further-" + fields.size())));
        }
        return part("further", fields.toArray(Field[]::new));
    }

    private FoundingPage.Part part(String id, Field... fields) {
        var key = "charter-founding.part." + id;
        return new FoundingPage.Part(
                id,
                view.texts().say(key),
                view.texts().has(key + ".hint") ? view.texts().say(key + ".hint") : null,
                List.of(fields));
    }

    Field text(String id, boolean required) {
        return field(Input.TEXT, id, id, required, SHORT, List.of());
    }

    Field longText(String id, boolean required) {
        return field(Input.LONG_TEXT, id, id, required, FoundingPages.LONGEST, List.of());
    }

    Field day(String id, boolean required) {
        return field(Input.DAY, id, id, required, 0, List.of());
    }

    Field number(String id) {
        return field(Input.NUMBER, id, id, false, 0, List.of());
    }

    Field list(String id, boolean required, List<Option> options) {
        return field(Input.LIST, id, id, required, 0, options);
    }

    private Field choice(String id, List<Option> options, String otherwise) {
        var value = form.raw(id).isEmpty() ? otherwise : form.raw(id);
        return new Field(Input.CHOICE, id, label(id), hint(id), value, true, 0, options, faults.get(id));
    }

    private Field field(Input input, String id, String words, boolean required, int longest, List<Option> options) {
        return new Field(
                input, id, label(words), hint(words), form.raw(id), required, longest, options, faults.get(id));
    }

    private String label(String id) {
        return view.texts().say("charter-founding.field." + id);
    }

    private @Nullable String hint(String id) {
        var key = "charter-founding.field." + id + ".hint";
        return view.texts().has(key) ? view.texts().say(key) : null;
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
