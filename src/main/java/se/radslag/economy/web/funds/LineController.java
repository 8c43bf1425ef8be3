package se.radslag.economy.web.funds;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.funds.AllotByPosition;
import se.radslag.economy.funds.EnterLine;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a line is entered in an account, and where money is allotted out of a fund. */
@Controller
class LineController {

    private final FundPages pages;
    private final EnterLine enter;
    private final AllotByPosition allot;

    LineController(FundPages pages, EnterLine enter, AllotByPosition allot) {
        this.pages = pages;
        this.enter = enter;
        this.allot = allot;
    }

    @GetMapping("/{structure}/w/economy/line")
    ModelAndView line(Charter charter, Language language, Typed typed) {
        return asking(charter, language, typed, "line").opened();
    }

    @PostMapping("/{structure}/w/economy/line")
    ModelAndView enter(Charter charter, Language language, Actor actor, Typed typed) {
        var room = room(charter, language, typed, "line");
        return asking(charter, language, typed, "line")
                .sent(room::line, command -> enter.handle(command, actor), room.onwards());
    }

    @GetMapping("/{structure}/w/economy/allotment")
    ModelAndView allotment(Charter charter, Language language, Typed typed) {
        return asking(charter, language, typed, "allotment").opened();
    }

    @PostMapping("/{structure}/w/economy/allotment")
    ModelAndView allot(Charter charter, Language language, Actor actor, Typed typed) {
        var room = room(charter, language, typed, "allotment");
        return asking(charter, language, typed, "allotment")
                .sent(room::allotment, command -> allot.handle(command, actor), room.onwards());
    }

    private Asking asking(Charter charter, Language language, Typed typed, String noun) {
        return new Asking(typed, trouble -> room(charter, language, typed, noun).page(trouble));
    }

    /** The account as it is at this moment. */
    private LineRoom room(Charter charter, Language language, Typed typed, String noun) {
        var row = pages.row(charter, typed.raw("account")).orElseThrow(NoSuchPage::new);
        return new LineRoom(charter, language, row, typed, noun);
    }
}
