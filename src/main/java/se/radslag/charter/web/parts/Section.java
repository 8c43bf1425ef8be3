package se.radslag.charter.web.parts;

import java.util.List;

/** A part of a page: lines under a title. */
public record Section(String id, String title, List<Line> lines) {

    public Section {
        lines = List.copyOf(lines);
    }
}
