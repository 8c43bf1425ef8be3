package se.radslag.access.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.domain.CloseAccount;
import se.radslag.access.domain.EndRole;
import se.radslag.access.domain.GiveRole;
import se.radslag.access.domain.InvitePerson;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;

/** Who may be what: for operators over the whole installation, for coordinators over their own structure. */
@Controller
class AccountsController {

    private final AccountsPages pages;
    private final GiveRole give;
    private final InvitePerson invite;
    private final EndRole end;
    private final CloseAccount close;

    AccountsController(AccountsPages pages, GiveRole give, InvitePerson invite, EndRole end, CloseAccount close) {
        this.pages = pages;
        this.give = give;
        this.invite = invite;
        this.end = end;
        this.close = close;
    }

    @GetMapping({"/w/access/accounts", "/{structure}/w/access/accounts"})
    ModelAndView show(
            @PathVariable(required = false) @Nullable StructureId structure,
            Actor actor,
            @RequestParam(name = "sparat", required = false) @Nullable String saved,
            Language language) {
        return view(pages.page(structure, actor, AccountForm.EMPTY, List.of(), saved, language), HttpStatus.OK);
    }

    @GetMapping({
        "/w/access/accounts.csv",
        "/w/access/accounts.xlsx",
        "/{structure}/w/access/accounts.csv",
        "/{structure}/w/access/accounts.xlsx"
    })
    TableFile file(@PathVariable(required = false) @Nullable StructureId structure, Language language) {
        return pages.file(structure, language);
    }

    @PostMapping({"/w/access/accounts", "/{structure}/w/access/accounts"})
    ModelAndView give(
            @PathVariable(required = false) @Nullable StructureId structure,
            @ModelAttribute AccountForm form,
            Actor actor,
            Language language) {
        try {
            var person = form.person();
            if (person != null && structure != null) {
                invite.handle(form.invitation(person, structure), actor);
            } else {
                give.handle(form.command(structure), actor);
            }
            return new ModelAndView(AccountsPages.saved(structure, "invited"));
        } catch (Refused refused) {
            var faults = pages.faults(refused, language);
            return view(pages.page(structure, actor, form, faults, null, language), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping({"/w/access/roles/{role}/end", "/{structure}/w/access/roles/{role}/end"})
    String end(@PathVariable(required = false) @Nullable StructureId structure, @PathVariable UUID role, Actor actor) {
        end.handle(new EndRole.Command(role, structure), actor);
        return AccountsPages.saved(structure, "ended");
    }

    @PostMapping("/w/access/accounts/{account}/close")
    String close(@PathVariable UUID account, Actor actor) {
        close.handle(new CloseAccount.Command(account), actor);
        return AccountsPages.saved(null, "closed");
    }

    private static ModelAndView view(AccountsPage page, HttpStatus status) {
        var answer = new ModelAndView("access/accounts/page").addObject("page", page);
        answer.setStatus(status);
        return answer;
    }
}
