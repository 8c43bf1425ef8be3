package se.radslag.people.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round in which every network and council is looked at, with what it has found so far. */
public record Review(
        UUID id,
        String title,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        List<UUID> listings,
        List<Judgement> judgements) {

    public Review {
        listings = List.copyOf(listings);
        judgements = List.copyOf(judgements);
    }

    /** What can come of it for a network. */
    public enum Outcome {
        KEEP,
        MERGE,
        CLOSE
    }

    /** What was found of one listing, and why. */
    public record Judgement(
            UUID id,
            UUID listing,
            Outcome outcome,
            @Nullable UUID into,
            String motive,
            Instant at) {}

    public boolean isOpen() {
        return closedOn == null;
    }

    /** What counts for a listing: what was found last. */
    public Optional<Judgement> of(@Nullable UUID listing) {
        return judgements.stream()
                .filter(each -> each.listing().equals(listing))
                .reduce((earlier, later) -> later);
    }

    /** How many have been judged. */
    public int judged() {
        return (int) listings.stream().filter(each -> of(each).isPresent()).count();
    }
}
