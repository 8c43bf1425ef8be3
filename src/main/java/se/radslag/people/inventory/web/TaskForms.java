package se.radslag.people.inventory.web;

import static se.radslag.platform.web.form.Question.choice;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.text;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.people.inventory.Commissioners;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Task;
import se.radslag.people.inventory.Task.Answer;
import se.radslag.people.web.Judgements;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The forms in which an earlier organisation's tasks are named, and who does them now is said. */
@Component
class TaskForms {

    private final Judgements judgements;

    TaskForms(Judgements judgements) {
        this.judgements = judgements;
    }

    FormPage name(ListingWords words, Listing listing, Typed typed, Trouble trouble) {
        return form(words, listing, "task", typed, trouble)
                .title(words.name(listing))
                .before("then")
                .hidden("slug", listing.slug())
                .asks(
                        text("name").longest(200),
                        text("english").longest(200).optional(),
                        text("clause").optional())
                .sentTo(words.scene().path() + "/w/people/task");
    }

    FormPage passOn(ListingWords words, LeftTask left, Typed typed, Trouble trouble) {
        var scene = words.scene();
        var task = left.task();
        var outcomes = Stream.of(Task.Outcome.values())
                .map(each -> new Option(each.name(), scene.say("people-inventory.task-outcome.choose." + each)))
                .toList();
        return form(words, left.by(), "passing", typed, trouble)
                .title(task.name(scene.language().tag()))
                .before("stays")
                .hidden("task", task.id())
                .hidden("seen", task.answers().size())
                .asks(
                        choice("outcome", outcomes),
                        list("receiver", ListingForms.options(Commissioners.all(scene.charter()), words::someone))
                                .optional(),
                        text("words").longest(200).optional(),
                        longText("motive").optional(),
                        day("from").optional())
                .changed(
                        trouble.changed()
                                ? new Conflict(
                                        "",
                                        task.answer().stream()
                                                .map(each -> TaskWords.answer(words, each))
                                                .toList())
                                : null)
                .sentTo(scene.path() + "/w/people/task-passing");
    }

    void begin(Task task, Typed typed) {
        task.answer()
                .ifPresent(each -> typed.suggest("outcome", each.outcome())
                        .suggest("receiver", each.receiver())
                        .suggest("words", each.words())
                        .suggest("motive", each.motive())
                        .suggest("from", each.from()));
    }

    /** The answer that was typed. */
    static Answer answer(Typed typed) {
        var outcome = typed.needed("outcome", typed.one("outcome", Task.Outcome.class), Task.Outcome.OPEN);
        return new Answer(
                outcome,
                ListingForms.blank(typed.raw("receiver")),
                typed.text("words", 200),
                typed.text("motive"),
                typed.day("from"));
    }

    private Form form(ListingWords words, Listing listing, String noun, Typed typed, Trouble trouble) {
        var scene = words.scene();
        return new Form(new FormWords(scene.texts(), "people-inventory." + noun, "people-inventory.form"), typed)
                .under(List.of(scene.front(), words.list(ListingKind.EARLIER), ListingActs.crumb(words, listing)))
                .refused(judgements.refused(scene, trouble));
    }
}
