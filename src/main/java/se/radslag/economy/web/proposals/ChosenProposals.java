package se.radslag.economy.web.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.radslag.economy.ledger.AnswerProposals;
import se.radslag.economy.web.CostVisit;
import se.radslag.kernel.Money;

/** The proposals that somebody has ticked, each as it stood before their eyes: year, party, öre and number. */
record ChosenProposals(CostVisit visit, String pot) {

    private static final Pattern PROPOSAL = Pattern.compile("(\\d{4}) ([a-z0-9-]+) (-?\\d{1,15}) (\\d{1,6})");

    /** One act for each closed year; one of none, which is refused, where nothing was ticked. */
    List<AnswerProposals.Command> commands(boolean accepted, String reason) {
        var byYear = byYear();
        if (byYear.isEmpty()) {
            byYear.put(0, List.of());
        }
        return byYear.entrySet().stream()
                .map(year -> new AnswerProposals.Command(
                        visit.structure(), pot, year.getKey(), year.getValue(), accepted, reason))
                .toList();
    }

    private SortedMap<Integer, List<AnswerProposals.Seen>> byYear() {
        var byYear = new TreeMap<Integer, List<AnswerProposals.Seen>>();
        for (var value : visit.typed().all("proposal")) {
            var proposal = PROPOSAL.matcher(value);
            if (proposal.matches()) {
                byYear.computeIfAbsent(Integer.valueOf(proposal.group(1)), none -> new ArrayList<>())
                        .add(new AnswerProposals.Seen(
                                proposal.group(2),
                                new Money(Long.parseLong(proposal.group(3))),
                                Integer.parseInt(proposal.group(4))));
            }
        }
        return byYear;
    }
}
