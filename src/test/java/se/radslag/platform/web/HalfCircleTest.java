package se.radslag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfCircleTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 21, 36, 40, 43, 49, 60, 61, 101, 150, 300, 500})
    void every_mark_has_a_place_of_its_own_and_none_covers_another_or_the_number_in_the_middle(int marks) {
        var places = HalfCircle.of(marks);
        assertThat(places).hasSize(marks);
        for (int i = 0; i < marks; i++) {
            var one = places.get(i);
            assertThat(Math.hypot(one.x(), one.y())).isLessThanOrEqualTo(100.0001);
            for (int j = i + 1; j < marks; j++) {
                var other = places.get(j);
                assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                        .as("%d and %d of %d", i, j, marks)
                        .isGreaterThan(2 * one.size() * 0.97);
            }
            assertThat(Math.hypot(one.x(), one.y())).isGreaterThanOrEqualTo(34);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300})
    void three_hundred_marks_have_room_for_letters(int marks) {
        assertThat(HalfCircle.of(marks).getFirst().size()).isGreaterThan(2.8);
    }
}
