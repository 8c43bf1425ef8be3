package se.radslag.kernel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody else changed the same thing since the actor looked at it; shown with both versions, status 409. */
public final class ChangedByAnother extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String seen;
    private final String current;

    /**
     * @param seen the version that the actor had before their eyes
     * @param current the version that is there now
     */
    public ChangedByAnother(String seen, String current) {
        super("Seen " + seen + ", but it is " + current + " now");
        this.seen = seen;
        this.current = current;
    }

    /** @throws ChangedByAnother where what the actor had before their eyes is not what is there now */
    public static void unlessSame(@Nullable Object seen, @Nullable Object current) {
        if (!Objects.equals(seen, current)) {
            throw new ChangedByAnother(String.valueOf(seen), String.valueOf(current));
        }
    }

    public String seen() {
        return seen;
    }

    public String current() {
        return current;
    }
}
