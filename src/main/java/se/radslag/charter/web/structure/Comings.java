package se.radslag.charter.web.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Change;
import se.radslag.charter.terms.Day;
import se.radslag.charter.web.BodyState;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.structure.StructurePage.Coming;
import se.radslag.kernel.Answer;
import se.radslag.platform.web.Pill;

/** What lies ahead of the day, and what the sources leave open. */
final class Comings {

    private static final int MOST = 12;

    private final CharterView view;

    Comings(CharterView view) {
        this.view = view;
    }

    List<Coming> all() {
        var all = new ArrayList<Coming>();
        view.charter().changes().values().forEach(change -> all.addAll(change(change)));
        view.charter()
                .papers()
                .values()
                .forEach(paper -> Stream.ofNullable(paper.review())
                        .filter(review -> review.hasComeOn(view.day()) == Answer.NO)
                        .forEach(review ->
                                all.add(ahead("coming.review", Objects.requireNonNull(paper.title()), review))));
        view.charter().bodies().values().stream()
                .filter(body -> BodyState.of(body, view.day()).isThere())
                .forEach(body -> all.addAll(body(body)));
        view.charter().unknown().forEach((section, why) -> all.add(open(view.words(why))));
        unknownEnd().forEach(all::add);
        return all.stream().limit(MOST).toList();
    }

    private List<Coming> change(Change change) {
        if (change.title() == null) {
            return List.of();
        }
        return switch (change.day().hasComeOn(view.day())) {
            case YES -> List.of();
            case NO -> List.of(ahead(null, change.title(), change.day()));
            case UNKNOWN ->
                List.of(new Coming(
                        Pill.warn(view.say("coming.unsure")), view.words(change.title()), when(change.day())));
        };
    }

    private List<Coming> body(Body body) {
        var life = body.life();
        if (life == null) {
            return List.of();
        }
        var name = view.name(body.id());
        return Stream.of(
                        dated("coming.body.review", name, life.review()),
                        dated("coming.body.end", name, life.header().validity().end()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Coming> dated(String key, Piece name, @Nullable Day day) {
        return day == null || day.hasComeOn(view.day()) != Answer.NO
                ? List.of()
                : List.of(new Coming(
                        Pill.accent(view.say("coming.ahead")),
                        new Piece(view.say(key, name.text()), name.lang()),
                        when(day)));
    }

    private Stream<Coming> unknownEnd() {
        var agreement = view.charter().agreement();
        return agreement == null || agreement.life() == null
                ? Stream.of()
                : Stream.concat(
                                agreement.life().header().unknown().values().stream(),
                                Stream.ofNullable(agreement
                                                .life()
                                                .header()
                                                .validity()
                                                .end())
                                        .flatMap(end -> Stream.ofNullable(end.why())))
                        .distinct()
                        .map(why -> open(view.words(why)));
    }

    private Coming open(Piece why) {
        return new Coming(Pill.warn(view.say("coming.open")), why, null);
    }

    private Coming ahead(@Nullable String key, se.radslag.charter.terms.Text title, Day day) {
        var words = view.words(title);
        var text = key == null ? words : new Piece(view.say(key, words.text()), words.lang());
        return new Coming(Pill.accent(view.say("coming.ahead")), text, when(day));
    }

    private @Nullable String when(Day day) {
        var earliest = day.earliest();
        var latest = day.latest();
        if (earliest == null || latest == null) {
            return null;
        }
        return day.isExact() ? view.forms().day(earliest) : view.say("coming.between", earliest, latest);
    }
}
