package se.radslag.people.web.register;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.SetOrganSize;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where a party says how large its organs are and who sits in them. */
@Controller
class OrganController {

    private static final String SEATS_OF = "seats-";

    private final OrganForms forms;
    private final SetOrganSize size;
    private final Clock clock;

    OrganController(OrganForms forms, SetOrganSize size, Clock clock) {
        this.forms = forms;
        this.size = size;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/organ")
    ModelAndView organ(Charter charter, Language language, Typed typed) {
        var scene = scene(charter, language);
        var party = party(scene, typed);
        forms.begin(scene, party, organ(party, typed), typed);
        return forms.size(scene, party, organ(party, typed), typed, Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/organ")
    ModelAndView size(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var party = party(scene, typed);
        var organ = organ(party, typed);
        return Attempt.of(
                () -> {
                    var from = typed.neededDay("from");
                    var command = new SetOrganSize.Command(
                            scene.key(party),
                            organ,
                            typed.whole("seats"),
                            typed.whole("presidium"),
                            seats(typed),
                            from,
                            TypedPeople.lastDay(typed, "last", from),
                            typed.raw("seen"));
                    if (!typed.isWhole()) {
                        return null;
                    }
                    size.handle(command, actor);
                    return saved(scene, party, "organ");
                },
                trouble -> forms.size(scene, party, organ, typed, trouble));
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

    private Scene scene(Charter charter, Language language) {
        return new Scene(charter, OnDay.of(null, clock), language);
    }

    private static String saved(Scene scene, Party party, String what) {
        return scene.path() + "/w/people/register?party=" + party.id() + "&sparat=" + what;
    }

    private static Party party(Scene scene, Typed typed) {
        return Optional.ofNullable(scene.charter().parties().get(typed.raw("party")))
                .orElseThrow(OrganController::missing);
    }

    private static String organ(Party party, Typed typed) {
        if (!party.organs().containsKey(typed.raw("organ"))) {
            throw missing();
        }
        return typed.raw("organ");
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
