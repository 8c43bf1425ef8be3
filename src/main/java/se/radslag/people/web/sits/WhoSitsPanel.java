package se.radslag.people.web.sits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.panels.BodyPanel;
import se.radslag.people.web.Scene;
import se.radslag.people.web.composition.ConfirmedInTerm;
import se.radslag.people.web.seats.Sittings;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Part;

/** Shows on a body's page who sits there, and what was accepted with a reason when that was confirmed. */
@Component
@Order(10)
class WhoSitsPanel implements BodyPanel {

    private final Sittings sittings;
    private final ConfirmedInTerm confirmations;
    private final Clock clock;

    WhoSitsPanel(Sittings sittings, ConfirmedInTerm confirmations, Clock clock) {
        this.sittings = sittings;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Override
    public Optional<Part> of(Charter charter, String body, LocalDate day, Language language) {
        var scene = new Scene(charter, new OnDay(day, LocalDate.now(clock), null), language);
        var sitting = sittings.of(scene, List.of(body));
        var sits = new WhoSitsPages(sitting).of(body, confirmations.confirmation(sitting, body));
        return sits == null ? Optional.empty() : Optional.of(new Part("people/sits/panel", Map.of("sits", sits)));
    }
}
