package se.radslag.people.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.text.Language;

/**
 * A meeting place without members, with all that was said of it and everybody who signed up.
 *
 * @param id null for one that is not there yet
 * @param calledOff why it was called off; null when it was not
 */
public record Event(
        @Nullable UUID id,
        String slug,
        List<Facts> history,
        @Nullable String calledOff,
        List<Signing> signings) {

    public Event {
        history = List.copyOf(history);
        signings = List.copyOf(signings);
    }

    /** What sorts of events there are. */
    public enum Kind {
        THEME_DAY,
        CONFERENCE,
        SEMINAR,
        STUDY_TRIP,
        PRESIDIUM
    }

    /**
     * What is said of an event.
     *
     * @param host id of the party or body that arranges it
     * @param material address of the papers
     * @param capacity how many places there are; null for any number
     * @param signUpBy the last day to sign up; null for the day itself
     */
    public record Facts(
            Kind kind,
            String swedish,
            @Nullable String english,
            @Nullable String host,
            @Nullable String place,
            LocalDate day,
            @Nullable LocalDate lastDay,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable String audience,
            @Nullable String programme,
            @Nullable String material,
            @Nullable Integer capacity,
            @Nullable LocalDate signUpBy) {

        public String name(String language) {
            return language.equals("en") && english != null ? english : swedish;
        }

        /** The last day on which it is held. */
        public LocalDate last() {
            return lastDay == null ? day : lastDay;
        }

        /** The last day on which one can sign up. */
        public LocalDate closes() {
            return signUpBy == null ? day : signUpBy;
        }
    }

    /**
     * Somebody who signed up; name and address are gone when they have been forgotten.
     *
     * @param language of letters to them
     * @param confirmed whether the owner of the address has said that they come; until then they have no place
     * @param at when that was said, or when it was asked of them
     */
    public record Signing(
            UUID id,
            @Nullable String name,
            @Nullable String mail,
            @Nullable String party,
            Language language,
            boolean confirmed,
            Instant at,
            @Nullable Instant off) {

        /** Whether they come, or want to. */
        public boolean isPresent() {
            return confirmed && off == null;
        }
    }

    public Facts facts() {
        return history.getLast();
    }

    /** How many times something has been said of it, which a form carries. */
    public int number() {
        return history.size();
    }

    /** Those who have confirmed and not signed off, in the order in which they confirmed. */
    public List<Signing> present() {
        return signings.stream().filter(Signing::isPresent).toList();
    }

    /** Those who have a place. */
    public List<Signing> placed() {
        var capacity = facts().capacity();
        var present = present();
        return capacity == null ? present : present.subList(0, Math.min(capacity, present.size()));
    }

    /** Those who wait for a place, whoever came first is first. */
    public List<Signing> waiting() {
        var present = present();
        return present.subList(placed().size(), present.size());
    }

    public boolean isFull() {
        var capacity = facts().capacity();
        return capacity != null && present().size() >= capacity;
    }

    /** Whether one can sign up on a day. */
    public boolean isOpen(LocalDate day) {
        return calledOff == null && !day.isAfter(facts().closes());
    }
}
