package se.radslag.platform.web;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Force;
import se.radslag.kernel.Origin;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** Pages that only tests have, on which everything goes wrong that can. */
@Controller
class FaultyController {

    @GetMapping("/test/refused")
    ModelAndView refused() {
        var late = Verdict.of(new Notice(Breach.REASON), "texts.named", false).facts("days", 3, "required", 14);
        var stopped =
                Verdict.of(new Notice(Breach.REFUSE), "texts.named", false).facts("days", 1, "required", 14);
        throw new Refused(Verdicts.of(late, stopped, Verdict.product("texts.rule", false)));
    }

    @GetMapping("/test/conflict")
    ModelAndView conflict() {
        throw new OptimisticLockingFailureException("version 3");
    }

    @GetMapping("/test/broken")
    ModelAndView broken() {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/test/number")
    String number(@RequestParam int number) {
        return "redirect:/" + number;
    }

    /** A term that a clause demands. */
    private record Notice(Breach breach) implements Cited {

        @Override
        public Origin origin() {
            return new Origin(new StructureId("nowhere"), 1);
        }

        @Override
        public List<String> clauses() {
            return List.of("avtal/4.2");
        }

        @Override
        public Force force() {
            return Force.MUST;
        }
    }
}
