package se.radslag.charter.web.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.web.bodies.BodyRow;
import se.radslag.charter.web.parts.DayBar;
import se.radslag.charter.web.parts.Line;
import se.radslag.charter.web.seats.SeatCard;
import se.radslag.charter.web.seats.SeatMap;
import se.radslag.platform.web.Pill;

/** The front of a structure: what it is for, who sits where, who takes part, what it stands on, what is coming. */
public record StructurePage(
        Piece title,
        @Nullable Piece purpose,
        List<Line.Source> purposeClauses,
        DayBar days,
        List<Figure> figures,
        List<Legend> legend,
        List<BodyRow> bodies,
        int more,
        String bodiesPath,
        List<PartyGroup> parties,
        List<PaperCard> papers,
        String agreementPath,
        List<Coming> coming) {

    public StructurePage {
        purposeClauses = List.copyOf(purposeClauses);
        figures = List.copyOf(figures);
        legend = List.copyOf(legend);
        bodies = List.copyOf(bodies);
        parties = List.copyOf(parties);
        papers = List.copyOf(papers);
        coming = List.copyOf(coming);
    }

    /** A body with the picture of its seats. */
    public record Figure(BodyRow body, SeatCard seats, SeatMap map) {}

    /** What a mark in the pictures stands for. */
    public record Legend(SeatMap.Group group, String text) {}

    /** Parties of one kind. */
    public record PartyGroup(String title, List<Piece> names) {

        public PartyGroup {
            names = List.copyOf(names);
        }
    }

    /** A paper that the structure stands on. */
    public record PaperCard(
            Piece name,
            @Nullable Piece title,
            String since,
            Pill state,
            @Nullable Piece source) {}

    /** Something that is to happen, or cannot be told. */
    public record Coming(Pill pill, Piece text, @Nullable String when) {}
}
