package se.radslag.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the site can be used by everyone, as the law wants it told (DOS-lagen 2018:1937).
 *
 * @param gaps keys of what does not work yet, each with {@code .what}, {@code .why} and {@code .instead}
 */
public record AccessibilityStatement(
        @Nullable String ownerName,
        @Nullable String contact,
        LocalDate assessed,
        LocalDate updated,
        List<String> gaps) {

    public AccessibilityStatement {
        gaps = List.copyOf(gaps);
    }

    public String owner(Ui ui) {
        return ownerName == null ? ui.say("platform.accessibility.owner.unknown") : ownerName;
    }

    public Pill pill(Ui ui) {
        var state = ui.say("platform.accessibility." + (gaps.isEmpty() ? "full" : "part"));
        return gaps.isEmpty() ? Pill.good(state) : Pill.warn(state);
    }

    public String conformityKey() {
        return "platform.accessibility.how." + (gaps.isEmpty() ? "full" : "part");
    }

    /** Opens the reader's own mail with the address and what it is about. */
    public String mail(Ui ui) {
        var subject = URLEncoder.encode(ui.say("platform.accessibility.report.subject"), StandardCharsets.UTF_8);
        return "mailto:" + contact + "?subject=" + subject.replace("+", "%20");
    }

    public List<Fact> facts(Ui ui) {
        return List.of(
                new Fact(ui.say("platform.accessibility.fact.owner"), owner(ui)),
                new Fact(
                        ui.say("platform.accessibility.fact.assessed"),
                        ui.forms().day(assessed)),
                new Fact(ui.say("platform.accessibility.fact.method"), ui.say("platform.accessibility.method")),
                new Fact(
                        ui.say("platform.accessibility.fact.updated"),
                        ui.forms().day(updated)),
                new Fact(ui.say("platform.accessibility.fact.version"), ui.version()));
    }
}
