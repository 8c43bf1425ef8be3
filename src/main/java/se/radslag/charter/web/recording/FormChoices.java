package se.radslag.charter.web.recording;

import java.util.List;
import java.util.stream.Stream;
import se.radslag.charter.life.Deciders;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.web.life.LifeWords;
import se.radslag.platform.web.form.Option;

/** What can be chosen in forms on an agreement in life, in the reader's words. */
final class FormChoices {

    private final LifeWords words;

    FormChoices(LifeWords words) {
        this.words = words;
    }

    Option said(String said) {
        return new Option(said, words.say("said." + said));
    }

    Option of(String form, String value) {
        return new Option(value, words.say("form." + form + ".choice." + value));
    }

    List<Option> of(Deciders deciders) {
        return deciders.ids().stream().map(id -> new Option(id, words.name(id))).toList();
    }

    List<Option> parties() {
        return words.view().charter().parties().keySet().stream()
                .map(id -> new Option(id, words.name(id)))
                .toList();
    }

    List<Option> papers() {
        return options(words.view().charter().papers().values().stream()
                .filter(paper -> words.life().ledger(paper.id(), words.day()).isPresent()));
    }

    List<Option> agreements() {
        return options(words.view().charter().papers().values().stream()
                .filter(paper -> paper.kind() == Paper.PaperKind.AGREEMENT));
    }

    private List<Option> options(Stream<Paper> papers) {
        return papers.map(paper -> new Option(paper.id(), words.called(paper.id())))
                .toList();
    }
}
