package se.radslag.people.web.parts;

import java.util.List;

/** The political parties of a side. */
public record Sided(String side, List<Mark> marks) {

    public Sided {
        marks = List.copyOf(marks);
    }
}
