package se.radslag.notifications;

/** Where letters are put to be sent; what is put here goes out if, and only if, the act around it is done. */
public interface Outbox {

    void put(Letter letter);
}
