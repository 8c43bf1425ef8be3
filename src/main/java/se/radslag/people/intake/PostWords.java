package se.radslag.people.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the posts of a party and its organs are called in tables. */
record PostWords(String post, int ordinal) {

    private static final Map<String, PostWords> KNOWN = Map.ofEntries(
            Map.entry("ordförande", new PostWords("chair", 1)),
            Map.entry("chair", new PostWords("chair", 1)),
            Map.entry("vice ordförande", new PostWords("vice-chair", 1)),
            Map.entry("1:e vice ordförande", new PostWords("vice-chair", 1)),
            Map.entry("förste vice ordförande", new PostWords("vice-chair", 1)),
            Map.entry("vice chair", new PostWords("vice-chair", 1)),
            Map.entry("first vice chair", new PostWords("vice-chair", 1)),
            Map.entry("2:e vice ordförande", new PostWords("vice-chair", 2)),
            Map.entry("2:a vice ordförande", new PostWords("vice-chair", 2)),
            Map.entry("andre vice ordförande", new PostWords("vice-chair", 2)),
            Map.entry("second vice chair", new PostWords("vice-chair", 2)),
            Map.entry("3:e vice ordförande", new PostWords("vice-chair", 3)),
            Map.entry("third vice chair", new PostWords("vice-chair", 3)),
            Map.entry("direktör", new PostWords("director", 1)),
            Map.entry("kommundirektör", new PostWords("director", 1)),
            Map.entry("kommunchef", new PostWords("director", 1)),
            Map.entry("regiondirektör", new PostWords("director", 1)),
            Map.entry("director", new PostWords("director", 1)));

    static @Nullable PostWords of(String word) {
        return KNOWN.get(word);
    }

    /** Whether the post is the party's own and not that of one of its organs. */
    boolean isOfTheParty() {
        return post.equals("director");
    }
}
