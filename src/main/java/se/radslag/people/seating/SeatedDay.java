package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.radslag.charter.Charter;

/** Who sits in a structure on a day, with the facts that it follows from; a body is seated when it is first asked for. */
public final class SeatedDay {

    private final Charter charter;
    private final LocalDate on;
    private final Register register;
    private final Mandates mandates;
    private final Map<String, Seating> bodies = new ConcurrentHashMap<>();

    public SeatedDay(Charter charter, LocalDate on, Register register, Mandates mandates) {
        this.charter = charter;
        this.on = on;
        this.register = register;
        this.mandates = mandates;
    }

    public Charter charter() {
        return charter;
    }

    public LocalDate on() {
        return on;
    }

    /** What the parties are on the day; of any other day it knows nothing. */
    public Register register() {
        return register;
    }

    /** Who is named for the day; of any other day it knows nothing. */
    public Mandates mandates() {
        return mandates;
    }

    public Seating in(String body) {
        return bodies.computeIfAbsent(body, each -> Seating.of(charter, register, mandates, each, on));
    }
}
