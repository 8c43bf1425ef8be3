package se.radslag.economy.web.entering;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostViews;
import se.radslag.kernel.Verdict;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Typed;

/** Carries an act out and answers: done, with all that is wrong, or with both versions when somebody was quicker. */
@Component
class WorkAnswers {

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

    /**
     * A form by its noun, and what stands of what it is about.
     *
     * @param field where it is said what the fact itself is, and what is wrong with it as a whole
     * @param known where it is said since when it is known; the same where that is not asked
     */
    record Asked(
            String noun,
            Function<WorkForms, Form> form,
            Function<WorkForms, Standing> standing,
            String field,
            String known) {

        Asked(String noun, Function<WorkForms, Form> form, Function<WorkForms, Standing> standing, String field) {
            this(noun, form, standing, field, field);
        }

        String field(Verdict verdict) {
            return verdict.message().equals("economy.rule.known-later")
                    ? known
                    : FIELDS.getOrDefault(verdict.message(), field);
        }
    }

    private final CostViews views;

    WorkAnswers(CostViews views) {
        this.views = views;
    }

    WorkForms open(Charter charter, Language language, Typed typed) {
        return new WorkForms(views.of(charter, language, typed).exact(), typed);
    }

    /** The empty form, with what stands as what was seen. */
    ModelAndView ask(Charter charter, Language language, Typed typed, Asked asked) {
        var forms = open(charter, language, typed);
        typed.set("seen", asked.standing.apply(forms).seen());
        return forms.shown(asked.noun, asked.form.apply(forms)).answer();
    }

    /** @param act refuses, collides, or gives the address to go on to; null when what was typed is not whole */
    ModelAndView carryOut(
            Charter charter, Language language, Typed typed, Asked asked, Function<WorkForms, @Nullable String> act) {
        return Attempt.of(() -> act.apply(open(charter, language, typed)), trouble -> {
            var forms = open(charter, language, typed);
            if (trouble.refused() != null) {
                typed.refused(trouble.refused(), asked::field);
            }
            return trouble.changed() ? collided(forms, asked) : forms.shown(asked.noun, asked.form.apply(forms));
        });
    }

    /** Both versions: what stands now, and what was typed, which the next press puts on top of it. */
    private static FormPage collided(WorkForms forms, Asked asked) {
        var standing = asked.standing.apply(forms);
        boolean quicker = forms.typed().seen() > 0;
        forms.typed().set("seen", standing.seen());
        var now = standing.words() == null ? List.<String>of() : List.of(standing.words());
        var both = new Conflict(forms.typed().raw(asked.field), now, quicker);
        return forms.shown(asked.noun, asked.form.apply(forms).changed(both));
    }
}
