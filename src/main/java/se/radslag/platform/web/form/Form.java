package se.radslag.platform.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.RefusedPage;

/** Puts a form together: what it says, what it carries and what it asks. */
public final class Form {

    private final FormWords words;
    private final Typed typed;
    private final List<Crumb> crumbs = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<Crumb> clauses = new ArrayList<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private @Nullable String title;
    private @Nullable RefusedPage refused;
    private @Nullable Conflict conflict;

    public Form(FormWords words, Typed typed) {
        this.words = words;
        this.typed = typed;
    }

    /** Adds to the way back up. */
    public Form under(List<Crumb> way) {
        crumbs.addAll(way);
        return this;
    }

    /** Sets what is put into the title. */
    public Form title(Object... arguments) {
        title = words.title(arguments);
        return this;
    }

    /** Adds to what is good to know, by the end of its key after {@code before}. */
    public Form before(String key, Object... arguments) {
        before.add(words.before(key, arguments));
        return this;
    }

    public Form says(String... sentences) {
        return says(List.of(sentences));
    }

    /** Adds to what is good to know. */
    public Form says(List<String> sentences) {
        before.addAll(sentences);
        return this;
    }

    public Form clauses(List<Crumb> links) {
        clauses.addAll(links);
        return this;
    }

    /** Carries fields along unseen, as they came. */
    public Form carries(String... fields) {
        for (var field : fields) {
            hidden.put(field, typed.raw(field));
        }
        return this;
    }

    public Form hidden(String field, Object value) {
        hidden.put(field, value.toString());
        return this;
    }

    public Form asks(Question... more) {
        return asks(List.of(more));
    }

    public Form asks(List<Question> more) {
        questions.addAll(more);
        return this;
    }

    public Form refused(@Nullable RefusedPage page) {
        refused = page;
        return this;
    }

    public Form changed(@Nullable Conflict both) {
        conflict = both;
        return this;
    }

    /** The fields alone, for a page that lays out its form itself. */
    public List<Field> fields() {
        return questions.stream().map(question -> words.field(question, typed)).toList();
    }

    /** The whole form, sent to a path. */
    public FormPage sentTo(String action) {
        return new FormPage(
                crumbs,
                title == null ? words.title() : title,
                before,
                clauses,
                action,
                hidden,
                fields(),
                words.button(),
                words.faults(typed),
                refused,
                conflict);
    }
}
