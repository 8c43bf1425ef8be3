package se.radslag.audit.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** The last seal of a chain as somebody noted it down outside the database, written {@code chain:number:hash}. */
public record KnownHead(String chain, long number, Sha256 hash) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9-]*|-):(\\d{1,18}):([0-9a-f]{64})");

    public static Optional<KnownHead> of(String text) {
        return Optional.of(FORM.matcher(text.strip()))
                .filter(found -> found.matches())
                .map(found ->
                        new KnownHead(found.group(1), Long.parseLong(found.group(2)), new Sha256(found.group(3))));
    }

    @Override
    public String toString() {
        return chain + ":" + number + ":" + hash;
    }
}
