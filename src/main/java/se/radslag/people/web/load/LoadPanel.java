package se.radslag.people.web.load;

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

/** Shows on a body's page how much time it takes in a year. */
@Component
@Order(20)
class LoadPanel implements BodyPanel {

    private final LoadPages pages;
    private final Clock clock;

    LoadPanel(LoadPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<Part> of(Charter charter, String body, LocalDate day, Language language) {
        var scene = new Scene(charter, new OnDay(day, LocalDate.now(clock), null), language);
        return pages.cost(scene, body)
                .map(row -> new Part(
                        "people/load/panel",
                        Map.of("sum", sum(scene, row), "basis", row.basis(), "clauses", row.clauses())));
    }

    private static String sum(Scene scene, LoadPage.BodyRow row) {
        var key = row.isPlanned() ? "people-load.panel.sum.seats" : "people-load.panel.sum";
        return scene.say(key, row.members(), row.meetings(), row.length(), row.each(), row.all());
    }
}
