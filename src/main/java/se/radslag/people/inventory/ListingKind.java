package se.radslag.people.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Body.BodyKind;

/** What sorts of listings there are, and in which public list each stands. */
public enum ListingKind {
    NETWORK("natverk", BodyKind.NETWORK, "network"),
    COUNCIL("natverk", BodyKind.NETWORK, "network"),
    WORKING_GROUP("arbetsgrupper", BodyKind.WORKING_GROUP, "working-group"),
    PROJECT("projekt", BodyKind.PROJECT, "project"),
    ARENA("arenor", BodyKind.ARENA, "arena"),
    EARLIER("tidigare", null, "body");

    private final String path;
    private final @Nullable BodyKind body;
    private final String word;

    ListingKind(String path, @Nullable BodyKind body, String word) {
        this.path = path;
        this.body = body;
        this.word = word;
    }

    /** The last part of the address of its list. */
    public String path() {
        return path;
    }

    /** The agreement's own word for the sort. */
    String word() {
        return word;
    }

    /** Whether somebody looks through all of them now and then. */
    public boolean isReviewed() {
        return this == NETWORK || this == COUNCIL;
    }

    /** The kinds of one list. */
    public static List<ListingKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).toList();
    }

    /** What a body is listed as where nobody has said; nothing where bodies of its kind are not listed. */
    static Optional<ListingKind> of(Body body) {
        return Arrays.stream(values()).filter(kind -> kind.body == body.kind()).findFirst();
    }
}
