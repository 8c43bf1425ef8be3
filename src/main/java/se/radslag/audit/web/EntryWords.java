package se.radslag.audit.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.audit.AuditEntry;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Verdict;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.Pill;

/** Puts entries of the log into words of one language. */
final class EntryWords {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String OPERATOR = "operator-";

    private final Language language;
    private final Texts texts;
    private final List<Citations> citations;

    EntryWords(Language language, Stream<Citations> citations) {
        this.language = language;
        this.texts = Texts.in(language);
        this.citations = citations.toList();
    }

    EntryRow row(AuditEntry entry, String path) {
        var verdicts = entry.verdicts().all();
        return new EntryRow(
                entry.id(),
                Forms.in(language).moment(entry.at()),
                entry.at().toString(),
                who(entry.actor()),
                act(entry.act()),
                outcome(entry),
                entry.subjects().entrySet().stream()
                        .map(subject -> subject(entry.act(), subject.getKey(), subject.getValue(), path))
                        .toList(),
                verdicts.stream()
                        .filter(verdict -> verdict.holds() != Answer.YES)
                        .map(this::line)
                        .toList(),
                verdicts.stream()
                        .filter(verdict -> verdict.holds() == Answer.YES)
                        .map(this::line)
                        .toList());
    }

    /** An act's words; its name when its module has none. */
    String act(String name) {
        var key = name.replaceFirst("\\.", ".act.");
        return texts.has(key) ? texts.say(key) : name;
    }

    String who(String actor) {
        if (actor.startsWith(OPERATOR)) {
            return texts.say("audit.actor.operator", actor.substring(Math.max(OPERATOR.length(), actor.length() - 6)));
        }
        var key = "audit.actor." + actor;
        return texts.has(key) ? texts.say(key) : actor;
    }

    Pill outcome(AuditEntry entry) {
        return entry.isDone()
                ? Pill.good(texts.say("audit.outcome.done"))
                : Pill.bad(texts.say("audit.outcome.refused"));
    }

    /** A verdict's sentence: its message when it is broken, with {@code .met} or {@code .unknown} when it is not. */
    String sentence(Verdict verdict) {
        var key = switch (verdict.holds()) {
            case YES -> verdict.message() + ".met";
            case NO -> verdict.message();
            case UNKNOWN -> verdict.message() + ".unknown";
        };
        return texts.has(key) ? texts.say(key, verdict.facts()) : bare(verdict);
    }

    private static String bare(Verdict verdict) {
        return verdict.facts().entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", ", verdict.message() + " (", ")"));
    }

    private EntryRow.Line line(Verdict verdict) {
        return new EntryRow.Line(pill(verdict), sentence(verdict), clauses(verdict), version(verdict));
    }

    private Pill pill(Verdict verdict) {
        return switch (verdict.holds()) {
            case YES -> Pill.good(texts.say("audit.verdict.met"));
            case UNKNOWN -> Pill.quiet(texts.say("audit.verdict.unknown"));
            case NO ->
                verdict.breach() == Breach.REFUSE
                        ? Pill.bad(texts.say("platform.breach.REFUSE"))
                        : Pill.warn(texts.say("platform.breach." + verdict.breach()));
        };
    }

    private List<Crumb> clauses(Verdict verdict) {
        return basis(verdict).stream()
                .flatMap(cited -> cited.clauses().stream().map(id -> clause(cited, id)))
                .toList();
    }

    private Crumb clause(Cited cited, String id) {
        return citations.stream()
                .flatMap(each -> each.clause(cited.origin(), id, language).stream())
                .findFirst()
                .orElse(new Crumb(id, "/" + cited.origin().structure()));
    }

    private @Nullable String version(Verdict verdict) {
        return basis(verdict)
                .map(cited -> texts.say(
                        "audit.verdict.version", String.valueOf(cited.origin().version())))
                .orElse(null);
    }

    private static Optional<Cited> basis(Verdict verdict) {
        return Optional.ofNullable(verdict.basis());
    }

    /** The end of an id, which differs most; everything else is shown as it is. */
    private static String end(String id) {
        return UUID.matcher(id).matches() ? "…" + id.substring(id.length() - 6) : id;
    }

    private Fact subject(String act, String kind, String id, String path) {
        var key = "audit.subject." + kind;
        return new Fact(
                texts.has(key) ? texts.say(key) : kind,
                end(id),
                EntriesForm.about(act, kind, id).address(path));
    }
}
