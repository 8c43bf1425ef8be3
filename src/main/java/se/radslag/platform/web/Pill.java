package se.radslag.platform.web;

/** A state in words, told by a shape and a colour as well. */
public record Pill(Tone tone, String text) {

    /** What a state means for the reader, each with a shape of its own (a path in a square of 16). */
    public enum Tone {
        GOOD("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.9 5.3-4.4 5.2c-.3.4-.8.4-1.1.1L4 9.5l1.2-1.3 1.7 1.4L10.6 5.2Z"),
        WARN("M8 1.2 15.6 14.8H.4Z"),
        BAD("M3.2 1.4 8 6.2l4.8-4.8 1.8 1.8L9.8 8l4.8 4.8-1.8 1.8L8 9.8l-4.8 4.8-1.8-1.8L6.2 8 1.4 3.2Z"),
        ACCENT("M8 .8 15.2 8 8 15.2.8 8Z"),
        QUIET("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8Z");

        private final String shape;

        Tone(String shape) {
            this.shape = shape;
        }
    }

    public static Pill good(String text) {
        return new Pill(Tone.GOOD, text);
    }

    public static Pill warn(String text) {
        return new Pill(Tone.WARN, text);
    }

    public static Pill bad(String text) {
        return new Pill(Tone.BAD, text);
    }

    public static Pill accent(String text) {
        return new Pill(Tone.ACCENT, text);
    }

    public static Pill quiet(String text) {
        return new Pill(Tone.QUIET, text);
    }

    public String css() {
        return switch (tone) {
            case GOOD -> "pill--good";
            case WARN -> "pill--warn";
            case BAD -> "pill--bad";
            case ACCENT -> "pill--accent";
            case QUIET -> "pill--quiet";
        };
    }

    public String shape() {
        return tone.shape;
    }
}
