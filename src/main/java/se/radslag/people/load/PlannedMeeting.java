package se.radslag.people.load;

import java.time.LocalDate;

/** A meeting with its day, where it is known; it goes before what the agreement expects. */
public record PlannedMeeting(String structure, String body, LocalDate day, int minutes) {}
