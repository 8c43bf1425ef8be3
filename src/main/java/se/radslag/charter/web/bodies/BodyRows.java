package se.radslag.charter.web.bodies;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Name;
import se.radslag.charter.terms.Statement;
import se.radslag.charter.web.BodyState;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.seats.SeatCards;
import se.radslag.kernel.Answer;

/** Tells bodies in one line each. */
public final class BodyRows {

    private final CharterView view;
    private final SeatCards seats;

    public BodyRows(CharterView view) {
        this.view = view;
        this.seats = new SeatCards(view);
    }

    public BodyRow of(Body body) {
        var state = BodyState.of(body, view.day());
        return new BodyRow(
                view.bodyPath(body.id()),
                view.name(body.id()),
                view.abbreviation(body.id()),
                view.say("kind." + body.kind()),
                purpose(body),
                state.isThere() && hasSeats(body) ? seats.held(body.id()).text() : null,
                state.remark(view),
                otherNames(body));
    }

    public static boolean hasSeats(Body body) {
        return !body.seats().isEmpty() || body.header().unknown().containsKey("seats");
    }

    /** The first purpose that holds on the day, else the first remit. */
    @Nullable
    public Piece purpose(Body body) {
        return Stream.concat(body.purpose().stream(), body.remit().stream())
                .filter(statement -> statement.on(view.day()) == Answer.YES)
                .max(java.util.Comparator.comparing(Statement::force))
                .map(statement -> view.words(statement.text()))
                .orElse(null);
    }

    private List<Piece> otherNames(Body body) {
        var now = body.names().on(view.day());
        return body.names().all().stream()
                .filter(name -> !name.equals(now))
                .map(this::full)
                .toList();
    }

    private Piece full(Name name) {
        var words = view.words(name);
        return name.abbreviation() == null
                ? words
                : new Piece(words.text() + " (" + name.abbreviation() + ")", words.lang());
    }
}
