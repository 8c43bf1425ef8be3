package se.radslag.charter.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.AgreementLives;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;

/** An agreement in life: its papers, who has adopted them, how they are amended and left, and every name it has known. */
@Controller
class AgreementController {

    private final AgreementLives lives;
    private final Clock clock;

    AgreementController(AgreementLives lives, Clock clock) {
        this.lives = lives;
        this.clock = clock;
    }

    @GetMapping("/{structure}/avtal")
    ModelAndView agreement(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam(name = AsOn.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var words = words(charter, language, datum);
        var page = new AgreementPages(words, actor).page(Receipts.of(words, saved));
        return new ModelAndView("charter/agreement/page").addObject("page", page);
    }

    @GetMapping("/{structure}/avtal/papper/{paper}")
    ModelAndView paper(
            Charter charter,
            Language language,
            Actor actor,
            @PathVariable String paper,
            @RequestParam(name = AsOn.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var words = words(charter, language, datum);
        return new PaperPages(words, actor)
                .paper(paper, Receipts.of(words, saved))
                .map(page -> new ModelAndView("charter/paper/page").addObject("page", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{structure}/avtal/papper/{paper}/andringar/{number:[0-9]{1,6}}")
    ModelAndView amendment(
            Charter charter,
            Language language,
            Actor actor,
            @PathVariable String paper,
            @PathVariable int number,
            @RequestParam(name = AsOn.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var words = words(charter, language, datum);
        return new PaperPages(words, actor)
                .amendment(paper, number, Receipts.of(words, saved))
                .map(page -> new ModelAndView("charter/paper/page").addObject("page", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{structure}/namn")
    ModelAndView names(
            Charter charter, Language language, @RequestParam(name = "q", required = false) @Nullable String asked) {
        var page = new NamesPages(words(charter, language, null)).page(asked);
        return new ModelAndView("charter/names/page").addObject("page", page);
    }

    private LifeWords words(Charter charter, Language language, @Nullable String datum) {
        return new LifeWords(CharterView.of(charter, AsOn.of(datum, clock), language), lives.of(charter));
    }
}
