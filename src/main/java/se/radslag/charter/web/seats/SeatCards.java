package se.radslag.charter.web.seats;

import java.util.List;
import java.util.stream.IntStream;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.DayBar;
import se.radslag.charter.web.parts.Lines;
import se.radslag.kernel.Answer;
import se.radslag.platform.web.Pill;

/** Builds the seats of a body for a page. */
public final class SeatCards {

    private final CharterView view;
    private final SeatWords words;
    private final SeatPictures pictures;
    private final Lines lines;

    public SeatCards(CharterView view) {
        this.view = view;
        this.words = new SeatWords(view);
        this.pictures = new SeatPictures(view);
        this.lines = new Lines(view);
    }

    public SeatCard of(String body) {
        var plan = SeatPlan.of(view.charter(), body, view.day());
        return new SeatCard(
                pictures.draw(plan, view.name(body).text()),
                words.total(plan),
                plan.total().canBeTold(),
                plan.why() == null ? null : view.words(plan.why()),
                rows(body, plan));
    }

    /** How many seats a body has, in a few words. */
    public DayBar.Held held(String body) {
        var plan = SeatPlan.of(view.charter(), body, view.day());
        return new DayBar.Held(words.total(plan), plan.total().canBeTold());
    }

    private List<SeatRow> rows(String body, SeatPlan plan) {
        var groups = pictures.groups(plan);
        return IntStream.range(0, groups.size())
                .mapToObj(i -> row(body, plan.lines().get(i), groups.get(i)))
                .toList();
    }

    private SeatRow row(String body, SeatPlan.Line line, SeatMap.Group group) {
        var seats = line.term();
        return new SeatRow(
                group,
                words.whom(seats.forParties()),
                words.what(seats),
                words.filled(seats),
                words.number(line.seats()) + (seats.countIn() ? "" : " " + view.say("seats.on-top")),
                line.on() == Answer.UNKNOWN ? Pill.warn(view.say("doubt")) : null,
                lines.line(view.explainer().say(new Placed(Charter.Place.BODY, body, seats))));
    }
}
