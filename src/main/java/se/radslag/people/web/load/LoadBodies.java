package se.radslag.people.web.load;

import org.springframework.stereotype.Component;
import se.radslag.people.load.BodyCost;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;

/** Says what one body takes in a year. */
@Component
class LoadBodies {

    private final Judgements judgements;

    LoadBodies(Judgements judgements) {
        this.judgements = judgements;
    }

    LoadPage.BodyRow of(Scene scene, BodyCost cost) {
        var words = new LoadWords(scene);
        var frequency = cost.frequency();
        return new LoadPage.BodyRow(
                scene.name(cost.body()),
                scene.bodyPath(cost.body()),
                members(scene, words, cost),
                words.number(frequency.meetings()),
                words.hours(frequency.minutes()),
                words.hours(cost.minutesEach()),
                isUntold(cost) ? scene.say("people-load.untold") : words.hours(cost.minutesAll()),
                cost.planned(),
                words.basis(frequency),
                frequency.basis().stream()
                        .flatMap(term -> judgements.clauses(scene, term).stream())
                        .distinct()
                        .toList());
    }

    private static boolean isUntold(BodyCost cost) {
        return !cost.seatsKnown() && cost.seats().least() == 0;
    }

    /** Those who sit; where nobody does, the seats, as far as they can be told. */
    private static String members(Scene scene, LoadWords words, BodyCost cost) {
        if (isUntold(cost)) {
            return scene.say("people-load.untold");
        } else if (!cost.planned()) {
            return words.number(cost.seats());
        }
        var key = cost.seatsKnown() ? "people-load.seats" : "people-load.seats.least";
        return scene.say(key, words.number(cost.seats()));
    }
}
