package se.radslag.people.inventory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Table;

/** One network, group, project, arena or earlier organisation: what it is, what is missing, and what has been said of it. */
public record RecordPage(
        List<Crumb> crumbs,
        String kind,
        String name,
        Pill state,
        @Nullable String lead,
        OnDay onDay,
        String path,
        @Nullable String receipt,
        List<Crumb> acts,
        List<Gap> gaps,
        List<Section> sections,
        List<Fact> facts,
        List<Handed> tasks,
        @Nullable String taskCount,
        @Nullable Table supports,
        List<Ending> endings,
        @Nullable Table history) {

    public RecordPage {
        crumbs = List.copyOf(crumbs);
        acts = List.copyOf(acts);
        gaps = List.copyOf(gaps);
        sections = List.copyOf(sections);
        facts = List.copyOf(facts);
        endings = List.copyOf(endings);
        tasks = List.copyOf(tasks);
    }

    /** Whether there is nothing but the facts. */
    public boolean isBare() {
        return gaps.isEmpty() && tasks.isEmpty() && sections.isEmpty() && supports == null && history == null;
    }

    /** One thing that is not said, and the clauses that ask for it. */
    public record Gap(String text, List<Crumb> clauses) {

        public Gap {
            clauses = List.copyOf(clauses);
        }
    }

    /** A task of an earlier organisation and who does it now; the path leads to where that is said. */
    public record Handed(
            String name,
            Pill pill,
            String answer,
            List<Crumb> clauses,
            @Nullable String path) {

        public Handed {
            clauses = List.copyOf(clauses);
        }
    }

    /** A task to support that can be ended. */
    public record Ending(String support, String slug, String text) {}

    /** Words under a heading. */
    public record Section(String title, List<String> texts) {

        public Section {
            texts = List.copyOf(texts);
        }
    }
}
