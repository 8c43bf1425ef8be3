package se.radslag.charter.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The map's boxes never lie over each other and its lines begin and end at boxes. */
class MapLayoutTest {

    @Test
    void no_two_boxes_lie_over_each_other_and_none_outside_the_picture() {
        var many = IntStream.range(0, 23).mapToObj(i -> "b" + i).toList();
        var layout = new MapLayout(List.of(List.of("a"), many), List.of());
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
        var layout = new MapLayout(
                List.of(List.of("top"), List.of("left", "middle", "right")),
                List.of(line("left", "top"), line("middle", "top"), line("right", "top")));
        var curves = layout.curves();
        var ends = curves.stream()
                .map(curve -> curve.d().replaceAll(".* (\\d+ \\d+)$", "$1"))
                .toList();
        assertThat(ends).doesNotHaveDuplicates();
    }

    @Test
    void a_line_within_a_row_goes_over_the_boxes_between() {
        var layout = new MapLayout(List.of(List.of("a", "b", "c")), List.of(line("a", "c")));
        var y = layout.spots().values().iterator().next().y();
        assertThat(layout.curves().getFirst().d())
                .startsWith("M")
                .contains(" " + y + "C")
                .contains(" " + (y - 28) + " ");
    }

    @Test
    void a_line_past_a_row_takes_a_lane_between_its_boxes() {
        var layout = new MapLayout(
                List.of(List.of("top"), List.of("a", "b", "c"), List.of("low")), List.of(line("low", "top")));
        var lane = Pattern.compile(" (\\d+) \\d+V")
                .matcher(layout.curves().getFirst().d());
        assertThat(lane.find()).isTrue();
        int x = Integer.parseInt(lane.group(1));
        assertThat(List.of("a", "b", "c")).allSatisfy(id -> {
            int left = Objects.requireNonNull(layout.spots().get(id)).x();
            assertThat(x < left || x > left + MapLayout.BOX_WIDTH).isTrue();
        });
    }

    @Test
    void lines_of_one_sort_to_one_box_share_their_lane_and_others_do_not() {
        var layout = new MapLayout(
                List.of(List.of("top"), List.of("a"), List.of("b", "c", "d")),
                List.of(line("b", "top"), line("c", "top"), new MapLayout.Link("d", "top", "other")));
        var curves = layout.curves();
        assertThat(curves).extracting(MapLines.Curve::isWhole).containsExactly(true, false, true);
        var joins = curves.get(1).d().replaceAll(".* (\\d+ \\d+)$", "$1");
        assertThat(curves.get(0).d()).contains(joins + "V");
        assertThat(curves.get(2).d()).doesNotContain(joins);
    }

    @Test
    void boxes_stand_so_that_lines_do_not_cross_where_they_need_not() {
        var layout = new MapLayout(
                List.of(List.of("a", "b", "c"), List.of("x", "y", "z")),
                List.of(line("x", "c"), line("y", "b"), line("z", "a")));
        var order = List.of("x", "y", "z").stream()
                .sorted(Comparator.comparingInt(
                        id -> Objects.requireNonNull(layout.spots().get(id)).x()))
                .toList();
        var above = List.of("c", "b", "a").stream()
                .sorted(Comparator.comparingInt(
                        id -> Objects.requireNonNull(layout.spots().get(id)).x()))
                .toList();
        assertThat(order.indexOf("x")).isEqualTo(above.indexOf("c"));
        assertThat(order.indexOf("z")).isEqualTo(above.indexOf("a"));
    }

    private static MapLayout.Link line(String from, String to) {
        return new MapLayout.Link(from, to, "line");
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
