package se.radslag.platform.web.form;

/** How a question is answered; a choice shows all its answers, a list has too many for that. */
public enum Input {
    TEXT,
    LONG_TEXT,
    NUMBER,
    AMOUNT,
    DAY,
    CHOICE,
    LIST,
    TICK
}
