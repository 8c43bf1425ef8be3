package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everybody who was named to a structure's seats and posts, found by seat and day. */
public final class Mandates {

    public static final Mandates NONE = new Mandates(List.of(), List.of());

    private record Slot(String body, String seat, String party) {}

    private final List<Mandate> all;
    private final List<BodyPost> posts;
    private final Map<Slot, Timeline<Mandate>> bySlot;
    private final Map<String, List<Slot>> slots;
    private final Map<String, Timeline<BodyPost>> byBody;

    public Mandates(List<Mandate> all, List<BodyPost> posts) {
        this.all = List.copyOf(all);
        this.posts = List.copyOf(posts);
        this.bySlot = Timeline.by(this.all, each -> new Slot(each.body(), each.seat(), each.party()), Mandate::during);
        this.slots = bySlot.keySet().stream().collect(Collectors.groupingBy(Slot::body));
        this.byBody = Timeline.by(this.posts, BodyPost::body, BodyPost::during);
    }

    public List<Mandate> all() {
        return all;
    }

    public List<BodyPost> posts() {
        return posts;
    }

    /** Members and substitutes of a party's seats by one term on a date, members first, by ordinal. */
    public List<Mandate> in(String body, String seat, String party, LocalDate on) {
        return Timeline.on(bySlot, new Slot(body, seat, party), on).stream()
                .sorted(Comparator.comparing(Mandate::kind).thenComparingInt(Mandate::ordinal))
                .toList();
    }

    /** Everybody ever named to a party's seats by one term, the earliest first. */
    public List<Mandate> ever(String body, String seat, String party) {
        return Timeline.all(bySlot, new Slot(body, seat, party));
    }

    /** The parties that have somebody in the seats by one term on a date, by id. */
    public List<String> parties(String body, String seat, LocalDate on) {
        return slots.getOrDefault(body, List.of()).stream()
                .filter(slot -> slot.seat().equals(seat)
                        && !Timeline.on(bySlot, slot, on).isEmpty())
                .map(Slot::party)
                .sorted()
                .toList();
    }

    /** Who is appointed to a post of a body on a date, by ordinal. */
    public List<BodyPost> post(String body, String post, LocalDate on) {
        return Timeline.on(byBody, body, on).stream()
                .filter(each -> each.post().equals(post))
                .sorted(Comparator.comparingInt(BodyPost::ordinal))
                .toList();
    }

    /** The same with one more, in place of the one with its id if there is one. */
    public Mandates with(Mandate mandate) {
        return with(List.of(mandate));
    }

    public Mandates with(List<Mandate> more) {
        var ids = more.stream().map(Mandate::id).collect(Collectors.toSet());
        var both = new ArrayList<>(
                all.stream().filter(each -> !ids.contains(each.id())).toList());
        both.addAll(more);
        return new Mandates(both, posts);
    }

    public Mandates with(BodyPost post) {
        var both = new ArrayList<>(posts);
        both.add(post);
        return new Mandates(all, both);
    }
}
