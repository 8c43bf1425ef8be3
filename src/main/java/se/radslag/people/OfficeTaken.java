package se.radslag.people;

import java.time.LocalDate;
import se.radslag.people.seating.OfficeKey;

/** Somebody holds an office of a party from a day on. */
public record OfficeTaken(OfficeKey office, PersonId person, LocalDate from) {}
