package se.radslag.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.FieldFault;

/**
 * The page to sign in on.
 *
 * @param email what was typed
 * @param onwards where it goes afterwards; null for nowhere special
 * @param demo the made-up people that one can be, by where they belong; none where people are real
 */
public record SignInPage(String email, @Nullable String onwards, List<FieldFault> faults, List<Place> demo) {

    /** The made-up accounts of one structure, or of the installation, and the people who sit there. */
    public record Place(String name, List<Person> accounts, List<Person> members) {}

    /** One of them, and what they may be. */
    public record Person(String value, String who) {}
}
