package se.radslag.charter.explain;

import org.jspecify.annotations.Nullable;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.SeatPlan.Line;
import se.radslag.charter.SeatPlan.Range;
import se.radslag.charter.SeatPlan.Reason;
import se.radslag.charter.terms.Parties;
import se.radslag.kernel.Answer;

/** Says a seat plan: {@code 21 platser}, {@code 25 till 30 platser}, {@code Går inte att säga: 17 eller 21 platser}. */
public final class SeatText {

    private final Voice voice;
    private final Lexicon lexicon;

    private SeatText(Explainer explainer) {
        this.voice = explainer.voice();
        this.lexicon = explainer.lexicon();
    }

    public static SeatText of(Explainer explainer) {
        return new SeatText(explainer);
    }

    /** How many seats count in the body's size on the date. */
    public Sentence total(SeatPlan plan) {
        var why = plan.why();
        if (why != null) {
            return Explainer.sentence(voice.say("plan.unknown-because", voice.own(why)));
        } else if (plan.exists() == Answer.NO) {
            return Explainer.sentence(voice.say("plan.not-there"));
        } else if (plan.lines().isEmpty()) {
            return Explainer.sentence(voice.say("plan.none"));
        } else if (plan.total().canBeTold()) {
            return Explainer.sentence(range(plan.total().possible().getFirst()));
        }
        var outcomes =
                plan.total().possible().stream().map(this::bare).distinct().toList();
        return Explainer.sentence(voice.say("plan.cannot-be-told", voice.or(outcomes)));
    }

    /** The seats by one term. */
    public Sentence line(Line line) {
        var choice = line.term().forParties();
        var parties = lexicon.naming()
                .parties(new Parties(choice.ids(), choice.scope(), false, choice.jointly()))
                .text();
        return Explainer.sentence(voice.say(
                "plan.line",
                parties,
                range(line.seats()),
                isEach(line) && line.parties() > 1 ? each(line) : null,
                holders(line),
                because(line),
                line.on() == Answer.UNKNOWN ? voice.say("plan.maybe") : null));
    }

    private @Nullable String holders(Line line) {
        var term = line.term();
        if (!term.office().isEmpty()) {
            return lexicon.offices().offices(term.office(), term.forParties()).text();
        }
        return term.who().isEmpty() ? null : new QualityWords(lexicon).person(term.who(), false);
    }

    private @Nullable String because(Line line) {
        return switch (line.reason()) {
            case null -> null;
            case Reason.NotGiven notGiven -> voice.own(notGiven.why());
            case Reason.InRegister ignored -> voice.say("plan.in-register");
            case Reason.NoPopulation missing ->
                voice.say(
                        "plan.no-population",
                        voice.and(missing.parties().stream()
                                .map(lexicon.naming()::name)
                                .toList()));
            case Reason.NoReferenceDay ignored -> voice.say("plan.no-reference-day");
            case Reason.PartiesConcerned ignored -> voice.say("plan.concerned");
        };
    }

    private boolean isEach(Line line) {
        return line.term().forParties().isEach(voice.charter().groups().keySet());
    }

    /** How many each party has, where all have as many. */
    private @Nullable String each(Line line) {
        var seats = line.seats().min();
        return !line.seats().isExact() || seats == null || seats % line.parties() != 0
                ? null
                : voice.say("plan.each", voice.number(seats / line.parties()));
    }

    /** {@code 17 platser}. */
    String range(Range range) {
        if (range.isUnknown()) {
            return voice.say("plan.unknown");
        }
        return range.isExact() && Integer.valueOf(1).equals(range.min())
                ? voice.say("seats.number.one")
                : voice.say("seats.number.many", bare(range));
    }

    private String bare(Range range) {
        var min = range.min();
        var max = range.max();
        if (min == null) {
            return max == null ? voice.say("plan.an-unknown-number") : voice.say("expect.at-most", figure(max));
        } else if (max == null) {
            return voice.say("expect.at-least", figure(min));
        }
        return min.equals(max) ? figure(min) : figure(min) + "–" + figure(max);
    }

    private String figure(int number) {
        return voice.forms().number(number);
    }
}
