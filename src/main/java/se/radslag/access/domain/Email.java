package se.radslag.access.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** An address of electronic mail as it was typed; letters and blanks around it do not matter. */
public record Email(String value) {

    private static final Pattern FORM = Pattern.compile("[^@\\s,;<>\"()]{1,64}@[^@\\s,;<>\"()]{1,190}");

    public Email {
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a letter could be sent to it. */
    public boolean isWhole() {
        return FORM.matcher(value).matches();
    }

    /** By which it is known that it asked before, without keeping it. */
    byte[] fingerprint() {
        return Fingerprint.of(value);
    }

    /** What logs may show: nothing of the address. */
    @Override
    public String toString() {
        return "an address";
    }
}
