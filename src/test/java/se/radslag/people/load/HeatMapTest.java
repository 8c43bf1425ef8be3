package se.radslag.people.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    @Test
    void shades_go_in_equal_steps_up_to_the_largest_and_nothing_has_none() {
        var amounts = new LinkedHashMap<String, Map<String, Long>>();
        amounts.put("sunne", Map.of("vr", 100L, "or", 20L));
        amounts.put("kil", Map.of("vr", 21L));
        var map = HeatMap.of(List.of("vr", "or"), amounts);
        assertThat(map.rows().getFirst().cells())
                .extracting(HeatMap.Cell::shade)
                .containsExactly(5, 1);
        assertThat(map.rows().getLast().cells()).extracting(HeatMap.Cell::shade).containsExactly(2, 0);
        assertThat(map.rows()).extracting(HeatMap.Row::minutes).containsExactly(120L, 21L);
        assertThat(HeatMap.of(List.of("vr"), Map.of()).rows()).isEmpty();
    }
}
