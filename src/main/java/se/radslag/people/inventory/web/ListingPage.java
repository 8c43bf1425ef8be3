package se.radslag.people.inventory.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.people.inventory.ListingKind;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;

/** One list of the inventory, as narrowed down by the reader. */
public record ListingPage(
        List<Crumb> crumbs,
        String register,
        OnDay onDay,
        String path,
        List<Tab> tabs,
        List<Facet> facets,
        String typed,
        Table table,
        int found,
        int incomplete,
        Pager pager,
        FileLinks files,
        @Nullable SupportPicture picture,
        @Nullable TopicMatrix matrix,
        @Nullable Crumb review,
        List<Crumb> acts) {

    public ListingPage {
        crumbs = List.copyOf(crumbs);
        tabs = List.copyOf(tabs);
        facets = List.copyOf(facets);
        acts = List.copyOf(acts);
    }

    /** One of the lists, and how many stand in it. */
    public record Tab(String text, String path, int count, boolean isCurrent) {

        /** Whether it is told how many stand in it. */
        public boolean isCounted() {
            return count >= 0;
        }
    }

    /** Something to narrow the list down by. */
    public record Facet(String id, String label, String all, List<Choice> choices) {

        public Facet {
            choices = List.copyOf(choices);
        }
    }

    /** One answer of a facet. */
    public record Choice(String value, String text, boolean isChosen) {}

    /** The lists in the order of their tabs. */
    static List<String> registers() {
        return Stream.of(ListingKind.values()).map(ListingKind::path).distinct().toList();
    }
}
