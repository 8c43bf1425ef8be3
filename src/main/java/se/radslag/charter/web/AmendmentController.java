package se.radslag.charter.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.ProposeAmendment;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;

/** Where an amendment of a paper is proposed. */
@Controller
class AmendmentController {

    private final FormRooms rooms;
    private final ProposeAmendment propose;

    AmendmentController(FormRooms rooms, ProposeAmendment propose) {
        this.rooms = rooms;
        this.propose = propose;
    }

    @GetMapping("/{structure}/w/charter/amendment")
    ModelAndView form(Charter charter, Language language, @RequestParam Map<String, String> values) {
        var room = rooms.open(charter, language, values);
        boolean isChosen = !room.target().paper().isEmpty();
        return FormRooms.show(room.forms().amendment(isChosen ? room.known() : room.target(), isChosen));
    }

    @PostMapping("/{structure}/w/charter/amendment")
    ModelAndView propose(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var room = rooms.open(charter, language, values);
        var typed = room.typed();
        var command = new ProposeAmendment.Command(
                charter.origin().structure(),
                typed.needed("paper"),
                typed.needed("title"),
                typed.text("reason"),
                typed.neededDay("on"),
                typed.day("starts"),
                typed.number("version"));
        if (!typed.isWhole()) {
            boolean isChosen = !room.target().paper().isEmpty();
            return FormRooms.show(room.forms().amendment(room.target(), isChosen));
        }
        int number = propose.handle(command, actor).result();
        return new ModelAndView("redirect:" + room.words().path() + "/papper/" + command.paper() + "/andringar/"
                + number + "?sparat=amendment");
    }
}
