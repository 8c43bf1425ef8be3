package se.radslag.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    /** Whoever works signs in once for all pages: the session as the browser keeps it, by site. */
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

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
        var context = operator ? context(SESSIONS.computeIfAbsent(site, any -> signIn())) : context(null);
        var seen = new Seen(context, context.newPage());
        seen.go(site
                + language.prefix()
                + (path.equals("/") && !language.prefix().isEmpty() ? "" : path));
        return seen;
    }

    private String signIn() {
        try (var context = context(null);
                var page = context.newPage()) {
            page.navigate(site + links.get());
            page.locator("main form button").click();
            page.waitForURL("**/w/access/sessions");
            return context.storageState();
        }
    }

    private BrowserContext context(@Nullable String session) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(window.width, window.height)
                        .setLocale(language.locale().toLanguageTag())
                        .setTimezoneId("Europe/Stockholm")
                        .setColorScheme(colours)
                        .setStorageState(session)
                        .setJavaScriptEnabled(script));
        context.setDefaultTimeout(30_000);
        return context;
    }
}
