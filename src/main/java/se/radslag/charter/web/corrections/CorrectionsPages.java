package se.radslag.charter.web.corrections;

import java.util.List;
import java.util.stream.Stream;
import se.radslag.charter.web.life.LifeWords;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays the corrections of a ledger out for one reader. */
final class CorrectionsPages {

    private static final String OPERATOR = "operator-";

    private final LifeWords words;

    CorrectionsPages(LifeWords words) {
        this.words = words;
    }

    CorrectionsPage of(List<CorrectionRow> corrections) {
        var columns = Stream.of("what", "was", "is", "why", "when", "who")
                .map(column -> Column.of(words.say("corrections.column." + column)))
                .toList();
        return new CorrectionsPage(
                List.of(words.view().front(), new Crumb(words.say("title"), words.path())),
                new Table(
                        words.say("corrections.caption"),
                        columns,
                        corrections.stream().map(this::row).toList()),
                FileLinks.of(words.path() + "/rattelser"));
    }

    private Row row(CorrectionRow correction) {
        var path = words.path() + "/papper/" + correction.paper()
                + (correction.amendment() == null ? "" : "/andringar/" + correction.amendment());
        return Row.of(
                Cell.link(
                        words.say(
                                "corrections.what", words.called(correction.paper()), words.name(correction.decider())),
                        path),
                Cell.of(stand(correction.was())),
                Cell.of(stand(correction.is())),
                Cell.of(correction.reason() == null ? words.say("corrections.why.none") : correction.reason()),
                Cell.of(words.view().forms().moment(correction.at())),
                Cell.of(who(correction.by())));
    }

    private String stand(CorrectionRow.Stand stand) {
        return switch (stand.said()) {
            case TAKEN_BACK -> words.say("corrections.taken-back");
            case YES, NO ->
                words.say(
                        "corrections.stand",
                        words.say("said." + stand.said()),
                        words.view().forms().day(stand.on()));
        };
    }

    /** An operator by the end of their sign-in, as the log shows them; nobody by name. */
    private String who(String actor) {
        return actor.startsWith(OPERATOR)
                ? words.say("corrections.operator", actor.substring(Math.max(OPERATOR.length(), actor.length() - 6)))
                : actor;
    }
}
