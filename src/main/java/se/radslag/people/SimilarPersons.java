package se.radslag.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons that a name may already stand for, so that nobody is entered twice. Those with protected identity are not
 * found: whoever types a name would learn that somebody protected has it.
 */
@FunctionalInterface
public interface SimilarPersons {

    List<PersonId> to(String given, String family, @Nullable PersonId except);
}
