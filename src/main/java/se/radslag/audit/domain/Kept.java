package se.radslag.audit.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What of an act is kept for ever: ids, numbers and dates. Whatever looks like words is left out and complained of. */
final class Kept {

    /** Stands where words would have stood. */
    static final String LEFT_OUT = "-";

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    /** Our ids are in small letters, words of a list and registry numbers in capitals; names and sentences are neither. */
    private static final Pattern ID = Pattern.compile("([a-z0-9._:/§+-]|, ?(?=[a-z0-9])){0,400}|[A-Z0-9_:/.+-]{1,60}");

    private Kept() {}

    static Map<String, @Nullable Object> of(Map<String, ?> facts) {
        var kept = new TreeMap<String, @Nullable Object>();
        facts.forEach((name, fact) -> kept.put(name, fact(name, Plain.of(fact))));
        return kept;
    }

    static List<@Nullable Object> of(Verdicts verdicts) {
        var kept = new ArrayList<@Nullable Object>();
        verdicts.forEach(verdict -> kept.add(of(verdict)));
        return kept;
    }

    private static Map<String, @Nullable Object> of(Verdict verdict) {
        var kept = new TreeMap<String, @Nullable Object>();
        kept.put("message", verdict.message());
        kept.put("holds", verdict.holds().name());
        kept.put("facts", of(verdict.facts()));
        var basis = verdict.basis();
        if (basis != null) {
            kept.put("structure", basis.origin().structure().value());
            kept.put("version", basis.origin().version());
            kept.put("clauses", basis.clauses());
            kept.put("force", basis.force().name());
            kept.put("breach", basis.breach().name());
        }
        return kept;
    }

    private static @Nullable Object fact(String name, @Nullable Object value) {
        return switch (value) {
            case String text -> id(name, text);
            case Collection<?> values ->
                values.stream().map(each -> fact(name, each)).toList();
            case Map<?, ?> map -> of(named(map));
            case null, default -> value;
        };
    }

    private static Map<String, ?> named(Map<?, ?> map) {
        var named = new TreeMap<String, @Nullable Object>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    private static String id(String name, String text) {
        if (ID.matcher(text).matches()) {
            return text;
        }
        LOG.warn("The fact {} is no id, number or date and is not kept; its rule should give one", name);
        return LEFT_OUT;
    }
}
