package se.radslag.economy.explain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Input;

/** Says what went into a figure, with day and source. */
final class InputWords {

    private final Explainer voice;

    InputWords(Explainer voice) {
        this.voice = voice;
    }

    String say(Input input) {
        return switch (input) {
            case Input.Amount amount -> voice.amounts().kronor(amount.figure().amount());
            case Input.Given given -> given(given);
            case Input.Weight weight -> weight(weight);
            case Input.Part part ->
                voice.texts().say("economy.input.share", voice.amounts().share(part.share()));
            case Input.Rate rate -> rate(rate.index());
            case Input.Days days ->
                voice.texts()
                        .say(
                                "economy.input.days",
                                Map.of(
                                        "first",
                                        days.first(),
                                        "last",
                                        days.last(),
                                        "days",
                                        days.days(),
                                        "of",
                                        days.of()));
            case Input.Due due -> voice.texts().say("economy.input.due", due.day());
        };
    }

    private String given(Input.Given given) {
        var base = given.base();
        var said = voice.texts()
                .say(
                        "economy.input.given." + word(base.status()),
                        Map.of("amount", voice.amounts().kronor(base.amount()), "year", String.valueOf(base.year())));
        return sourced(said, base.source());
    }

    private String weight(Input.Weight weight) {
        var facts = new HashMap<String, Object>();
        facts.put("value", voice.amounts().number(weight.value()));
        if (weight.party() != null) {
            facts.put("party", voice.name(weight.party()));
        }
        if (weight.day() != null) {
            facts.put("day", weight.day());
        }
        var kind = weight.kind().id();
        var key = weight.party() == null ? "economy.input.weights." + kind : "economy.input.weight." + kind;
        return sourced(voice.texts().say(key, facts), weight.source());
    }

    private String rate(IndexValue index) {
        var facts = new HashMap<String, Object>();
        facts.put("series", index.series());
        facts.put("year", String.valueOf(index.year()));
        facts.put("percent", voice.amounts().percent(index.percent()));
        var said = voice.texts().say("economy.input.rate." + word(index.kind()), facts);
        var edition = index.edition();
        return sourced(
                edition == null ? said : voice.texts().say("economy.input.edition", said, edition), index.source());
    }

    private String sourced(String said, @Nullable Text source) {
        return source == null
                ? said
                : voice.texts()
                        .say("economy.input.source", said, voice.sources().say(source));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
