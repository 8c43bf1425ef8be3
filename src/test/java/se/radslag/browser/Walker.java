package se.radslag.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
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
    private final Window window;
    private final Language language;
    private final boolean script;
    private final ColorScheme colours;

    Walker(String site) {
        this(site, Window.DESK, Language.SV, true, ColorScheme.LIGHT);
    }

    private Walker(String site, Window window, Language language, boolean script, ColorScheme colours) {
        this.site = site;
        this.window = window;
        this.language = language;
        this.script = script;
        this.colours = colours;
    }

    public Walker at(Window other) {
        return new Walker(site, other, language, script, colours);
    }

    public Walker reading(Language other) {
        return new Walker(site, window, other, script, colours);
    }

    public Walker withoutScript() {
        return new Walker(site, window, language, false, colours);
    }

    public Walker inTheDark() {
        return new Walker(site, window, language, script, ColorScheme.DARK);
    }

    /** Opens a page by its Swedish path, in this walker's language. */
    public Seen open(String path) {
        var context = context();
        var seen = new Seen(context, context.newPage());
        seen.go(site
                + language.prefix()
                + (path.equals("/") && !language.prefix().isEmpty() ? "" : path));
        return seen;
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
