package se.radslag.platform.web.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.RefusedPage;

/**
 * A form of one act: what will come of it, what is asked, and the button that does it.
 *
 * @param crumbs the way back up; its last step is where one comes by leaving the form
 * @param before what is good to know before the button is pressed
 * @param clauses what the act stands on
 * @param refused every rule that spoke against it when it was last tried
 * @param conflict what another has done meanwhile
 */
public record FormPage(
        List<Crumb> crumbs,
        String title,
        List<String> before,
        List<Crumb> clauses,
        String action,
        Map<String, String> hidden,
        List<Field> fields,
        String button,
        List<FieldFault> faults,
        @Nullable RefusedPage refused,
        @Nullable Conflict conflict) {

    public FormPage {
        crumbs = List.copyOf(crumbs);
        before = List.copyOf(before);
        clauses = List.copyOf(clauses);
        fields = List.copyOf(fields);
        faults = List.copyOf(faults);
    }

    /** Where one comes by leaving the form. */
    public String wayOut() {
        return crumbs.getLast().path();
    }

    /** The form as it is opened, or with what is wrong in it. */
    public ModelAndView answer() {
        return answer(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView answer(HttpStatus status) {
        var answer = new ModelAndView("platform/form/page").addObject("page", this);
        answer.setStatus(status);
        return answer;
    }
}
