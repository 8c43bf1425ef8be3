package se.radslag.charter.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.AgreementLives;
import se.radslag.platform.text.Language;

/** What has been corrected of what was recorded, for everybody to see. */
@Controller
class CorrectionsController {

    private final CorrectionRows rows;
    private final AgreementLives lives;
    private final Clock clock;

    CorrectionsController(CorrectionRows rows, AgreementLives lives, Clock clock) {
        this.rows = rows;
        this.lives = lives;
        this.clock = clock;
    }

    @GetMapping("/{structure}/avtal/rattelser")
    ModelAndView show(Charter charter, Language language) {
        var words = new LifeWords(CharterView.of(charter, AsOn.of(null, clock), language), lives.of(charter));
        var page = new CorrectionsPages(words).of(rows.of(charter.origin().structure()));
        return new ModelAndView("charter/corrections/page").addObject("page", page);
    }
}
