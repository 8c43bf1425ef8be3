package se.radslag.people.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.explain.RuleWords;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.RefusedPage;
import se.radslag.platform.web.form.Trouble;

/** Says verdicts on people in plain words, each with its clause and what mends it. */
@Component
public class Judgements {

    private final ObjectProvider<Citations> citations;
    private final PoliticalPartyLookup parties;

    Judgements(ObjectProvider<Citations> citations, PoliticalPartyLookup parties) {
        this.citations = citations;
        this.parties = parties;
    }

    /** What refused an act that was tried; null when nothing did. */
    public @Nullable RefusedPage refused(Scene scene, Trouble trouble) {
        return trouble.refused() == null ? null : broken(scene, trouble.refused());
    }

    /** Everything that is broken, what stops first. */
    public RefusedPage broken(Scene scene, Verdicts verdicts) {
        return lines(scene, verdicts.broken());
    }

    /** Everything that cannot be told. */
    public RefusedPage untold(Scene scene, Verdicts verdicts) {
        return lines(
                scene,
                verdicts.all().stream()
                        .filter(verdict -> verdict.holds() == Answer.UNKNOWN)
                        .toList());
    }

    /** Says one verdict after the other, each with what mends it. */
    public Words words(Scene scene) {
        var words = ruleWords(scene);
        return verdict -> {
            var remedy = words.remedy(verdict);
            return remedy == null ? words.say(verdict) : words.say(verdict) + " " + remedy;
        };
    }

    /** A verdict as a sentence or two. */
    @FunctionalInterface
    public interface Words {
        String say(Verdict verdict);
    }

    public RuleWords ruleWords(Scene scene) {
        var all = parties.all();
        return RuleWords.of(scene.charter(), scene.day(), scene.language(), id -> {
            var party = all.get(id);
            return party == null ? id : party.name(scene.language());
        });
    }

    private RefusedPage lines(Scene scene, List<Verdict> verdicts) {
        var words = ruleWords(scene);
        return new RefusedPage(
                verdicts.stream()
                        .sorted(Comparator.comparing(Verdict::breach))
                        .map(verdict -> line(scene, words, verdict))
                        .toList(),
                List.of());
    }

    /** Some verdicts, what stops first. */
    public RefusedPage said(Scene scene, List<Verdict> verdicts) {
        return lines(scene, verdicts);
    }

    private RefusedPage.Line line(Scene scene, RuleWords words, Verdict verdict) {
        boolean untold = verdict.holds() == Answer.UNKNOWN;
        return new RefusedPage.Line(
                untold ? Breach.FLAG : verdict.breach(),
                untold ? scene.say("people-work.untold") : scene.say("platform.breach." + verdict.breach()),
                words.say(verdict),
                words.remedy(verdict),
                verdict.basis() == null ? List.of() : clauses(scene, verdict.basis()));
    }

    /** The clauses that something stands on, with their pages. */
    public List<Crumb> clauses(Scene scene, Cited cited) {
        return cited.clauses().stream()
                .flatMap(id -> citations
                        .orderedStream()
                        .flatMap(each -> each.clause(cited.origin(), id, scene.language()).stream()))
                .toList();
    }
}
