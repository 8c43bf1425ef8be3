package se.radslag.charter.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.terms.Name;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.StructureId;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.OnDay;

/** An agreement as one reader looks at it: on a day, in a language. */
public record CharterView(Charter charter, OnDay onDay, Language language, Explainer explainer) {

    public static CharterView of(Charter charter, OnDay onDay, Language language) {
        return new CharterView(charter, onDay, language, Explainer.of(charter, onDay.day(), language));
    }

    /** The same agreement on another day. */
    public CharterView at(LocalDate day) {
        return of(charter, new OnDay(day, onDay.today(), null), language);
    }

    public LocalDate day() {
        return onDay.day();
    }

    public StructureId structure() {
        return charter.origin().structure();
    }

    public Texts texts() {
        return Texts.in(language);
    }

    public Forms forms() {
        return Forms.in(language);
    }

    public String say(String key, Object... arguments) {
        return texts().say("charter-pages." + key, arguments);
    }

    /** A text of the charter in the reader's language where there is one, else marked with its own. */
    public Piece words(Text text) {
        var spoken = text.languageFor(language.tag());
        return new Piece(text.in(language.tag()), spoken.equals(language.tag()) ? null : spoken);
    }

    /** The name that a body or party had on the day. */
    public Piece name(String id) {
        var names = charter.names(id);
        return names == null ? new Piece(id, null) : words(names.on(day()).text());
    }

    @Nullable
    public String abbreviation(String id) {
        var names = charter.names(id);
        return names == null ? null : names.on(day()).abbreviation();
    }

    public Piece words(Name name) {
        return words(name.text());
    }

    public String path() {
        return "/" + structure();
    }

    public String bodyPath(String body) {
        return onDay.keep(path() + "/organ/" + body);
    }

    /** The way up to a page of the structure. */
    public Crumb front() {
        return new Crumb(words(charter.title()).text(), onDay.keep(path()));
    }

    public Crumb bodies() {
        return new Crumb(say("bodies.title"), onDay.keep(path() + "/organ"));
    }
}
