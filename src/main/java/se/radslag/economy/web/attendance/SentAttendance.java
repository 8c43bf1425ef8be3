package se.radslag.economy.web.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Explainer;
import se.radslag.economy.fees.Attendances;
import se.radslag.economy.fees.ImportAttendance;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.form.Typed;

/** A table of attendance that somebody sent, and what became of it. */
record SentAttendance(Typed typed) {

    private static final int MOST_FAULTS = 50;

    /** As it was typed, so that lines keep their numbers. */
    String text() {
        return typed.all("text").stream().findFirst().orElse("");
    }

    String source() {
        return typed.raw("source");
    }

    ImportAttendance.Command command(Charter charter) {
        return new ImportAttendance.Command(charter.origin().structure(), text(), sourceOfAll());
    }

    private @Nullable String sourceOfAll() {
        return source().isEmpty() ? null : source();
    }

    /** What is wrong with it, line by line. */
    List<FieldFault> faults(Charter charter, LocalDate today, Language language) {
        if (text().isEmpty()) {
            return typed.fields().contains("text") ? List.of(fault("economy-fees.needed", language)) : List.of();
        }
        var intake = Attendances.read(charter, text(), sourceOfAll());
        var explainer = new Explainer(charter, today, language);
        var faults = Stream.concat(
                        intake.faults().stream(), intake.kept().stream().flatMap(kept -> kept.causes().stream()))
                .limit(MOST_FAULTS)
                .map(problem -> new FieldFault("text", explainer.say(problem)))
                .toList();
        return faults.isEmpty() ? List.of(fault("economy-fees.rule.has-happened", language)) : faults;
    }

    private static FieldFault fault(String key, Language language) {
        return new FieldFault("text", Texts.in(language).say(key));
    }

    /** That the last table was taken in; null where none was. */
    @Nullable
    String saved(Language language) {
        var rows = typed.whole("sparat", -1);
        return rows < 0 ? null : Texts.in(language).say("economy-fees.saved", rows);
    }
}
