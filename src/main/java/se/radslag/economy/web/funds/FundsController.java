package se.radslag.economy.web.funds;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.funds.Account;
import se.radslag.kernel.Actor;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;

/** The money beside the shared costs, for everybody. */
@Controller
class FundsController {

    private static final String FUND = "/{structure}/kostnader/fonder/{account:[a-z][a-z0-9-]*}";
    private static final String PROJECT = "/{structure}/kostnader/projekt/{account:[a-z][a-z0-9-]*}";

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

    @GetMapping({FUND + ".csv", FUND + ".xlsx"})
    TableFile fundFile(Charter charter, Language language, @PathVariable String account) {
        return new FundFile(charter, language, row(charter, Account.Use.JOINT_FUND, account)).file();
    }

    @GetMapping({PROJECT + ".csv", PROJECT + ".xlsx"})
    TableFile projectFile(Charter charter, Language language, @PathVariable String account) {
        return new FundFile(charter, language, row(charter, Account.Use.PROJECT, account)).file();
    }

    @GetMapping(FUND + "/{number:\\d{1,6}}")
    ModelAndView fundLine(Charter charter, Language language, @PathVariable String account, @PathVariable int number) {
        return figure(charter, language, row(charter, Account.Use.JOINT_FUND, account), number);
    }

    @GetMapping(PROJECT + "/{number:\\d{1,6}}")
    ModelAndView projectLine(
            Charter charter, Language language, @PathVariable String account, @PathVariable int number) {
        return figure(charter, language, row(charter, Account.Use.PROJECT, account), number);
    }

    private static ModelAndView figure(Charter charter, Language language, FundRows.Row row, int number) {
        return new FundFigures(charter, language, row)
                .of(number)
                .map(page -> new ModelAndView("economy/figure/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }

    private FundRows.Row row(Charter charter, Account.Use use, String account) {
        return pages.row(charter, use, account).orElseThrow(NoSuchPage::new);
    }
}
