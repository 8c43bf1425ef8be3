package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.radslag.architecture.Covers;
import se.radslag.browser.Pages.Kind;
import se.radslag.browser.Walker.Window;
import se.radslag.platform.text.Language;

/** What every page promises to everybody, whatever it is about. */
@BrowserTest
class EveryPageTest {

    /** All of them; while one works on some, only those that RADSLAG_PAGES names, as in {@code map|body-.*}. */
    static Stream<Kind> pages() {
        var some = System.getenv("RADSLAG_PAGES");
        return Stream.of(Pages.PUBLIC, Pages.WORK, Pages.MISSING)
                .flatMap(List::stream)
                .filter(kind -> some == null || kind.name().matches(some));
    }

    private static Walker fit(Walker walker, Kind kind) {
        return kind.isWork() ? walker.asOperator() : walker;
    }

    @ParameterizedTest
    @Covers("C-56")
    @MethodSource("pages")
    void is_for_everybody_in_swedish(Kind kind, Walker walker) {
        try (var seen = fit(walker, kind).open(kind.path());
                var scriptless = fit(walker, kind).withoutScript().open(kind.path())) {
            var spoken = seen.text();
            assertAll(
                    () -> isThere(kind, seen, Language.SV),
                    () -> seen.photograph(kind.name() + "-sv"),
                    seen::isValidHtml,
                    seen::fitsItsWidth,
                    seen::isAccessible,
                    seen::isWalkedByKeyboard,
                    () -> seen.inTheDark().hasContrast(),
                    () -> seen.inTheLight()
                            .at(Window.PHONE)
                            .photograph(kind.name() + "-sv")
                            .fitsItsWidth(),
                    seen::isAccessible,
                    seen::isWalkedByKeyboard,
                    () -> assertThat(scriptless.text()).as("without script").isEqualTo(spoken));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_for_everybody_in_english(Kind kind, Walker walker) {
        try (var seen = fit(walker, kind).reading(Language.EN).open(kind.path())) {
            assertAll(
                    () -> isThere(kind, seen, Language.EN),
                    () -> seen.photograph(kind.name() + "-en"),
                    seen::isValidHtml,
                    seen::fitsItsWidth,
                    seen::isAccessible,
                    () -> seen.at(Window.PHONE).photograph(kind.name() + "-en").fitsItsWidth());
        }
    }

    private static void isThere(Kind kind, Seen seen, Language language) {
        assertThat(seen.status()).as("answer of %s", kind.path()).isEqualTo(kind.status());
        assertThat(seen.page().getAttribute("html", "lang")).isEqualTo(language.tag());
        if (kind.status() == 200) {
            seen.saidNothingWrong();
        }
    }

    @Nested
    class The_first_tab {

        @Test
        void jumps_past_the_menu(Walker walker) {
            try (var seen = walker.open("/varmland")) {
                seen.page().keyboard().press("Tab");
                assertThat(seen.page().evaluate("() => document.activeElement.getAttribute('href')"))
                        .isEqualTo("#content");
                seen.page().keyboard().press("Enter");
                assertThat(seen.page().evaluate("() => document.activeElement.id"))
                        .isEqualTo("content");
            }
        }
    }

    @Test
    void the_language_is_changed_on_the_same_page(Walker walker) {
        try (var seen = walker.open("/varmland/organ/or?datum=2021-04-16")) {
            seen.page().locator("header a[hreflang=en]").first().click();
            assertThat(seen.page().url()).endsWith("/en/varmland/organ/or?datum=2021-04-16");
        }
    }
}
