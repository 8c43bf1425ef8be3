package se.radslag.charter.terms;

/** A place in the file; lines and columns count from 1. */
public record At(int line, int column) implements Comparable<At> {

    public static final At START = new At(1, 1);

    @Override
    public int compareTo(At other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
