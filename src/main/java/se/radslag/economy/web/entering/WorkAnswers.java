package se.radslag.economy.web.entering;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.web.CostViews;
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

    /** A form by its noun, what stands of what it is about, and the field that a refusal is shown at. */
    record Asked(String noun, Function<WorkForms, Form> form, Function<WorkForms, Standing> standing, String field) {}

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
                typed.refused(trouble.refused(), verdict -> asked.field);
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
