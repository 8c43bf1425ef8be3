package se.radslag.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    @Test
    void members_stand_in_order_without_white_space() {
        var value = new LinkedHashMap<String, Object>();
        value.put("b", List.of(1, 2.50, true));
        value.put("a", "é\"\\\n");
        assertThat(CanonicalJson.write(value)).isEqualTo("{\"a\":\"é\\\"\\\\\\u000a\",\"b\":[1,2.5,true]}");
    }

    @Test
    void a_number_is_written_one_way() {
        assertThat(CanonicalJson.write(
                        List.of(1, 1L, new BigDecimal("1.00"), new BigDecimal("1E+2"), new BigDecimal("0.0"), -0.5)))
                .isEqualTo("[1,1,1,100,0,-0.5]");
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void what_is_read_back_is_written_the_same(@ForAll("values") Object value) {
        var written = CanonicalJson.write(value);
        assertThat(CanonicalJson.write(CanonicalJson.read(written))).isEqualTo(written);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void the_order_of_members_does_not_matter(@ForAll("objects") Map<String, Object> object, @ForAll Random random) {
        var members = new ArrayList<>(object.entrySet());
        Collections.shuffle(members, random);
        var shuffled = new LinkedHashMap<String, Object>();
        members.forEach(member -> shuffled.put(member.getKey(), member.getValue()));
        assertThat(CanonicalJson.write(shuffled)).isEqualTo(CanonicalJson.write(object));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void others_read_the_same_from_it(@ForAll("objects") Map<String, Object> object) {
        var reader = JsonMapper.builder().build();
        assertThat(reader.readTree(CanonicalJson.write(object)))
                .isEqualTo(reader.readTree(reader.writeValueAsString(object)));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void different_values_are_written_differently(@ForAll("values") Object one, @ForAll("values") Object other) {
        if (!one.equals(other)) {
            assertThat(CanonicalJson.write(one)).isNotEqualTo(CanonicalJson.write(other));
        }
    }

    @Provide
    Arbitrary<Object> values() {
        return nested(2);
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return maps(2);
    }

    private static Arbitrary<Object> nested(int depth) {
        var leaves = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8).asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        return depth == 0
                ? leaves
                : Arbitraries.oneOf(
                        leaves,
                        nested(depth - 1).list().ofMaxSize(3).asGeneric(),
                        maps(depth - 1).asGeneric());
    }

    private static Arbitrary<Map<String, Object>> maps(int depth) {
        return Arbitraries.maps(Arbitraries.strings().ofMaxLength(4), nested(depth))
                .ofMaxSize(4);
    }
}
