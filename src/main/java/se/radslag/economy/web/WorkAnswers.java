package se.radslag.economy.web;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;

/** Carries an act out and answers: done, with all that is wrong, or with both versions when somebody was quicker. */
@Component
class WorkAnswers {

    /** What stands of a thing now, and the number of its last row. */
    record Standing(@Nullable String words, int seen) {}

    /** A form, what stands of what it is about, and the field that a refusal is shown at. */
    record Asked(Function<WorkForms, FormDraft> form, Function<WorkForms, Standing> standing, String field) {}

    private final CostViews views;

    WorkAnswers(CostViews views) {
        this.views = views;
    }

    WorkForms open(Charter charter, Language language, Map<String, String> values) {
        return new WorkForms(views.of(charter, language), values);
    }

    /** The empty form, with what stands as what was seen. */
    ModelAndView ask(Charter charter, Language language, Map<String, String> values, Asked asked) {
        var forms = open(charter, language, values);
        forms.filled().set("seen", asked.standing.apply(forms).seen());
        return page(forms.shown(asked.form.apply(forms)), HttpStatus.OK);
    }

    /** @param act refuses, collides, or gives the address to go on to */
    ModelAndView carryOut(
            Charter charter,
            Language language,
            Map<String, String> values,
            Asked asked,
            Function<WorkForms, @Nullable String> act) {
        var forms = open(charter, language, values);
        try {
            var after = act.apply(forms);
            if (after != null) {
                return new ModelAndView("redirect:" + after);
            }
        } catch (Refused refused) {
            forms.filled().refused(refused, asked.field);
        } catch (ChangedByAnother other) {
            return collided(charter, language, values, asked);
        }
        return page(forms.shown(asked.form.apply(forms)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Both versions: what stands now, and what was typed, which the next press puts on top of it. */
    private ModelAndView collided(Charter charter, Language language, Map<String, String> values, Asked asked) {
        var forms = open(charter, language, values);
        var standing = asked.standing.apply(forms);
        forms.filled().set("seen", standing.seen());
        var draft = asked.form.apply(forms);
        var yours = forms.filled().raw(asked.field);
        return page(forms.shown(draft.conflict(standing.words(), yours)), HttpStatus.CONFLICT);
    }

    private static ModelAndView page(WorkForm form, HttpStatus status) {
        var view = new ModelAndView("economy/form/page").addObject("page", form);
        view.setStatus(status);
        return view;
    }
}
