package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Seats;

/** Says who sits: {@code Varje kommun har en plats i Värmlandsrådet: kommunstyrelsens ordförande …}. */
final class SeatWords {

    private final Lexicon lexicon;
    private final Voice voice;

    SeatWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
    }

    List<String> say(Seats seats, Body body) {
        var parties = lexicon.naming().parties(seats.forParties());
        var sentences = new ArrayList<String>();
        sentences.add(voice.say(
                "seats",
                parties.text(),
                voice.say("has", parties.plural()),
                count(seats, parties.plural()),
                lexicon.naming().name(body.id()),
                who(seats, body),
                more(seats.count())));
        sentences.addAll(besides(seats));
        return sentences;
    }

    /** Who sits there and how it comes about: {@code : kommunstyrelsens ordförande, som …}. */
    private String who(Seats seats, Body body) {
        var by = seats.by() == null
                ? lexicon.naming().again(seats.forParties())
                : lexicon.whos().acting(seats.by(), body).text();
        if (!seats.office().isEmpty()) {
            var holders = lexicon.offices().offices(seats.office(), seats.forParties());
            boolean follows = seats.filledHow() == Seats.Filled.FOLLOWS;
            return voice.say(
                    "seats.of",
                    holders.text()
                            + (follows ? voice.say("seats.follows", holders.plural()) : voice.say("seats.named", by)));
        }
        return seats.who().isEmpty()
                ? voice.say("seats.chooses", !isOne(seats), by)
                : voice.say("seats.of", new QualityWords(lexicon).say(seats.who(), isOne(seats), by));
    }

    private static boolean isOne(Seats seats) {
        return seats.count() == null && !seats.header().unknown().containsKey("count")
                || seats.count() instanceof Count.Exactly exactly && exactly.number() == 1;
    }

    /** What is said of a number of seats after the body: its bracket of inhabitants, or the parties that have others. */
    private @Nullable String more(@Nullable Count count) {
        return switch (count) {
            case Count.PerStarted started -> perStarted(started);
            case Count.ByParty byParty -> except(byParty);
            case null, default -> null;
        };
    }

    private String perStarted(Count.PerStarted started) {
        return voice.say(
                "seats.per-started",
                voice.forms().number(started.size()),
                lexicon.dates().reference(started.at()),
                started.max() == null ? null : voice.number(started.max()));
    }

    private List<String> besides(Seats seats) {
        var sentences = new ArrayList<String>();
        if (!seats.countIn()) {
            boolean alone = isOne(seats) && !seats.forParties().each();
            sentences.add(voice.say("seats.on-top", !alone));
        }
        if (seats.sitting() == Seats.Sitting.ENLARGED) {
            sentences.add(voice.say("seats.enlarged"));
        }
        if (seats.substitutes() != null) {
            sentences.add(voice.say("seats.substitutes." + Voice.kebab(seats.substitutes())));
        }
        return sentences;
    }

    /** {@code två platser}, {@code två till sju platser}, {@code platser} where the number is not known. */
    private String count(Seats seats, boolean together) {
        boolean jointly =
                together && !seats.forParties().isEach(voice.charter().groups().keySet());
        var count = count(seats);
        return jointly
                ? voice.say("seats.jointly", count)
                : together && isCounted(seats) ? voice.say("seats.every", count) : count;
    }

    private static boolean isCounted(Seats seats) {
        var scope = seats.forParties().scope();
        return scope == Parties.Scope.NAMED || scope == Parties.Scope.ALL;
    }

    private String count(Seats seats) {
        return switch (seats.count()) {
            case null -> uncounted(seats);
            case Count.Exactly exactly -> seatsOf(exactly.number());
            case Count.Between between -> between(between);
            case Count.ByParty byParty -> seatsOf(byParty.others());
            case Count.PerStarted ignored -> seatsOf(1);
        };
    }

    private String uncounted(Seats seats) {
        boolean unknown = seats.header().unknown().containsKey("count");
        boolean many = seats.office().stream()
                .anyMatch(
                        office -> List.of("presidium", "member", "group-leader").contains(office.post()));
        return unknown || many
                ? voice.say("seats.some")
                : seatsOf(Math.max(1, seats.office().size()));
    }

    private String seatsOf(int number) {
        return number == 1 ? voice.say("seats.number.one") : voice.say("seats.number.many", voice.number(number));
    }

    private String between(Count.Between between) {
        var max = between.max();
        if (max == null) {
            return voice.say("seats.at-least", seatsOf(between.min()));
        }
        return between.min() == 0
                ? voice.say("seats.at-most", seatsOf(max))
                : voice.say(
                        "seats.range",
                        voice.forms().number(between.min()),
                        voice.forms().number(max));
    }

    /** The parties that have another number of seats, in the file's order. */
    private String except(Count.ByParty count) {
        var order = List.copyOf(voice.charter().parties().keySet());
        var named = count.named().entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.getKey())))
                .map(entry -> voice.say(
                        "seats.of-party", lexicon.naming().name(entry.getKey()), voice.number(entry.getValue())))
                .toList();
        return voice.say("seats.except", voice.and(named));
    }
}
