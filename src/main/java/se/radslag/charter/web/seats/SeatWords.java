package se.radslag.charter.web.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.charter.web.CharterView;
import se.radslag.kernel.Force;

/** Says in words for whom a seat is, who can have it and how many there are. */
final class SeatWords {

    private static final int NAMED = 4;

    private final CharterView view;

    SeatWords(CharterView view) {
        this.view = view;
    }

    /** {@code 17}, {@code 25–30}, {@code minst 2}, {@code okänt}. */
    String number(SeatPlan.Range range) {
        var forms = view.forms();
        var min = range.min();
        var max = range.max();
        if (min == null) {
            return max == null ? view.say("seats.unknown") : view.say("seats.at-most", forms.number(max));
        } else if (max == null) {
            return view.say("seats.at-least", forms.number(min));
        }
        return min.equals(max) ? forms.number(min) : forms.number(min) + "–" + forms.number(max);
    }

    /** How many seats a body has, or that none are decided. */
    String total(SeatPlan plan) {
        return plan.lines().isEmpty() && plan.why() == null ? view.say("seats.total.none") : total(plan.total());
    }

    /** {@code 17 platser}, {@code Kan inte avgöras: 17 eller 21}. */
    private String total(SeatPlan.Total total) {
        if (!total.canBeTold()) {
            var numbers = total.possible().stream().map(this::number).distinct().toList();
            return view.say("seats.total.either", either(numbers));
        }
        var range = total.possible().getFirst();
        return range.isUnknown()
                ? view.say("seats.total.unknown")
                : view.say("seats.total", number(range), isOne(range) ? 1 : 2);
    }

    private static boolean isOne(SeatPlan.Range range) {
        return range.isExact() && Integer.valueOf(1).equals(range.min());
    }

    /** The number by itself, for the middle of the picture. */
    String figure(SeatPlan.Total total) {
        return total.canBeTold() && total.possible().getFirst().isUnknown()
                ? "?"
                : either(total.possible().stream().map(this::number).distinct().toList());
    }

    private String either(List<String> numbers) {
        return String.join(" " + view.say("or") + " ", numbers);
    }

    /** {@code Varje kommun}, {@code Region Värmland}. */
    Sentence whom(Parties parties) {
        if (parties.scope() == Parties.Scope.ALL) {
            return Sentence.plain(view.say("seats.for.all"));
        }
        if (parties.scope() == Parties.Scope.CONCERNED) {
            return Sentence.plain(view.say("seats.for.concerned"));
        }
        var found = view.charter().parties(parties, view.day());
        var groups = view.charter().groups();
        var isGroup = parties.ids().stream().anyMatch(groups::containsKey);
        return isGroup && !found.isEmpty() ? group(parties) : named(found);
    }

    /** {@code Varje kommun}, {@code Kommunerna tillsammans}, {@code Sockenföreningarna, var och en}. */
    private Sentence group(Parties parties) {
        var whose = view.explainer().parties(new Parties(parties.ids(), parties.scope(), parties.each(), false));
        if (!parties.each()) {
            return Sentence.plain(view.say("seats.for.jointly", whose.text()));
        }
        return view.explainer().isEachInAWord(parties)
                ? whose
                : Sentence.plain(view.say("seats.for.apiece", whose.text()));
    }

    private Sentence named(List<Party> parties) {
        var names = parties.stream()
                .limit(NAMED)
                .map(party -> view.name(party.id()))
                .toList();
        var pieces = new ArrayList<Piece>();
        for (var name : names) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(", ", null));
            }
            pieces.add(name);
        }
        if (parties.size() > NAMED) {
            pieces.add(new Piece(" " + view.say("seats.for.more", parties.size() - NAMED), null));
        }
        return new Sentence(pieces);
    }

    /** The offices that give the seat, or the qualities that it asks for. */
    List<Sentence> what(Seats seats) {
        var what = new ArrayList<Sentence>();
        seats.office().forEach(office -> what.add(view.explainer().office(office, seats.forParties())));
        seats.who().forEach(quality -> what.add(Sentence.plain(quality(quality, seats.force()))));
        if (seats.sitting() == Seats.Sitting.ENLARGED) {
            what.add(Sentence.plain(view.say("seats.enlarged")));
        }
        return what;
    }

    private String quality(Who.Quality quality, Force usual) {
        var words = new ArrayList<String>();
        if (quality.kind() != null) {
            words.add(view.say("seats.who." + quality.kind()));
        }
        if (quality.side() != null) {
            words.add(view.say("seats.who." + quality.side() + (quality.leading() == null ? "" : ".leading")));
        }
        if (quality.party() != null) {
            words.add(quality.party());
        }
        if (quality.area() != null) {
            words.add(view.name(quality.area()).text());
        }
        var said = words.stream().collect(Collectors.joining(", "));
        return quality.force() == Force.MUST || quality.force() == usual
                ? said
                : view.say("seats.who.force." + quality.force(), said);
    }

    String filled(Seats seats) {
        return view.say("seats.filled." + seats.filledHow());
    }
}
