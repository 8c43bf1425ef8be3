package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;

/** The chair of a municipal executive resigns and the council elects a successor: what follows by itself, and what is flagged. */
@JourneyTest
class OfficeJourneyTest {

    @Test
    @Covers({"B-02", "B-08", "C-04"})
    void a_chair_resigns_both_councils_follow_the_same_day_and_the_named_seat_is_flagged(Walker walker) {
        try (var seen = walker.asOperator().open("/varmland/w/people/register?party=hagfors")) {
            var page = seen.page();
            var old = holder(page);
            resigns(page, "2026-11-22");
            assertThat(text(page)).contains("vakant från dagen efter");
            for (var body : new String[] {"vr", "or"}) {
                open(page, "/varmland/ledamoter?organ=" + body + "&datum=2026-11-22");
                assertThat(text(page)).contains(old);
                open(page, "/varmland/ledamoter?organ=" + body + "&datum=2026-11-23");
                assertThat(text(page)).doesNotContain(old);
            }
            open(page, "/varmland/organ/or?datum=2026-11-23");
            assertThat(text(page)).contains("Vakant: ingen har uppdraget");
            open(page, "/varmland/w/people/register?party=hagfors");
            elects(page, "Tuva", "Nyvald", "2026-11-23");
            for (var body : new String[] {"vr", "or"}) {
                open(page, "/varmland/ledamoter?organ=" + body + "&datum=2026-11-23");
                assertThat(text(page)).contains("Tuva Nyvald").doesNotContain(old);
                open(page, "/varmland/ledamoter?organ=" + body + "&datum=2026-11-22");
                assertThat(text(page)).contains(old).doesNotContain("Tuva Nyvald");
            }
        }
        try (var seen = walker.asOperator().open("/vastmanland/w/people/register?party=norberg")) {
            namedSeatStays(seen.page());
        }
    }

    private static void namedSeatStays(Page page) {
        var old = holder(page);
        resigns(page, "2026-11-22");
        open(page, "/vastmanland/w/people/register?party=norberg");
        elects(page, "Sixten", "Nyvald", "2026-11-23");
        open(page, "/vastmanland/organ/srb?datum=2026-11-23");
        assertThat(text(page)).contains(old).doesNotContain("Sixten Nyvald");
        open(page, "/vastmanland/w/people/gaps?from=2026-11-23");
        var norberg = page.locator("section", new Page.LocatorOptions().setHasText("registratorn för Norberg"));
        assertThat(norberg.innerText()).contains("Uppfyller inte längre villkoret");

        norberg.locator("a.ds-button").first().click();
        choose(page, "Sixten Nyvald");
        page.selectOption("#political", "s");
        page.locator("main form button").click();
        open(page, "/vastmanland/organ/srb?datum=2026-11-23");
        assertThat(text(page)).contains("Sixten Nyvald").doesNotContain(old);
        open(page, "/vastmanland/organ/srb?datum=2026-11-22");
        assertThat(text(page)).contains(old).doesNotContain("Sixten Nyvald");
    }

    /** Whoever is the chair of the executive by the register that is open. */
    private static String holder(Page page) {
        return office(page).locator("strong").first().innerText();
    }

    private static Locator office(Page page) {
        return page.locator("li.office")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "h3",
                                new Page.LocatorOptions()
                                        .setHasText(Pattern.compile(
                                                "^(Kommunstyrelsens ordförande|Ordförande i kommunstyrelsen)$")))));
    }

    private static void resigns(Page page, String last) {
        office(page).locator("a[href*='/ending']").first().click();
        page.fill("#last", last);
        page.fill("#reason", "Avgår");
        page.locator("main form button").click();
    }

    private static void elects(Page page, String given, String family, String from) {
        office(page).locator("a[href*='/office']").click();
        page.fill("#given", given);
        page.fill("#family", family);
        page.selectOption("#political", "s");
        page.fill("#from", from);
        page.fill("#last", "2026-12-31");
        page.locator("input[name=standing][value=HOLDER]").check();
        page.locator("main form button").click();
        assertThat(text(page)).contains("Sparat.");
    }

    private static void choose(Page page, String name) {
        page.selectOption("#person", new SelectOption().setLabel(name));
    }

    private static void open(Page page, String path) {
        page.navigate(page.url().replaceFirst("^(https?://[^/]+).*", "$1") + path);
    }

    private static String text(Page page) {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }
}
