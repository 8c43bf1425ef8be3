package se.radslag.people.web.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.SetOrganSize;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a party says how large its organs are and who sits in them. */
@Controller
class OrganController {

    private static final String SEATS_OF = "seats-";

    private final OrganForms forms;
    private final SetOrganSize size;

    OrganController(OrganForms forms, SetOrganSize size) {
        this.forms = forms;
        this.size = size;
    }

    @GetMapping("/{structure}/w/people/organ")
    ModelAndView organ(Scene scene, Typed typed) {
        var party = scene.partyAt(typed.raw("party"));
        forms.begin(scene, party, organ(party, typed), typed);
        return size(scene, party, typed).opened();
    }

    @PostMapping("/{structure}/w/people/organ")
    ModelAndView size(Scene scene, Actor actor, Typed typed) {
        var party = scene.partyAt(typed.raw("party"));
        return size(scene, party, typed)
                .sent(
                        () -> read(scene, party, typed),
                        command -> size.handle(command, actor),
                        RegisterPages.saved(scene, party, "organ"));
    }

    private Asking size(Scene scene, Party party, Typed typed) {
        var organ = organ(party, typed);
        return new Asking(typed, trouble -> forms.size(scene, party, organ, typed, trouble));
    }

    private static SetOrganSize.Command read(Scene scene, Party party, Typed typed) {
        var from = typed.neededDay("from");
        return new SetOrganSize.Command(
                scene.key(party),
                organ(party, typed),
                typed.whole("seats"),
                typed.whole("presidium"),
                seats(typed),
                from,
                TypedPeople.lastDay(typed, "last", from),
                typed.raw("seen"));
    }

    private static Map<String, Integer> seats(Typed typed) {
        var seats = new LinkedHashMap<String, Integer>();
        for (var field : typed.fields()) {
            @Nullable Integer number = field.startsWith(SEATS_OF) ? typed.whole(field) : null;
            if (number != null && number > 0) {
                seats.put(field.substring(SEATS_OF.length()), number);
            }
        }
        return seats;
    }

    private static String organ(Party party, Typed typed) {
        if (!party.organs().containsKey(typed.raw("organ"))) {
            throw new NoSuchPage();
        }
        return typed.raw("organ");
    }
}
