package se.radslag.notifications;

/**
 * A letter to one person, in plain text.
 *
 * @param to an address of electronic mail
 * @param about what kind of letter it is, by which the operator knows it: {@code access.letter.sign-in}
 */
public record Letter(String to, String about, String subject, String text) {}
