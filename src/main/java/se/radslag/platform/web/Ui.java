package se.radslag.platform.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** What every template is handed: words, addresses, dates and who is looking, for this one page. */
public final class Ui {

    private final Installation installation;
    private final Visit visit;
    private final Optional<StructureCard> structure;
    private final TemplateEngine engine;
    private int ids;

    Ui(Installation installation, Visit visit, TemplateEngine engine) {
        this.engine = engine;
        this.installation = installation;
        this.visit = visit;
        this.structure = installation.structure(visit);
    }

    /** The text of a key with numbered arguments. */
    public String say(String key, Object... arguments) {
        return texts().say(key, arguments);
    }

    /** The text of a key with named arguments. */
    public String say(String key, Map<String, ?> arguments) {
        return texts().say(key, arguments);
    }

    public Texts texts() {
        return Texts.in(visit.language());
    }

    public Forms forms() {
        return Forms.in(visit.language());
    }

    public Language language() {
        return visit.language();
    }

    /** What another module has to say on this page. */
    public Content part(Part part) {
        var parameters = new HashMap<String, Object>(part.model());
        parameters.put("ui", this);
        return output -> engine.render(part.template() + ".jte", parameters, output);
    }

    /** What the browser's tab shows: the page, then where it belongs. */
    public String title(String page) {
        var name = say("platform.name");
        return structure.map(card -> page + " – " + card.name() + " – " + name).orElse(page + " – " + name);
    }

    /** The language's tag, for the {@code lang} attribute. */
    public String lang() {
        return visit.language().tag();
    }

    /** The address of a page of ours in this page's language, from its Swedish path. */
    public String href(String path) {
        return Visit.address(visit.language(), path);
    }

    /** This same page in the other language. */
    public String other() {
        return Visit.address(visit.language().other(), visit.pathAndQuery());
    }

    /** This page as part of another's address, for coming back to it. */
    public String onwards() {
        return URLEncoder.encode(href(visit.pathAndQuery()), StandardCharsets.UTF_8);
    }

    /** The path of this page without its language. */
    public String path() {
        return visit.path();
    }

    /** How a word of the navigation stands to this page, for {@code aria-current}; the longest path that fits wins. */
    public @Nullable String current(NavItem item) {
        var here = navigation().stream().filter(each -> depth(each) > 0).max(Comparator.comparingInt(this::depth));
        if (!here.equals(Optional.of(item))) {
            return null;
        }
        return visit.path().equals(item.path()) ? "page" : "true";
    }

    /** How much of this page's path a word of the navigation accounts for. */
    private int depth(NavItem item) {
        return Stream.concat(Stream.of(item.path()), item.also().stream())
                .filter(visit::isAt)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The address of a file under {@code static/}. */
    public String asset(String name) {
        return installation.assets().href(name);
    }

    /** The proof that a form was sent from our page; every form that posts carries it. */
    public @Nullable CsrfToken csrf() {
        return visit.csrf();
    }

    public Actor actor() {
        return visit.actor();
    }

    public boolean isSignedIn() {
        return !visit.actor().equals(Actor.PUBLIC);
    }

    /** What the whole installation has to say on top of every page, such as that its data are made up. */
    public Optional<String> banner() {
        return installation.banner().map(this::say);
    }

    /** The structure whose pages this is one of. */
    public Optional<StructureCard> structure() {
        return structure;
    }

    /** Where one can go from any page of this structure. */
    public List<NavItem> navigation() {
        return structure
                .map(card -> installation.navigation(card.id(), visit.actor()))
                .orElse(List.of());
    }

    /** The name of the accent colour of this page. */
    public String accent() {
        return structure.map(card -> Accents.of(card.id())).orElse(Accents.HOUSE);
    }

    public String version() {
        return installation.version();
    }

    /** An id that no other element of this page has. */
    public String nextId(String kind) {
        return kind + "-" + ++ids;
    }
}
