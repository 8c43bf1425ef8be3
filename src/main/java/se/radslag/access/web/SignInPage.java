package se.radslag.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.FieldFault;

/**
 * The page to sign in on.
 *
 * @param email what was typed
 * @param onwards where it goes afterwards; null for nowhere special
 * @param provider the other site that one can sign in with; null where there is none
 * @param demo the made-up people that one can be, by where they belong; none where people are real
 */
public record SignInPage(
        String email,
        @Nullable String onwards,
        List<FieldFault> faults,
        @Nullable Provider provider,
        List<Place> demo) {

    /** Another site that signs people in, and the address by which one goes there. */
    public record Provider(String name, String path) {}

    /** The made-up accounts of one structure, or of the installation, and the people who sit there. */
    public record Place(String name, List<Person> accounts, List<Person> members) {}

    /** One of them, and what they may be. */
    public record Person(String value, String who) {}
}
