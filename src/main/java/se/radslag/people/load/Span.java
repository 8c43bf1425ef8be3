package se.radslag.people.load;

/** At least and at the most, of something that is added up. */
public record Span(long least, long most) {

    public static final Span NONE = new Span(0, 0);

    public static Span exactly(long number) {
        return new Span(number, number);
    }

    public Span plus(Span other) {
        return new Span(least + other.least, most + other.most);
    }

    public Span times(Span other) {
        return new Span(least * other.least, most * other.most);
    }

    public boolean isExact() {
        return least == most;
    }
}
