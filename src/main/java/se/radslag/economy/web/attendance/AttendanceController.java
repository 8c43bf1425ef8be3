package se.radslag.economy.web.attendance;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.fees.ImportAttendance;
import se.radslag.economy.web.Shown;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** Where attendance is read in, and where each party gets its basis for fees. */
@Controller
class AttendanceController {

    private static final String BASIS = "/{structure}/w/economy/fees/{year:\\d{4}}/{party:[a-z][a-z0-9-]*}";

    private final FeesPages pages;
    private final ImportAttendance take;

    AttendanceController(FeesPages pages, ImportAttendance take) {
        this.pages = pages;
        this.take = take;
    }

    @GetMapping("/{structure}/w/economy/attendance")
    ModelAndView show(Charter charter, Language language, Typed typed) {
        return Shown.page("economy/attendance/page", pages.page(charter, language, typed));
    }

    @PostMapping("/{structure}/w/economy/attendance")
    ModelAndView take(Charter charter, Language language, Actor actor, Typed typed) {
        try {
            var taken = take.handle(new SentAttendance(typed).command(charter), actor);
            return new ModelAndView("redirect:/" + charter.id() + "/w/economy/attendance?sparat=" + taken.result());
        } catch (Refused refused) {
            if (refused.verdicts().broken().stream()
                    .anyMatch(verdict -> verdict.message().equals("economy-fees.rule.may-enter"))) {
                throw refused;
            }
            var answer = show(charter, language, typed);
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
    }

    @GetMapping(BASIS)
    ModelAndView party(Charter charter, Language language, @PathVariable int year, @PathVariable String party) {
        return Shown.found("economy/attendance/party", pages.party(charter, party, year, language));
    }

    @GetMapping({BASIS + ".csv", BASIS + ".xlsx"})
    TableFile basis(Charter charter, Language language, @PathVariable int year, @PathVariable String party) {
        return pages.file(charter, party, year, language).orElseThrow(NoSuchPage::new);
    }
}
