package se.radslag.economy.web.entering;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.CostVisit;
import se.radslag.kernel.Verdict;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Trouble;

/**
 * A form of the workspace by its noun, and what stands of what it is about.
 *
 * @param field where it is said what the fact itself is, and what is wrong with it as a whole
 * @param known where it is said since when it is known; the same where that is not asked
 */
record WorkForm(
        String noun,
        Function<WorkForms, Form> asked,
        Function<WorkForms, Standing> standing,
        String field,
        String known) {

    /** What stands of a thing now, and the number of its last row. */
    record Standing(@Nullable String words, int seen) {}

    /** The field at which each rule that is broken can be mended. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("economy.rule.amount", "amount"),
            Map.entry("economy.rule.bears", "party"),
            Map.entry("economy.rule.below-zero", "amount"),
            Map.entry("economy.rule.count", "value"),
            Map.entry("economy.rule.party", "party"),
            Map.entry("economy.rule.payment.amount", "amount"),
            Map.entry("economy.rule.payment.day", "day"),
            Map.entry("economy.rule.payment.instalment", "instalment"),
            Map.entry("economy.rule.percent", "percent"),
            Map.entry("economy.rule.published", "published"),
            Map.entry("economy.rule.reason", "reason"),
            Map.entry("economy.rule.set.effect", "effect"),
            Map.entry("economy.rule.set.near", "counting"),
            Map.entry("economy.rule.set.silent", "counting"));

    WorkForm(String noun, Function<WorkForms, Form> asked, Function<WorkForms, Standing> standing, String field) {
        this(noun, asked, standing, field, field);
    }

    /** The empty form, with what stands as what was seen. */
    ModelAndView opened(CostVisit visit) {
        visit.typed().set("seen", standing.apply(new WorkForms(visit)).seen());
        return asking(visit).opened();
    }

    /** Does the act with what was typed, and goes on to the year that it belongs to. */
    <C> ModelAndView sent(CostVisit visit, Supplier<C> read, Consumer<C> act) {
        return asking(visit).sent(read, act, new WorkForms(visit).after(noun));
    }

    private Asking asking(CostVisit visit) {
        return new Asking(visit.typed(), trouble -> page(new WorkForms(visit), trouble));
    }

    private FormPage page(WorkForms forms, Trouble trouble) {
        if (trouble.refused() != null) {
            forms.typed().refused(trouble.refused(), this::field);
        }
        var both = trouble.changed() ? both(forms) : null;
        return forms.shown(noun, asked.apply(forms).changed(both));
    }

    /** What stands now, and what was typed, which the next press puts on top of it. */
    private Conflict both(WorkForms forms) {
        var now = standing.apply(forms);
        boolean quicker = forms.typed().seen() > 0;
        forms.typed().set("seen", now.seen());
        return new Conflict(forms.typed().raw(field), now.words() == null ? List.of() : List.of(now.words()), quicker);
    }

    private String field(Verdict verdict) {
        return verdict.message().equals("economy.rule.known-later")
                ? known
                : FIELDS.getOrDefault(verdict.message(), field);
    }
}
