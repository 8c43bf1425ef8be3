package se.radslag.charter.web.seats;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.charter.ChangeConsequences;
import se.radslag.charter.Charter;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.web.CharterView;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.OnDay;

/** Tells which bodies would have another number of seats. */
@Component
@Order(0)
class SeatConsequences implements ChangeConsequences {

    @Override
    public List<Consequence> of(Charter before, Charter after, LocalDate on, Language language) {
        return after.bodies().keySet().stream()
                .filter(body -> before.bodies().containsKey(body))
                .filter(body -> !SeatPlan.of(before, body, on)
                        .total()
                        .equals(SeatPlan.of(after, body, on).total()))
                .map(body -> consequence(before, after, body, on, language))
                .toList();
    }

    private static Consequence consequence(
            Charter before, Charter after, String body, LocalDate on, Language language) {
        var onDay = new OnDay(on, on, null);
        var then = new SeatCards(CharterView.of(before, onDay, language)).held(body);
        var now = new SeatCards(CharterView.of(after, onDay, language)).held(body);
        var text = Texts.in(language)
                .say("charter-upload.consequence.seats", after.name(body, on, language.tag()), now.text(), then.text());
        return new Consequence(text, "/" + before.id() + "/organ/" + body);
    }
}
