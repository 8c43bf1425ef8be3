package se.radslag.platform.web;

import org.jspecify.annotations.Nullable;

/** One fact with its label, and the page where it comes from if there is one; all in the reader's language. */
public record Fact(String label, String value, @Nullable String path) {

    public Fact(String label, String value) {
        this(label, value, null);
    }
}
