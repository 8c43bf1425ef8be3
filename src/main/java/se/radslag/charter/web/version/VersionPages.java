package se.radslag.charter.web.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.ChangeConsequences;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.CharterDiff;
import se.radslag.charter.explain.CharterDiff.Difference;
import se.radslag.charter.web.CharterView;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pill;

/** Lays one version out beside the one in effect. */
final class VersionPages {

    private final Charter after;
    private final @Nullable Charter before;
    private final VersionRow row;
    private final LocalDate today;
    private final Language language;

    VersionPages(Charter after, @Nullable Charter before, VersionRow row, LocalDate today, Language language) {
        this.after = after;
        this.before = before;
        this.row = row;
        this.today = today;
        this.language = language;
    }

    VersionPage page(Stream<ChangeConsequences> consequences, @Nullable String saved) {
        var path = "/" + after.id();
        var view = CharterView.of(after, new OnDay(today, today, null), language);
        int instead = before == null ? 0 : before.origin().version();
        var name = view.words(after.title());
        return new VersionPage(
                crumbs(path),
                name.text(),
                name.lang(),
                say("version.title", row.number()),
                state(row, texts()),
                facts(),
                row.number(),
                instead,
                path + "/w/charter/effect",
                row.isInEffect() ? null : say("version.button", row.number()),
                before == null ? say("version.first") : say("version.compared", instead),
                parts(),
                before == null || row.isInEffect()
                        ? List.of()
                        : consequences
                                .flatMap(each -> each.of(before, after, today, language).stream())
                                .toList(),
                path + "/avtal/versioner/" + row.number() + ".yaml",
                saved == null ? null : say("receipt." + (saved.equals("known") ? "known" : "new"), row.number()));
    }

    static Pill state(VersionRow row, Texts texts) {
        if (row.isInEffect()) {
            return Pill.good(texts.say("charter-upload.state.now"));
        }
        return row.wasEverInEffect()
                ? Pill.quiet(texts.say("charter-upload.state.before"))
                : Pill.accent(texts.say("charter-upload.state.draft"));
    }

    private List<Crumb> crumbs(String path) {
        var versions = new Crumb(say("versions.title"), path + "/avtal/versioner");
        return before == null
                ? List.of(new Crumb(texts().say("platform.all-structures"), "/"))
                : List.of(new Crumb(after.title().in(language.tag()), path), versions);
    }

    private List<Fact> facts() {
        var forms = Forms.in(language);
        return List.of(
                new Fact(say("uploaded"), forms.moment(row.uploadedAt())),
                new Fact(say("papers"), forms.number(after.papers().size())),
                new Fact(say("clauses"), forms.number(after.clauses().size())),
                new Fact(say("terms"), forms.number(after.terms().size())),
                new Fact(say("parties"), forms.number(after.parties().size())),
                new Fact(say("bodies"), forms.number(after.bodies().size())));
    }

    private List<VersionPage.Part> parts() {
        if (before == null || row.isInEffect()) {
            return List.of();
        }
        var differences = CharterDiff.between(before, after, today, language).differences();
        var parts = new ArrayList<VersionPage.Part>();
        for (var part : CharterDiff.Part.values()) {
            var lines = differences.stream()
                    .filter(difference -> difference.part() == part)
                    .map(difference -> new VersionPage.Line(pill(difference), difference))
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new VersionPage.Part(say("part." + part), lines));
            }
        }
        return parts;
    }

    private Pill pill(Difference difference) {
        var word = say("change." + difference.change());
        return switch (difference.change()) {
            case ADDED -> Pill.good(word);
            case REMOVED -> Pill.bad(word);
            case CHANGED -> Pill.warn(word);
        };
    }

    private Texts texts() {
        return Texts.in(language);
    }

    private String say(String key, Object... arguments) {
        return texts().say("charter-upload." + key, arguments);
    }
}
