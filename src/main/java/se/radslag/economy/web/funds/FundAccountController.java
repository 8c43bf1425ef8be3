package se.radslag.economy.web.funds;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.funds.Account;
import se.radslag.economy.funds.OpenAccount;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Typed;

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
    ModelAndView form(Charter charter, Language language, Typed typed) {
        return asking(charter, language, typed).opened();
    }

    @PostMapping("/{structure}/w/economy/account")
    ModelAndView open(Charter charter, Language language, Actor actor, Typed typed) {
        return asking(charter, language, typed)
                .sent(
                        () -> new OpenAccount.Command(
                                charter.origin().structure(),
                                typed.needed("name"),
                                typed.text("english"),
                                typed.needed("use", typed.one("use", Account.Use.class), Account.Use.JOINT_FUND),
                                typed.needed("purpose"),
                                typed.neededDay("opened")),
                        command -> FundPages.path(charter, command.use()) + "#"
                                + open.handle(command, actor).result());
    }

    private static Asking asking(Charter charter, Language language, Typed typed) {
        return new Asking(typed, trouble -> {
            if (trouble.refused() != null) {
                typed.refused(trouble.refused(), verdict -> FIELDS.getOrDefault(verdict.message(), "use"));
            }
            return form(charter, Texts.in(language), language, typed);
        });
    }

    private static FormPage form(Charter charter, Texts texts, Language language, Typed typed) {
        var use = typed.one("use", Account.Use.class, Account.Use.JOINT_FUND);
        var uses = Stream.of(Account.Use.values())
                .map(each -> new Option(each.name(), texts.say("economy-funds.use." + FundPages.word(each))))
                .toList();
        return new Form(new FormWords(texts, "economy-funds.form.account"), typed)
                .under(List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(
                                texts.say("economy-funds.title." + FundPages.word(use)), FundPages.path(charter, use))))
                .says(texts.say("economy-funds.form.account.before"))
                .asks(list("use", uses), text("name"), text("english").optional(), longText("purpose"), day("opened"))
                .sentTo("/" + charter.id() + "/w/economy/account");
    }
}
