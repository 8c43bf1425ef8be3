package se.radslag.platform.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

class ActsTest {

    private record Command(
            StructureId structure,
            @Subject String body,
            @Subject int version,
            String reason) {}

    private record Other(String reason) {}

    private static final class TakeEffect {}

    @Test
    void an_act_is_named_by_its_module_and_its_use_case() {
        assertThat(Acts.nameOf(TakeEffect.class)).isEqualTo("platform.take-effect");
    }

    @Test
    void the_command_tells_where_the_act_belongs_and_what_it_is_about_but_not_its_words() {
        var act = Acts.of(TakeEffect.class, new Command(new StructureId("nordland"), "or", 3, "because"), Actor.SYSTEM);
        assertThat(act.structure()).isEqualTo(new StructureId("nordland"));
        assertThat(act.subjects()).containsExactly(entry("body", "or"), entry("version", 3));
    }

    @Test
    void a_command_without_a_structure_concerns_the_whole_installation() {
        var act = Acts.of(TakeEffect.class, new Other("because"), Actor.SYSTEM);
        assertThat(act.structure()).isNull();
        assertThat(act.subjects()).isEmpty();
    }
}
