package se.radslag.charter.web.recording;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.life.ProposeAmendment;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

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
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var room = rooms.open(charter, language, typed);
        boolean isChosen = !room.target().paper().isEmpty();
        return room.forms()
                .amendment(isChosen ? room.known() : room.target(), isChosen)
                .answer();
    }

    @PostMapping("/{structure}/w/charter/amendment")
    ModelAndView propose(Charter charter, Language language, Actor actor, Typed typed) {
        var room = rooms.open(charter, language, typed);
        var command = new ProposeAmendment.Command(
                charter.origin().structure(),
                typed.needed("paper"),
                typed.needed("title"),
                typed.text("reason"),
                typed.neededDay("on"),
                typed.day("starts"),
                typed.whole("version"));
        if (!typed.isWhole()) {
            boolean isChosen = !room.target().paper().isEmpty();
            return room.forms().amendment(room.target(), isChosen).answer();
        }
        int number = propose.handle(command, actor).result();
        return new ModelAndView("redirect:" + room.words().path() + "/papper/" + command.paper() + "/andringar/"
                + number + "?sparat=amendment");
    }
}
