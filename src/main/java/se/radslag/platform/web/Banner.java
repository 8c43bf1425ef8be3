package se.radslag.platform.web;

import java.util.Optional;

/** What everybody must know about the whole installation, shown above every page. */
@FunctionalInterface
public interface Banner {

    /** The key of its text, or nothing when there is nothing to say. */
    Optional<String> key();
}
