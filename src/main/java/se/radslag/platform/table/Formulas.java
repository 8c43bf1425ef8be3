package se.radslag.platform.table;

import java.util.regex.Pattern;

/** Tells text that a spreadsheet would run from text that it would show. */
public final class Formulas {

    private static final String RUNS = "=+-@\t\r";

    /** What begins with a sign and is a number or a telephone number does no harm. */
    private static final Pattern NUMBER = Pattern.compile("[+\\-−]?[\\d\\s\u00a0().,/\\-]+");

    private Formulas() {}

    /** Whether a spreadsheet that opens a text as a cell may take it for a formula. */
    public static boolean mayRun(String text) {
        return !text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a cell that somebody brings is a formula and not a number with a sign. */
    public static boolean isFormula(String text) {
        return mayRun(text) && !text.isBlank() && !NUMBER.matcher(text).matches();
    }

    /** The same text so that it is shown and never run: an apostrophe stands first. */
    static String shown(String text) {
        return mayRun(text) ? "'" + text : text;
    }
}
