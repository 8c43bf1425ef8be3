package se.radslag.economy.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.funds.Account;
import se.radslag.economy.funds.OpenAccount;
import se.radslag.economy.web.ActPage.Input;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;

/** Where an account is opened. */
@Controller
class FundAccountController {

    private static final Map<String, String> FIELDS = Map.of(
            "economy-funds.rule.name", "name",
            "economy-funds.rule.purpose", "purpose",
            "economy-funds.rule.has-happened", "opened");

    private final OpenAccount open;

    FundAccountController(OpenAccount open) {
        this.open = open;
    }

    @GetMapping("/{structure}/w/economy/account")
    ModelAndView form(Charter charter, Language language, @RequestParam Map<String, String> typed) {
        return show(charter, language, asked(language, typed));
    }

    @PostMapping("/{structure}/w/economy/account")
    ModelAndView open(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> typed) {
        var form = asked(language, typed);
        var name = form.needed("name");
        var use = form.one("use", Account.Use.class);
        var purpose = form.needed("purpose");
        var opened = form.day("opened");
        if (!form.isWhole()) {
            return show(charter, language, form);
        }
        var command = new OpenAccount.Command(
                charter.origin().structure(), name, form.text("english"), Objects.requireNonNull(use), purpose, opened);
        try {
            var id = open.handle(command, actor).result();
            return new ModelAndView("redirect:" + FundPages.path(charter, command.use()) + "#" + id);
        } catch (Refused refused) {
            form.refused(refused.verdicts(), FIELDS);
            return show(charter, language, form);
        }
    }

    private static ActForm asked(Language language, Map<String, String> typed) {
        var texts = Texts.in(language);
        var uses = List.of(Account.Use.values()).stream()
                .map(use -> new ActPage.Option(use.name(), texts.say("economy-funds.use." + FundPages.word(use))))
                .toList();
        return new ActForm(texts, "economy-funds.form.account", typed)
                .choose("use", true, uses)
                .ask(Input.TEXT, "name", true)
                .ask(Input.TEXT, "english", false)
                .ask(Input.LONG_TEXT, "purpose", true)
                .ask(Input.DAY, "opened", true);
    }

    private static ModelAndView show(Charter charter, Language language, ActForm form) {
        var texts = Texts.in(language);
        var use = form.raw("use").equals("PROJECT") ? Account.Use.PROJECT : Account.Use.JOINT_FUND;
        return form.show(
                List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(
                                texts.say("economy-funds.title." + FundPages.word(use)), FundPages.path(charter, use))),
                texts.say("economy-funds.form.account.title"),
                List.of(texts.say("economy-funds.form.account.before")),
                "/" + charter.id() + "/w/economy/account",
                Map.of());
    }
}
