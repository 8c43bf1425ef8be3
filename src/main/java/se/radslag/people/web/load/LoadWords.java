package se.radslag.people.web.load;

import java.text.NumberFormat;
import se.radslag.people.load.Frequency;
import se.radslag.people.load.Span;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Pill;

/** Says meetings and hours as people do: {@code 2–4}, {@code 1,5}. */
public final class LoadWords {

    private static final double HOUR = 60;

    private final Scene scene;
    private final NumberFormat numbers;

    public LoadWords(Scene scene) {
        this.scene = scene;
        this.numbers = NumberFormat.getNumberInstance(scene.language().locale());
        numbers.setMaximumFractionDigits(1);
    }

    String number(Span span) {
        return between(span, numbers.format(span.least()), numbers.format(span.most()));
    }

    private String between(Span span, String least, String most) {
        if (span.isExact()) {
            return least;
        }
        return span.least() == 0 ? scene.say("people-load.at-most", most) : least + "–" + most;
    }

    /** Minutes as hours, without their unit. */
    public String hours(Span minutes) {
        return between(minutes, hours(minutes.least()), hours(minutes.most()));
    }

    public String hours(long minutes) {
        return numbers.format(minutes / HOUR);
    }

    /** With their unit: {@code 18 timmar}. */
    String inHours(Span minutes) {
        return scene.say("people-load.hours", hours(minutes), minutes.most() == HOUR ? 1 : 2);
    }

    /** What the number of meetings and their length rest on, when it is not the agreement alone. */
    Pill basis(Frequency frequency) {
        return switch (frequency.by()) {
            case PLANNED -> Pill.good(scene.say("people-load.planned"));
            case AGREED ->
                frequency.lengthAssumed()
                        ? Pill.quiet(scene.say("people-load.length-assumed"))
                        : Pill.good(scene.say("people-load.agreed"));
            case ASSUMED -> Pill.warn(scene.say("people-load.assumed"));
        };
    }
}
