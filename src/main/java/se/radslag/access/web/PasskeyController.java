package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.passkey.AddPasskey;
import se.radslag.access.passkey.Questions;
import se.radslag.access.passkey.RemovePasskey;
import se.radslag.access.passkey.RenamePasskey;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;

/** One's own keys: added, called something else, taken away. */
@Controller
@RequestMapping("/w/access/passkeys")
class PasskeyController {

    private final Questions questions;
    private final AddPasskey add;
    private final RenamePasskey rename;
    private final RemovePasskey remove;
    private final SessionsPages pages;
    private final Arrivals arrivals;

    PasskeyController(
            Questions questions,
            AddPasskey add,
            RenamePasskey rename,
            RemovePasskey remove,
            SessionsPages pages,
            Arrivals arrivals) {
        this.questions = questions;
        this.add = add;
        this.rename = rename;
        this.remove = remove;
        this.pages = pages;
        this.arrivals = arrivals;
    }

    /** What the script hands to the device. */
    @PostMapping(path = "/question", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ask(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var browser = BrowserCookie.readOrWrite(request, response);
        return ResponseEntity.ok(questions.toAdd(who.account(), arrivals.site(request), browser));
    }

    @PostMapping
    ModelAndView add(
            SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String answer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var browser = BrowserCookie.readOrWrite(request, response);
        var called = name.isBlank() ? pages.device(Arrivals.of(request).device(), language) : name;
        try {
            add.handle(
                    new AddPasskey.Command(who.account(), called, arrivals.site(request), browser, answer),
                    who.getPrincipal());
            return new ModelAndView("redirect:/w/access/sessions");
        } catch (Refused refused) {
            var view = new ModelAndView("access/sessions/page")
                    .addObject("page", pages.of(who.session(), name, pages.faults(refused, language), language));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    @PostMapping("/{key}/name")
    String rename(SignedIn who, @PathVariable UUID key, @RequestParam(defaultValue = "") String name) {
        rename.handle(new RenamePasskey.Command(key, who.account(), name), who.getPrincipal());
        return "redirect:/w/access/sessions";
    }

    @PostMapping("/{key}/removal")
    String remove(SignedIn who, @PathVariable UUID key) {
        remove.handle(new RemovePasskey.Command(key, who.account()), who.getPrincipal());
        return "redirect:/w/access/sessions";
    }
}
