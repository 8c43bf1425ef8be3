package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page as it stands in the browser, with what the browser complained about; closed, it takes its window with it. */
public final class Seen implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Response response;

    Seen(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequestFailed(request -> complaints.add("not fetched: " + request.url()));
    }

    void go(String address) {
        response = page.navigate(address);
    }

    /** The browser's page, for what a journey does. */
    public Page page() {
        return page;
    }

    public int status() {
        return Objects.requireNonNull(response).status();
    }

    /** The HTML as the server sent it. */
    public String html() {
        return Objects.requireNonNull(response).text();
    }

    public Seen saidNothingWrong() {
        assertThat(complaints)
                .as("what the browser complains about on %s", page.url())
                .isEmpty();
        return this;
    }

    /** No rule of WCAG 2.2 AA or EN 301 549 that a machine can check is broken. */
    public Seen isAccessible() {
        assertThat(Axe.violations(page)).as("accessibility of %s", page.url()).isEmpty();
        return this;
    }

    /** What is read stands out from what it stands on: the one promise that colours alone can break. */
    public Seen hasContrast() {
        assertThat(Axe.contrast(page)).as("contrast of %s", page.url()).isEmpty();
        return this;
    }

    /** The same page in another window. */
    public Seen at(Walker.Window window) {
        page.setViewportSize(window.width, window.height);
        return this;
    }

    /** The same page for somebody whose screen is dark. */
    public Seen inTheDark() {
        return in(ColorScheme.DARK);
    }

    public Seen inTheLight() {
        return in(ColorScheme.LIGHT);
    }

    private Seen in(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        // Colours glide from one to the other: what is measured is where they end.
        page.evaluate("() => document.getAnimations().forEach(each => each.finish())");
        return this;
    }

    public Seen isValidHtml() {
        assertThat(HtmlValidator.faults(html())).as("HTML of %s", page.url()).isEmpty();
        return this;
    }

    /** Nobody has to scroll sideways; wide tables scroll in a box of their own. */
    public Seen fitsItsWidth() {
        var wide = page.evaluate("""
                () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                    [...document.querySelectorAll('body *')]
                        .filter(e => !e.closest('.nav, .scroll, .asof__spans'))
                        .filter(e => Math.max(e.getBoundingClientRect().right, e.getBoundingClientRect().left + e.scrollWidth)
                            > document.documentElement.clientWidth + 1)
                        .slice(0, 5).map(e => e.tagName + '.' + (e.getAttribute('class') ?? ''))
                """);
        assertThat((List<?>) wide)
                .as("what is wider than the window on %s", page.url())
                .isEmpty();
        return this;
    }

    /** Everything can be reached and left by the tab key alone, in order, and shows that it is reached. */
    public Seen isWalkedByKeyboard() {
        assertThat(Keyboard.faults(page)).as("the tab key on %s", page.url()).isEmpty();
        return this;
    }

    /** Every word is there without script. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** A picture in {@code target/screenshots}, for whoever looks at pages: only when RADSLAG_PHOTOGRAPHS is set. */
    public Seen photograph(String name) {
        if (System.getenv("RADSLAG_PHOTOGRAPHS") != null) {
            var file = "%s-%d.png".formatted(name, page.viewportSize().width);
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", file)));
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
