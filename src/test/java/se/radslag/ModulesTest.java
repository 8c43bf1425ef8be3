package se.radslag;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_keep_to_their_borders() {
        ApplicationModules.of(Radslag.class).verify();
    }
}
