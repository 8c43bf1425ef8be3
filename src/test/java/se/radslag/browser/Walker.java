package se.radslag.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.function.Supplier;
import se.radslag.platform.text.Language;

/** Somebody who walks the site: with a wide screen or a phone, in Swedish or English, with or without script. */
public final class Walker {

    /** How wide the window is: a desk or a phone. */
    public enum Window {
        DESK(1280, 900),
        PHONE(390, 844);

        final int width;
        final int height;

        Window(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final String site;
    private final Supplier<String> links;
    private final boolean operator;
    private final Window window;
    private final Language language;
    private final boolean script;
    private final ColorScheme colours;

    Walker(String site, Supplier<String> links) {
        this(site, links, false, Window.DESK, Language.SV, true, ColorScheme.LIGHT);
    }

    private Walker(
            String site,
            Supplier<String> links,
            boolean operator,
            Window window,
            Language language,
            boolean script,
            ColorScheme colours) {
        this.site = site;
        this.links = links;
        this.operator = operator;
        this.window = window;
        this.language = language;
        this.script = script;
        this.colours = colours;
    }

    public Walker at(Window other) {
        return new Walker(site, links, operator, other, language, script, colours);
    }

    public Walker reading(Language other) {
        return new Walker(site, links, operator, window, other, script, colours);
    }

    public Walker withoutScript() {
        return new Walker(site, links, operator, window, language, false, colours);
    }

    /** Somebody who has signed in by an operator's link. */
    public Walker asOperator() {
        return new Walker(site, links, true, window, language, script, colours);
    }

    public Walker inTheDark() {
        return new Walker(site, links, operator, window, language, script, ColorScheme.DARK);
    }

    /** Opens a page by its Swedish path, in this walker's language. */
    public Seen open(String path) {
        var context = context();
        if (operator) {
            signIn(context);
        }
        var seen = new Seen(context, context.newPage());
        seen.go(site
                + language.prefix()
                + (path.equals("/") && !language.prefix().isEmpty() ? "" : path));
        return seen;
    }

    private void signIn(BrowserContext context) {
        try (var page = context.newPage()) {
            page.navigate(site + links.get());
            page.locator("main form button").click();
            page.waitForURL("**/w/access/sessions");
        }
    }

    private BrowserContext context() {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(window.width, window.height)
                        .setLocale(language.locale().toLanguageTag())
                        .setTimezoneId("Europe/Stockholm")
                        .setColorScheme(colours)
                        .setJavaScriptEnabled(script));
        context.setDefaultTimeout(30_000);
        return context;
    }
}
