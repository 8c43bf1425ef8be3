package se.radslag.charter.web.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Text;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.TurningDays;
import se.radslag.kernel.Answer;
import se.radslag.platform.web.Pill;

/** The agreements and supplements that a structure stands on, with since when. */
final class PaperCards {

    private final CharterView view;

    PaperCards(CharterView view) {
        this.view = view;
    }

    List<StructurePage.PaperCard> all() {
        return view.charter().papers().values().stream()
                .filter(TurningDays::isAgreed)
                .map(this::card)
                .toList();
    }

    private StructurePage.PaperCard card(Paper paper) {
        var source = secondHand(paper);
        return new StructurePage.PaperCard(
                view.words(paper.called()),
                paper.title() == null || paper.title().equals(paper.called()) ? null : view.words(paper.title()),
                view.explainer().validity(paper.validity()).text(),
                state(paper),
                source == null ? null : view.words(source));
    }

    private @Nullable Text secondHand(Paper paper) {
        return paper.secondHand().isEmpty() ? null : paper.secondHand().getFirst();
    }

    private Pill state(Paper paper) {
        return switch (paper.validity().on(view.day())) {
            case YES -> Pill.good(view.say("paper.state.YES"));
            case UNKNOWN -> Pill.warn(view.say("paper.state.UNKNOWN"));
            case NO ->
                Pill.quiet(view.say(
                        paper.from() != null && paper.from().hasComeOn(view.day()) == Answer.NO
                                ? "paper.state.NOT_YET"
                                : "paper.state.ENDED"));
        };
    }
}
