package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;

/** Sets a year, explains a figure, closes it, corrects a population and sees the proposal, all in a browser. */
@JourneyTest
class CostJourneyTest {

    private static final String WORK = "/vastmanland/w/economy";

    @Test
    @Covers({"I-06", "I-08", "I-09", "X-10"})
    void from_a_year_that_cannot_be_told_to_a_proposal(Walker walker) {
        try (var seen = walker.asOperator().open(WORK + "/year?pot=samverkan&year=2018")) {
            var page = seen.page();
            assertThat(page.locator("main").innerText()).contains("LPI har inget värde för 2018");
            click(page, "För in årets värde");
            page.fill("#percent", "2,0");
            page.selectOption("#kind", "OUTTURN");
            page.fill("#source", "påhittat för provet");
            press(page, "För in värdet");
            click(page, "Ställ in året");
            page.fill("#counting", "2017-12-31");
            page.fill("#reason", "”Året innan” har inget datum.");
            press(page, "Räkna året så här");
            assertThat(text(page)).contains("12 160 440 kr, 63,58 %");

            page.locator("aside a", new Page.LocatorOptions().setHasText("6 734 523"))
                    .click();
            assertThat(text(page))
                    .contains("× 150 134 ÷ 271 095", "SCB enligt regionfakta.com", "Avrundat till hela kronor");

            for (var year : new String[] {"2017", "2018"}) {
                page.navigate(page.url().replaceFirst("/vastmanland/.*", WORK + "/year?pot=samverkan&year=" + year));
                click(page, "Stäng " + year);
                press(page, "Stäng " + year + " för alltid");
                assertThat(text(page)).contains("Året är stängt");
            }
            click(page, "Västerås");
            page.fill("#value", "150 000");
            page.fill("#source", "påhittat för provet");
            page.fill("#reason", "Rättat");
            press(page, "För in antalet");
            assertThat(text(page)).contains("skillnader har blivit förslag", "6 734 523 kr");
            click(page, "10 förslag väntar på svar");
            assertThat(text(page)).contains("150 134 invånare", "150 000 invånare", "−2 683 kr");
        }
    }

    private static String text(Page page) {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }

    private static void click(Page page, String words) {
        page.locator("main a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private static void press(Page page, String words) {
        page.locator("main button", new Page.LocatorOptions().setHasText(words)).click();
    }
}
