package se.radslag.economy.web.attendance;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.fees.ImportAttendance;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;

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
    ModelAndView show(
            Charter charter,
            Language language,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String sparat) {
        var told = sparat == null ? Map.<String, String>of() : Map.of("sparat", sparat);
        return shown(charter, year, language, told);
    }

    @PostMapping("/{structure}/w/economy/attendance")
    ModelAndView take(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> typed) {
        var sent = new HashMap<>(typed);
        var source = sent.getOrDefault("source", "").strip();
        try {
            var taken = take.handle(
                            new ImportAttendance.Command(
                                    charter.origin().structure(),
                                    sent.getOrDefault("text", ""),
                                    source.isEmpty() ? null : source),
                            actor)
                    .result();
            return new ModelAndView("redirect:/" + charter.id() + "/w/economy/attendance?sparat=" + taken);
        } catch (Refused refused) {
            if (refused.verdicts().broken().stream()
                    .anyMatch(verdict -> verdict.message().equals("economy-fees.rule.may-enter"))) {
                throw refused;
            }
            var answer = shown(charter, null, language, sent);
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
    }

    private ModelAndView shown(Charter charter, @Nullable Integer year, Language language, Map<String, String> sent) {
        return new ModelAndView("economy/attendance/page").addObject("page", pages.page(charter, year, language, sent));
    }

    @GetMapping(BASIS)
    ModelAndView party(Charter charter, Language language, @PathVariable int year, @PathVariable String party) {
        return pages.party(charter, party, year, language)
                .map(page -> new ModelAndView("economy/attendance/party").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }

    @GetMapping({BASIS + ".csv", BASIS + ".xlsx"})
    TableFile basis(Charter charter, Language language, @PathVariable int year, @PathVariable String party) {
        return pages.file(charter, party, year, language).orElseThrow(NoSuchPage::new);
    }
}
