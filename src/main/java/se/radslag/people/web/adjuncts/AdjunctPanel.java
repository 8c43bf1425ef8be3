package se.radslag.people.web.adjuncts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.panels.BodyPanel;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Part;

/** Shows on a body's page who is at its meetings without a seat. */
@Component
@Order(20)
class AdjunctPanel implements BodyPanel {

    private final AdjunctPages pages;
    private final Clock clock;

    AdjunctPanel(AdjunctPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<Part> of(Charter charter, String body, LocalDate day, Language language) {
        var scene = new Scene(charter, new OnDay(day, LocalDate.now(clock), null), language);
        var rows = pages.rows(scene, body);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Part("people/adjuncts/panel", Map.of("rows", rows)));
    }
}
