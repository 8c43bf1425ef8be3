package se.radslag.charter.life;

import org.jspecify.annotations.Nullable;

/** What is decided on: a paper of the charter, or one of its amendments by number. */
public record Target(String paper, @Nullable Integer amendment) {

    public static Target paper(String id) {
        return new Target(id, null);
    }

    public static Target amendment(String paper, int number) {
        return new Target(paper, number);
    }

    public boolean isPaper() {
        return amendment == null;
    }
}
