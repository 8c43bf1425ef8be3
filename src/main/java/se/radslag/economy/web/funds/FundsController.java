package se.radslag.economy.web.funds;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.funds.Account;
import se.radslag.economy.web.Download;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;

/** The money beside the shared costs, for everybody. */
@Controller
class FundsController {

    private final FundPages pages;

    FundsController(FundPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/kostnader/fonder")
    ModelAndView funds(Charter charter, Language language, Actor actor) {
        return show(charter, Account.Use.JOINT_FUND, language, actor);
    }

    @GetMapping("/{structure}/kostnader/projekt")
    ModelAndView projects(Charter charter, Language language, Actor actor) {
        return show(charter, Account.Use.PROJECT, language, actor);
    }

    private ModelAndView show(Charter charter, Account.Use use, Language language, Actor actor) {
        return new ModelAndView("economy/funds/page").addObject("page", pages.page(charter, use, language, actor));
    }

    @GetMapping("/{structure}/kostnader/fonder/{account:[a-z][a-z0-9-]*}.csv")
    ResponseEntity<byte[]> fund(Charter charter, Language language, @PathVariable String account) {
        return csv(charter, Account.Use.JOINT_FUND, language, account);
    }

    @GetMapping("/{structure}/kostnader/projekt/{account:[a-z][a-z0-9-]*}.csv")
    ResponseEntity<byte[]> project(Charter charter, Language language, @PathVariable String account) {
        return csv(charter, Account.Use.PROJECT, language, account);
    }

    private ResponseEntity<byte[]> csv(Charter charter, Account.Use use, Language language, String account) {
        return pages.csv(charter, use, account, language)
                .map(bytes -> Download.of(bytes, Download.CSV, charter.id() + "-" + account + ".csv"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
