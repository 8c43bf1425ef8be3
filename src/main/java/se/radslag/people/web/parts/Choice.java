package se.radslag.people.web.parts;

/** Something to narrow a list down to. */
public record Choice(String value, String text, boolean isChosen) {}
