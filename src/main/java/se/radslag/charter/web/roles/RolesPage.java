package se.radslag.charter.web.roles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.web.parts.DayBar;
import se.radslag.charter.web.parts.Line;
import se.radslag.charter.web.parts.Section;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;

/** Who does what: acts down, bodies across, and the same in sentences. */
public record RolesPage(
        List<Crumb> crumbs,
        DayBar days,
        List<Column> columns,
        List<Group> groups,
        List<Told> told,
        Pager pager,
        FileLinks files,
        List<Question> questions) {

    public RolesPage {
        crumbs = List.copyOf(crumbs);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        told = List.copyOf(told);
        questions = List.copyOf(questions);
    }

    /** Whether law or rules of procedure ask for something that no body has. */
    public boolean isAnyAlone() {
        return questions.stream().anyMatch(Question::isAlone);
    }

    /**
     * A question of the agreement and the bodies that have it.
     *
     * @param ground the law or the rules of procedure that ask for it; null where the parties took it up themselves
     */
    public record Question(Piece name, @Nullable Piece ground, List<Column> bodies, List<Line.Source> clauses) {

        public Question {
            bodies = List.copyOf(bodies);
            clauses = List.copyOf(clauses);
        }

        /** Whether it is asked for and no body has it. */
        public boolean isAlone() {
            return ground != null && bodies.isEmpty();
        }
    }

    /** A body. */
    public record Column(Piece name, @Nullable String abbreviation, String path) {}

    /** Acts of one sort. */
    public record Group(String title, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** One act, with a cell for each body. */
    public record Row(String act, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a body has to do with an act: who does it there, and how strongly it is said; none where it is not done there. */
    public record Cell(Column column, List<Entry> entries) {

        public Cell {
            entries = List.copyOf(entries);
        }

        public @Nullable String css() {
            return entries.isEmpty() ? null : "matrix__some";
        }
    }

    /** Who does the act. */
    public record Entry(Sentence who, @Nullable String force, boolean isSure, List<Line.Source> clauses) {

        public Entry {
            clauses = List.copyOf(clauses);
        }
    }

    /** A body's roles in sentences. */
    public record Told(Piece name, String path, List<Section> sections) {

        public Told {
            sections = List.copyOf(sections);
        }
    }
}
