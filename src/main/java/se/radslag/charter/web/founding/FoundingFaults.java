package se.radslag.charter.web.founding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.radslag.charter.domain.SetUpDemands;
import se.radslag.charter.terms.Label;
import se.radslag.charter.web.CharterCitations;
import se.radslag.charter.web.CharterView;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** Says what is wrong with a decision beside the field where it can be mended. */
final class FoundingFaults {

    private static final String RULE = "charter-founding.rule.";

    /** The field in which each rule's fault is mended; a rule that is not here is told at the top. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("named", "name"),
            Map.entry("name-free", "name"),
            Map.entry("decided", "decided"),
            Map.entry("end-after-start", "until"),
            Map.entry("end", "until"),
            Map.entry("review", "review"),
            Map.entry("parties", "parties-0"),
            Map.entry("range", "min-0"),
            Map.entry("power", "by"),
            Map.entry("close-power", "by"),
            Map.entry("not-ended", "by"),
            Map.entry("last-day", "last"),
            Map.entry("close-reason", "reason"),
            Map.entry("open-questions", "open"));

    private static final Map<String, String> REQUIRED = Map.ofEntries(
            Map.entry("assignment", "assignment"),
            Map.entry("purpose", "assignment"),
            Map.entry("scope", "assignment"),
            Map.entry("composition", "parties-0"),
            Map.entry("size", "parties-0"),
            Map.entry("form", "record"),
            Map.entry("working-forms", "record"),
            Map.entry("record", "record"),
            Map.entry("end", "until"),
            Map.entry("due-date", "until"),
            Map.entry("review", "review"),
            Map.entry("commission", "commissioned-by"),
            Map.entry("motive", "motive"));

    private final CharterView view;
    private final FoundingForm form;
    private final List<Label> further;

    FoundingFaults(CharterView view, FoundingForm form, List<Label> further) {
        this.view = view;
        this.form = form;
        this.further = further;
    }

    /** Tells what stops the act, each thing at its field. */
    void tell(Verdicts verdicts) {
        verdicts.broken().stream()
                .filter(verdict -> verdict.refuses() || verdict.asksForReason() && form.text("why") == null)
                .filter(verdict -> !verdict.message().equals(RULE + "similar"))
                .forEach(verdict -> form.typed().tell(field(verdict), text(verdict)));
    }

    boolean asksForReason(Verdicts verdicts) {
        return !form.raw("why").isEmpty() || !verdicts.askingForReason().isEmpty();
    }

    /** What is wanting but does not stop the act. */
    List<String> notes(Verdicts verdicts) {
        return verdicts.broken().stream()
                .filter(verdict -> !verdict.refuses() && !verdict.asksForReason())
                .map(this::text)
                .distinct()
                .toList();
    }

    private String field(Verdict verdict) {
        var rule = verdict.message().substring(RULE.length());
        if (!rule.equals("required")) {
            return FIELDS.getOrDefault(rule, "name");
        } else if (verdict.asksForReason()) {
            return "why";
        }
        var what = String.valueOf(verdict.facts().get("what"));
        return REQUIRED.getOrDefault(what, "further-" + place(what));
    }

    private int place(String what) {
        for (int i = 0; i < further.size(); i++) {
            if (SetUpDemands.key(further.get(i)).equals(what)
                    || what.equals("other") && further.get(i).word() == null) {
                return i;
            }
        }
        return 0;
    }

    private String text(Verdict verdict) {
        var what = "charter-founding.required." + verdict.facts().get("what");
        var key = view.texts().has(what) ? what : verdict.message();
        var basis = verdict.basis();
        var clauses = basis == null
                ? ""
                : basis.clauses().stream()
                        .map(id -> CharterCitations.name(view.charter(), id, view.language()))
                        .collect(Collectors.joining("; ", " (", ")"));
        var facts = new LinkedHashMap<>(verdict.facts());
        facts.computeIfPresent(
                "body", (name, id) -> view.name(String.valueOf(id)).text());
        return view.texts().say(key, facts) + clauses;
    }
}
