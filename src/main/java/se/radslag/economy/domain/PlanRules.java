package se.radslag.economy.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What must hold of a plan before anything can be worked out by it. */
final class PlanRules {

    private PlanRules() {}

    static List<Problem> check(Plan plan) {
        var problems = new ArrayList<>(plan.faults());
        somebodyShares(plan, problems);
        sharesAreOne(plan, problems);
        stagesAreOne(plan, problems);
        nobodyPaysTwice(plan, problems);
        return problems;
    }

    private static void somebodyShares(Plan plan, List<Problem> problems) {
        if (plan.circles().isEmpty() && plan.faults().isEmpty()) {
            problems.add(Problem.of("key-untold", "pot", plan.pot(), "year", String.valueOf(plan.year())));
        }
    }

    private static void sharesAreOne(Plan plan, List<Problem> problems) {
        var agreed = plan.split().sides().stream()
                .map(Side::agreed)
                .filter(Objects::nonNull)
                .toList();
        if (agreed.size() < plan.split().sides().size()) {
            if (!plan.isTogether()) {
                problems.add(Problem.of("split-untold"));
            }
        } else if (!agreed.isEmpty() && Share.sum(agreed).compareTo(Share.ALL) != 0) {
            problems.add(Problem.of("split-sum", "percent", Share.sum(agreed).percent(2)));
        }
    }

    private static void stagesAreOne(Plan plan, List<Problem> problems) {
        var sum = Share.sum(plan.stages().stream().map(Stage::share).toList());
        if (!plan.stages().isEmpty() && sum.compareTo(Share.ALL) != 0) {
            problems.add(Problem.of("stages-sum", "percent", sum.percent(2)));
        }
    }

    private static void nobodyPaysTwice(Plan plan, List<Problem> problems) {
        var seen = new HashSet<String>();
        for (var circle : plan.circles()) {
            for (var party : circle.members().keySet()) {
                if (!seen.add(party)) {
                    problems.add(Problem.of("party-twice", "party", party));
                }
            }
        }
    }
}
