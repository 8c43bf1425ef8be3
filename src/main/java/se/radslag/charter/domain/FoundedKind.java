package se.radslag.charter.domain;

import java.util.List;
import se.radslag.charter.terms.Body.BodyKind;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Power;

/** What sorts of body are founded while running, and by which words an agreement speaks of them. */
public enum FoundedKind {
    GROUP(BodyKind.GROUP, false, "group"),
    TEMPORARY_GROUP(BodyKind.GROUP, true, "temporary-group"),
    WORKING_GROUP(BodyKind.WORKING_GROUP, true, "working-group temporary-group"),
    PROJECT(BodyKind.PROJECT, false, "project"),
    NETWORK(BodyKind.NETWORK, false, "network"),
    FORUM(BodyKind.FORUM, false, "forum");

    private final BodyKind kind;
    private final boolean ends;
    private final String words;

    FoundedKind(BodyKind kind, boolean ends, String words) {
        this.kind = kind;
        this.ends = ends;
        this.words = words;
    }

    public BodyKind kind() {
        return kind;
    }

    /** Whether such a body always has a last day. */
    public boolean ends() {
        return ends;
    }

    /** The vocabulary's own word for it. */
    public String word() {
        return words.split(" ", 2)[0];
    }

    /** Whether a power is about this sort of body; one that names no sort is about all. */
    public boolean isMeantBy(Power power) {
        return power.what().isEmpty()
                || power.what().stream()
                        .map(Label::word)
                        .anyMatch(word ->
                                word != null && List.of(words.split(" ", -1)).contains(word));
    }

    /** The sort that a body is of; a group that has a last day is a temporary one. */
    static List<FoundedKind> of(BodyKind kind) {
        return List.of(values()).stream().filter(one -> one.kind == kind).toList();
    }
}
