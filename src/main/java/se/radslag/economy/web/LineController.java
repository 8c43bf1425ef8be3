package se.radslag.economy.web;

import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Text;
import se.radslag.economy.funds.AllotByPosition;
import se.radslag.economy.funds.EnterLine;
import se.radslag.economy.funds.Entry;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;

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
    ModelAndView line(Charter charter, Language language, @RequestParam Map<String, String> typed) {
        return room(charter, language, typed, "line").show();
    }

    @PostMapping("/{structure}/w/economy/line")
    ModelAndView enter(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> typed) {
        var room = room(charter, language, typed, "line");
        var form = room.form();
        var kind = form.one("kind", Entry.Kind.class);
        var amount = form.amount("amount");
        var day = form.day("day");
        var source = form.needed("source");
        if (!form.isWhole()) {
            return room.show();
        }
        var entry = new Entry(
                Objects.requireNonNull(kind),
                form.text("party"),
                amount,
                day,
                null,
                Text.of(charter.language(), source));
        return room.done(() -> enter.handle(
                new EnterLine.Command(charter.origin().structure(), room.account(), entry, form.seen()), actor));
    }

    @GetMapping("/{structure}/w/economy/allotment")
    ModelAndView allotment(Charter charter, Language language, @RequestParam Map<String, String> typed) {
        return room(charter, language, typed, "allotment").show();
    }

    @PostMapping("/{structure}/w/economy/allotment")
    ModelAndView allot(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> typed) {
        var room = room(charter, language, typed, "allotment");
        var form = room.form();
        var amount = form.amount("amount");
        var day = form.day("day");
        var position = form.needed("position");
        var source = form.needed("source");
        if (!form.isWhole()) {
            return room.show();
        }
        return room.done(() -> allot.handle(
                new AllotByPosition.Command(
                        charter.origin().structure(),
                        room.account(),
                        form.text("party"),
                        amount,
                        day,
                        position,
                        Text.of(charter.language(), source),
                        form.seen()),
                actor));
    }

    private LineRoom room(Charter charter, Language language, Map<String, String> typed, String noun) {
        var row = pages.row(charter, typed.getOrDefault("account", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return LineRoom.of(charter, language, row, typed, noun);
    }
}
