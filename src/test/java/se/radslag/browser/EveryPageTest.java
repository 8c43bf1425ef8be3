package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.radslag.browser.Pages.Kind;
import se.radslag.browser.Walker.Window;
import se.radslag.platform.text.Language;

/** What every page promises to everybody, whatever it is about. */
@BrowserTest
class EveryPageTest {

    static Stream<Kind> pages() {
        return Stream.of(Pages.PUBLIC, Pages.WORK, Pages.MISSING).flatMap(List::stream);
    }

    private static Walker fit(Walker walker, Kind kind) {
        return kind.isWork() ? walker.asOperator() : walker;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_accessible_and_fits_at_both_widths_and_in_both_languages(Kind kind, Walker walker) {
        for (var language : Language.values()) {
            for (var window : Window.values()) {
                try (var seen = fit(walker, kind).reading(language).at(window).open(kind.path())) {
                    seen.photograph("%s-%s-%d".formatted(kind.name(), language.tag(), window.width));
                    assertThat(seen.page().getAttribute("html", "lang")).isEqualTo(language.tag());
                    seen.fitsItsWidth().isAccessible();
                    if (seen.status() == 200) {
                        seen.saidNothingWrong();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_valid_html_in_both_languages(Kind kind, Walker walker) {
        for (var language : Language.values()) {
            try (var seen = fit(walker, kind).reading(language).withoutScript().open(kind.path())) {
                seen.isValidHtml();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_walked_by_keyboard_on_a_desk_and_a_phone(Kind kind, Walker walker) {
        for (var window : Window.values()) {
            try (var seen = fit(walker, kind).at(window).open(kind.path())) {
                seen.isWalkedByKeyboard();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void says_the_same_without_script(Kind kind, Walker walker) {
        try (var with = fit(walker, kind).open(kind.path());
                var without = fit(walker, kind).withoutScript().open(kind.path())) {
            assertThat(without.text()).isEqualTo(with.text());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_accessible_in_the_dark(Kind kind, Walker walker) {
        try (var seen = fit(walker, kind).inTheDark().open(kind.path())) {
            seen.isAccessible();
        }
    }

    @ParameterizedTest
    @MethodSource("missing")
    void what_is_not_there_is_said_to_be_missing(Kind kind, Walker walker) {
        try (var seen = walker.open(kind.path())) {
            assertThat(seen.status()).isEqualTo(404);
        }
    }

    static List<Kind> missing() {
        return Pages.MISSING;
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

    @ParameterizedTest
    @MethodSource("present")
    void what_is_there_is_there_in_both_languages(Kind kind, Walker walker) {
        for (var language : Language.values()) {
            try (var seen = fit(walker, kind).reading(language).open(kind.path())) {
                assertThat(seen.status()).isEqualTo(kind.path().endsWith("/gone") ? 410 : 200);
            }
        }
    }

    static Stream<Kind> present() {
        return Stream.concat(Pages.PUBLIC.stream(), Pages.WORK.stream());
    }

    @Test
    void the_language_is_changed_on_the_same_page(Walker walker) {
        try (var seen = walker.open("/varmland/organ/or?datum=2021-04-16")) {
            seen.page().locator("header a[hreflang=en]").first().click();
            assertThat(seen.page().url()).endsWith("/en/varmland/organ/or?datum=2021-04-16");
        }
    }
}
