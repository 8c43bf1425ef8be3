package se.radslag.people.web.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.panels.FoundingPanel;
import se.radslag.charter.terms.Parties;
import se.radslag.kernel.Actor;
import se.radslag.people.load.Assumption;
import se.radslag.people.load.BodyCost;
import se.radslag.people.load.Load;
import se.radslag.people.load.Span;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Part;

/** Tells what a body would take in hours, beside the form by which it is founded: before it is, not after. */
@Component
class FoundingCost implements FoundingPanel {

    private final LoadPages pages;
    private final Clock clock;

    FoundingCost(LoadPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<Part> of(Charter charter, Sketch sketch, LocalDate day, Language language) {
        var scene = new Scene(charter, new OnDay(day, LocalDate.now(clock), null), language);
        var lines = sketch.seats().isEmpty() ? List.of(scene.say("people-load.founding.empty")) : lines(scene, sketch);
        return Optional.of(
                new Part("people/load/founding", Map.of("lines", lines, "path", scene.path() + "/w/people/load")));
    }

    private List<String> lines(Scene scene, Sketch sketch) {
        var words = new LoadWords(scene);
        var cost = cost(scene, sketch);
        var now = Load.minutes(
                pages.look(scene, Assuming.of(Map.of()), null, Actor.PUBLIC).entries());
        return List.of(
                scene.say(
                        "people-load.founding.sum",
                        words.number(cost.seats()),
                        words.number(cost.frequency().meetings()),
                        words.hours(cost.frequency().minutes()),
                        words.hours(cost.minutesEach()),
                        words.hours(cost.minutesAll())),
                scene.say(
                        sketch.meetings() == null
                                ? "people-load.founding.assumed"
                                : "people-load.founding.length-assumed"),
                scene.say("people-load.founding.beside", words.hours(now), words.hours(now.plus(cost.minutesAll()))));
    }

    private static BodyCost cost(Scene scene, Sketch sketch) {
        var seats = sketch.seats().stream().map(row -> seats(scene, row)).reduce(Span.NONE, Span::plus);
        var ordinary = Assumption.ORDINARY;
        int meetings = sketch.meetings() == null ? ordinary.meetings() : sketch.meetings();
        return BodyCost.imagined("", seats, Span.exactly(meetings), ordinary.minutes());
    }

    /** One seat where no number is typed. */
    private static Span seats(Scene scene, Seats row) {
        var choice = new Parties(List.of(row.parties()), Parties.Scope.NAMED, row.each(), false);
        var max = row.max();
        long least = row.min() != null ? row.min() : max == null ? 1 : 0;
        long most = max == null ? least : Math.max(least, max);
        int times = row.each() ? scene.charter().parties(choice, scene.day()).size() : 1;
        return new Span(least * times, most * times);
    }
}
