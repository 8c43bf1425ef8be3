package se.radslag.economy.web.funds;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.funds.AllotByPosition;
import se.radslag.economy.funds.EnterLine;
import se.radslag.economy.funds.Entry;
import se.radslag.economy.web.TypedSums;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
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
        return room(charter, language, typed, "line").page().answer();
    }

    @PostMapping("/{structure}/w/economy/line")
    ModelAndView enter(Charter charter, Language language, Actor actor, Typed typed) {
        var room = room(charter, language, typed, "line");
        var entry = new Entry(
                typed.needed("kind", typed.one("kind", Entry.Kind.class), Entry.Kind.ALLOTTED),
                typed.text("party"),
                TypedSums.neededMoney(typed, "amount"),
                typed.neededDay("day"),
                null,
                TypedSums.source(charter, typed));
        return room.done(() -> enter.handle(
                new EnterLine.Command(charter.origin().structure(), room.account(), entry, typed.seen()), actor));
    }

    @GetMapping("/{structure}/w/economy/allotment")
    ModelAndView allotment(Charter charter, Language language, Typed typed) {
        return room(charter, language, typed, "allotment").page().answer();
    }

    @PostMapping("/{structure}/w/economy/allotment")
    ModelAndView allot(Charter charter, Language language, Actor actor, Typed typed) {
        var room = room(charter, language, typed, "allotment");
        var command = new AllotByPosition.Command(
                charter.origin().structure(),
                room.account(),
                typed.text("party"),
                TypedSums.neededMoney(typed, "amount"),
                typed.neededDay("day"),
                typed.needed("position"),
                TypedSums.source(charter, typed),
                typed.seen());
        return room.done(() -> allot.handle(command, actor));
    }

    private LineRoom room(Charter charter, Language language, Typed typed, String noun) {
        var row = pages.row(charter, typed.raw("account")).orElseThrow(NoSuchPage::new);
        return new LineRoom(charter, language, row, typed, noun);
    }
}
