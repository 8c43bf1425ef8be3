package se.radslag.people.web.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.rollover.PartyTerm;
import se.radslag.people.rollover.TermAnswer;
import se.radslag.people.rollover.TermQuestion;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Forms;
import se.radslag.platform.web.Pill;

/** Says party by party how far each has come with a term. */
final class TermParties {

    private final Scene then;
    private final Answers said;

    TermParties(Scene then, Answers said) {
        this.then = then;
        this.said = said;
    }

    List<TermPage.Party> all() {
        return said.parties().stream().map(this::party).toList();
    }

    private TermPage.Party party(PartyTerm term) {
        @Nullable TermQuestion question = said.questions().get(term.party());
        @Nullable TermAnswer answer = said.answers().get(term.party());
        return new TermPage.Party(
                then.name(term.party()),
                then.path() + "/w/people/answer?party=" + term.party() + "&from=" + then.day(),
                state(term, question, answer),
                term.said(),
                term.asked().size(),
                letters(question),
                answer == null ? null : answer.remains());
    }

    private Pill state(PartyTerm term, @Nullable TermQuestion question, @Nullable TermAnswer answer) {
        if (term.isWhole() || answer != null) {
            return Pill.good(then.say(term.isWhole() ? "people-work.answered" : "people-term.answered-with-rest"));
        } else if (term.said() > 0) {
            return Pill.warn(then.say("people-work.partly-answered"));
        }
        return question == null
                ? Pill.quiet(then.say("people-term.not-asked"))
                : Pill.bad(then.say("people-work.not-answered"));
    }

    private String letters(@Nullable TermQuestion question) {
        if (question == null) {
            return "–";
        }
        var sentences = new ArrayList<String>();
        sentences.add(then.say("people-term.asked-on", day(question)));
        if (question.reminders() > 0) {
            sentences.add(then.say("people-term.reminded", question.reminders()));
        }
        return String.join(" ", sentences);
    }

    private static LocalDate day(TermQuestion question) {
        return LocalDate.ofInstant(question.at(), Forms.ZONE);
    }
}
