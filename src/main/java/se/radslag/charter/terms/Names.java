package se.radslag.charter.terms;

import java.time.LocalDate;
import java.util.List;
import se.radslag.kernel.Answer;

/** All names of one thing over time; identity is the id, never the name. */
public record Names(List<Name> all) {

    public Names {
        all = List.copyOf(all);
    }

    /** The name in use on a date; where it cannot be told, the earlier of the possible ones; else the nearest. */
    public Name on(LocalDate date) {
        return all.size() == 1 ? all.getFirst() : amongSeveral(date);
    }

    private Name amongSeveral(LocalDate date) {
        return all.stream()
                .filter(name -> name.validity().on(date) == Answer.YES)
                .findFirst()
                .or(() -> all.stream().filter(name -> name.possibleOn(date)).findFirst())
                .orElseGet(() -> startsAfter(date) ? all.getFirst() : all.getLast());
    }

    private boolean startsAfter(LocalDate date) {
        var from = all.getFirst().validity().from();
        return from != null && from.hasComeOn(date) == Answer.NO;
    }

    /** Every name that may have been in use on a date; two or more inside an uncertain span. */
    public List<Name> possibleOn(LocalDate date) {
        return all.stream().filter(name -> name.possibleOn(date)).toList();
    }
}
