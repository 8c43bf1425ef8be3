package se.radslag.charter.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The map's boxes never lie over each other and its lines begin and end at boxes. */
class MapLayoutTest {

    @Test
    void no_two_boxes_lie_over_each_other_and_none_outside_the_picture() {
        var many = IntStream.range(0, 23).mapToObj(i -> "b" + i).toList();
        var layout = new MapLayout(List.of(List.of("a"), many));
        var spots = List.copyOf(layout.spots().values());
        for (int i = 0; i < spots.size(); i++) {
            var one = spots.get(i);
            assertThat(one.x()).isBetween(0, layout.width() - MapLayout.BOX_WIDTH);
            assertThat(one.y() + MapLayout.BOX_HEIGHT).isLessThan(layout.height());
            for (var other : spots.subList(i + 1, spots.size())) {
                assertThat(Math.abs(one.x() - other.x()) >= MapLayout.BOX_WIDTH
                                || Math.abs(one.y() - other.y()) >= MapLayout.BOX_HEIGHT)
                        .isTrue();
            }
        }
    }

    @Test
    void lines_that_meet_at_a_box_share_its_side_without_touching() {
        var layout = new MapLayout(List.of(List.of("top"), List.of("left", "middle", "right")));
        var curves = layout.curves(List.of(
                new MapLayout.Link("left", "top"),
                new MapLayout.Link("middle", "top"),
                new MapLayout.Link("right", "top")));
        var ends = curves.stream()
                .map(curve -> curve.replaceAll(".* (\\d+ \\d+)$", "$1"))
                .toList();
        assertThat(ends).doesNotHaveDuplicates();
    }

    @Test
    void a_line_within_a_row_goes_over_the_boxes_between() {
        var layout = new MapLayout(List.of(List.of("a", "b", "c")));
        var y = layout.spots().values().iterator().next().y();
        assertThat(layout.curves(List.of(new MapLayout.Link("a", "c"))).getFirst())
                .startsWith("M")
                .contains(" " + y + "C")
                .contains(" " + (y - 28) + " ");
    }

    @Test
    void a_long_name_is_broken_and_what_does_not_fit_ends_with_dots() {
        assertThat(Wrapped.lines("Kollektivtrafik- och regionalt utvecklingsforum", 20, 3))
                .containsExactly("Kollektivtrafik- och", "regionalt", "utvecklingsforum");
        assertThat(Wrapped.lines("ett två tre fyra fem sex", 7, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }
}
