package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Force;

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
        boolean follows = seats.filledHow() == Seats.Filled.FOLLOWS;
        var occupant = occupant(seats);
        var sentences = new ArrayList<String>();
        sentences.add(voice.say(
                occupant == null ? "seats.free" : "seats",
                parties.text(),
                voice.say("has", parties.plural()),
                count(seats, parties.plural()),
                lexicon.naming().name(body.id()),
                occupant == null ? null : occupant.text(),
                occupant == null ? how(seats, body, false) : follows ? follows(occupant) : how(seats, body, true)));
        sentences.addAll(more(seats));
        return sentences;
    }

    private String follows(Phrase occupant) {
        return voice.say("seats.follows", occupant.plural());
    }

    /** Who fills the seats: {@code , som kommunen utser}. */
    private String how(Seats seats, Body body, boolean known) {
        var by = seats.by() == null
                ? lexicon.naming().again(seats.forParties())
                : lexicon.whos().acting(seats.by(), body).text();
        return voice.say(known ? "seats.named" : "seats.chooses", by);
    }

    private List<String> more(Seats seats) {
        var sentences = new ArrayList<String>();
        if (!seats.countIn()) {
            sentences.add(voice.say("seats.on-top"));
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
                : together && named(seats) ? voice.say("seats.every", count) : count;
    }

    private static boolean named(Seats seats) {
        return seats.forParties().scope() == Parties.Scope.NAMED;
    }

    private String count(Seats seats) {
        return switch (seats.count()) {
            case null -> uncounted(seats);
            case Count.Exactly exactly -> seatsOf(exactly.number());
            case Count.Between between -> between(between);
            case Count.ByParty byParty -> byParty(byParty);
            case Count.PerStarted started ->
                voice.say(
                        "seats.per-started",
                        voice.forms().number(started.size()),
                        lexicon.dates().reference(started.at()),
                        started.max() == null ? null : voice.number(started.max()));
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
                : voice.say("seats.range", voice.number(between.min()), voice.number(max));
    }

    private String byParty(Count.ByParty count) {
        var named = count.named().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> voice.say(
                        "seats.of-party", lexicon.naming().name(entry.getKey()), voice.number(entry.getValue())))
                .toList();
        return voice.say("seats.by-party", seatsOf(count.others()), voice.and(named));
    }

    /** Who sits in the seats; null when only the party decides. */
    private @Nullable Phrase occupant(Seats seats) {
        if (!seats.office().isEmpty()) {
            return lexicon.offices().offices(seats.office(), seats.forParties());
        } else if (seats.who().isEmpty()) {
            return null;
        }
        boolean one = seats.count() == null && !seats.header().unknown().containsKey("count")
                || seats.count() instanceof Count.Exactly exactly && exactly.number() == 1;
        return new Phrase(qualities(seats.who(), one), !one);
    }

    /** {@code en förtroendevald, helst från oppositionen}. */
    private String qualities(List<Who.Quality> qualities, boolean one) {
        var kind = qualities.stream()
                .filter(quality -> quality.kind() != null)
                .map(quality -> Voice.kebab(quality.kind()))
                .findFirst()
                .orElse("member");
        var text = new StringBuilder(voice.say("person." + kind, !one));
        for (var quality : qualities) {
            text.append(trait(quality, one));
        }
        return text.toString();
    }

    private String trait(Who.Quality quality, boolean one) {
        var text = new StringBuilder();
        boolean preferably = quality.force() != Force.MUST;
        if (quality.side() != null) {
            boolean leads = quality.leading() != null;
            var side = voice.say((leads ? "trait.leads-" : "trait.") + Voice.kebab(quality.side()), !one);
            text.append(preferably && !leads ? voice.say("trait.preferably", side) : side);
        }
        if (quality.party() != null) {
            text.append(voice.say("trait.party", quality.party()));
        }
        if (quality.area() != null) {
            text.append(voice.say("trait.area", lexicon.naming().name(quality.area())));
        }
        return text.toString();
    }
}
