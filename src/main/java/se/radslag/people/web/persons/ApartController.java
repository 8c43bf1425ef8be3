package se.radslag.people.web.persons;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonId;
import se.radslag.people.domain.NoteApart;
import se.radslag.people.domain.UndoApart;

/** Where two entries with names alike are noted to be of two persons, and where that is taken back. */
@Controller
class ApartController {

    private final NoteApart note;
    private final UndoApart undo;

    ApartController(NoteApart note, UndoApart undo) {
        this.note = note;
        this.undo = undo;
    }

    @PostMapping("/{structure}/w/people/apart")
    String note(Charter charter, Actor actor, @RequestParam UUID one, @RequestParam UUID other) {
        note.handle(new NoteApart.Command(new PersonId(one), new PersonId(other)), actor);
        return "redirect:/" + charter.id() + "/w/people/persons?sparat=apart";
    }

    @PostMapping("/{structure}/w/people/apart/undoing")
    String undo(Charter charter, Actor actor, @RequestParam UUID apart) {
        undo.handle(new UndoApart.Command(apart), actor);
        return "redirect:/" + charter.id() + "/w/people/persons?sparat=apart-undone";
    }
}
