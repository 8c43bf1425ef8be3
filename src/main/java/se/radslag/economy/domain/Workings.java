package se.radslag.economy.domain;

import java.util.ArrayList;
import java.util.List;

/** The margin of a calculation: what was missing, what to note, and whether anything is preliminary. */
final class Workings {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private boolean preliminary;

    void missing(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    void note(Problem problem) {
        if (!notes.contains(problem)) {
            notes.add(problem);
        }
    }

    void isPreliminary() {
        preliminary = true;
    }

    boolean preliminary() {
        return preliminary;
    }

    boolean stopped() {
        return !problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    List<Problem> notes() {
        return notes;
    }
}
