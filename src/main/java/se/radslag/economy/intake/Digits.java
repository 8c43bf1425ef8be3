package se.radslag.economy.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people and scanners write them: 13 863, 0,5, −42; and 76Lt, which is none but looks like one. */
public final class Digits {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f\\u2009](?=\\d{3}(\\D|$))");

    /** Letters that a scanner takes digits for. */
    private static final Map<Character, Character> LOOKS_LIKE = Map.ofEntries(
            Map.entry('L', '1'),
            Map.entry('l', '1'),
            Map.entry('I', '1'),
            Map.entry('i', '1'),
            Map.entry('|', '1'),
            Map.entry('t', '1'),
            Map.entry('r', '1'),
            Map.entry('O', '0'),
            Map.entry('o', '0'),
            Map.entry('s', '5'),
            Map.entry('S', '5'),
            Map.entry('B', '8'),
            Map.entry('Z', '2'),
            Map.entry('z', '2'));

    private Digits() {}

    /** The number that a text is; nothing when it is none. */
    public static Optional<BigDecimal> read(String text) {
        var plain = SPACES.matcher(text.strip())
                .replaceAll("")
                .replace('\u2212', '-')
                .replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** What a damaged number may have been, for a person to confirm against the paper; never taken by itself. */
    static Optional<BigDecimal> mayBe(String text) {
        var guess = new StringBuilder();
        for (char letter : text.replaceAll("\\s", "").toCharArray()) {
            guess.append(LOOKS_LIKE.getOrDefault(letter, letter));
        }
        return read(guess.toString());
    }
}
