package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.passkey.Questions;
import se.radslag.access.passkey.SignInByPasskey;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;

/** Where one signs in with a key that one has: the script asks the device, and the form carries its answer. */
@Controller
@RequestMapping("/logga-in/nyckel")
class PasskeySignInController {

    private final Questions questions;
    private final SignInByPasskey signIn;
    private final SignInPages pages;
    private final Arrivals arrivals;

    PasskeySignInController(Questions questions, SignInByPasskey signIn, SignInPages pages, Arrivals arrivals) {
        this.questions = questions;
        this.signIn = signIn;
        this.pages = pages;
        this.arrivals = arrivals;
    }

    @PostMapping(path = "/question", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response) {
        var browser = BrowserCookie.readOrWrite(request, response);
        return ResponseEntity.ok(questions.toSignIn(arrivals.site(request), browser));
    }

    @PostMapping
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(name = "till", required = false) @Nullable String onwards,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var browser = BrowserCookie.readOrWrite(request, response);
        var command = new SignInByPasskey.Command(arrivals.site(request), browser, answer, Arrivals.of(request));
        try {
            SessionCookie.write(signIn.handle(command, Actor.PUBLIC).result(), request, response);
            return new ModelAndView(Onwards.orMine(onwards));
        } catch (Refused refused) {
            var faults = pages.faults(refused, language, "passkey");
            return pages.view("", Onwards.of(onwards), faults, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
    }
}
