package se.radslag.people.composition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;

/**
 * How many of each sort sit in some places.
 *
 * @param untold those of whom the sort cannot be told
 */
record Tally(Map<String, Integer> by, int untold, int total) {

    static Tally of(List<Place> places, Function<Occupant, @Nullable Object> sort) {
        var by = new TreeMap<String, Integer>();
        int untold = 0;
        for (var place : places) {
            var occupant = place.occupant();
            var key = occupant == null ? null : sort.apply(occupant);
            if (key == null) {
                untold++;
            } else {
                by.merge(key.toString(), 1, Integer::sum);
            }
        }
        return new Tally(by, untold, places.size());
    }

    int of(String sort) {
        return by.getOrDefault(sort, 0);
    }

    /**
     * The answer to a question about some places, of which a few may not be there: yes or no only if it is the same
     * with and without them.
     */
    static Answer both(List<Place> places, Function<List<Place>, Answer> question) {
        Predicate<Place> isSure = place -> place.there() == Answer.YES;
        var all = question.apply(places);
        if (places.stream().allMatch(isSure)) {
            return all;
        }
        return question.apply(places.stream().filter(isSure).toList()) == all ? all : Answer.UNKNOWN;
    }
}
