package se.radslag.economy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.charter.terms.Pot;
import se.radslag.economy.domain.Circle;
import se.radslag.economy.domain.Key;
import se.radslag.economy.domain.Problem;
import se.radslag.economy.domain.Side;
import se.radslag.economy.domain.Split;
import se.radslag.kernel.Period;

/** Finds who shares with whom: all by one key, or each side by its own. */
final class Circles {

    private final Said said;
    private final Membership members;
    private final KeyReading keys;
    private final List<Problem> notes;

    Circles(Said said, Membership members, KeyReading keys, List<Problem> notes) {
        this.said = said;
        this.members = members;
        this.keys = keys;
        this.notes = notes;
    }

    List<Circle> of(Split split) {
        var everyone =
                split.sides().stream().flatMap(side -> side.members().stream()).toList();
        var common = key(everyone);
        if (common.isPresent()) {
            var term = common.get();
            return List.of(new Circle(Circle.ALL, keys.of(term), members.of(term.among()), term.clauses()));
        }
        return split.sides().stream().map(side -> circle(side, split)).toList();
    }

    private Circle circle(Side side, Split split) {
        var inside = members.of(side.id());
        var term = inside.size() == 1
                ? Optional.<Pot>empty()
                : key(inside.keySet().stream().toList());
        return term.map(key -> new Circle(side.id(), keys.of(key), inside, key.clauses()))
                .orElseGet(() -> new Circle(side.id(), new Key.Alone(), inside, split.clauses()));
    }

    /** The key that covers some parties; of several the one in force first in the year, which is noted. */
    private Optional<Pot> key(List<String> parties) {
        var covering = new ArrayList<Pot>();
        for (var term : said.keys()) {
            Map<String, Period> among = members.of(term.among());
            if (!among.isEmpty() && among.keySet().containsAll(parties)) {
                covering.add(term);
            }
        }
        if (covering.size() > 1) {
            notes.add(Problem.of("two-keys", "pot", said.pot(), "year", String.valueOf(said.year())));
        }
        return covering.stream().findFirst();
    }
}
