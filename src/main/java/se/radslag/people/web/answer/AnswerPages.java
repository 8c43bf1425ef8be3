package se.radslag.people.web.answer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdicts;
import se.radslag.people.naming.NamingRules;
import se.radslag.people.rollover.PartyTerm;
import se.radslag.people.rollover.TermAnswer;
import se.radslag.people.rollover.TermQuestion;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Back;
import se.radslag.people.web.parts.Sided;
import se.radslag.people.web.seats.Sittings;
import se.radslag.platform.web.Crumb;

/** Shows a party what it is asked for a term and what it has said. */
@Component
class AnswerPages {

    private final Sittings sittings;
    private final TermQuestion.Lookup questions;
    private final TermAnswer.Lookup answers;
    private final Judgements judgements;

    AnswerPages(Sittings sittings, TermQuestion.Lookup questions, TermAnswer.Lookup answers, Judgements judgements) {
        this.sittings = sittings;
        this.questions = questions;
        this.answers = answers;
        this.judgements = judgements;
    }

    /** @param typed what was typed of what remains; null before that */
    AnswerPage of(
            Scene scene,
            Party party,
            Actor actor,
            @Nullable String receipt,
            @Nullable Verdicts refused,
            @Nullable String typed) {
        var bodies = scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && body.existence().on(scene.day()) != Answer.NO)
                .map(body -> body.id())
                .toList();
        var sitting = sittings.of(scene, bodies).inside();
        var term = PartyTerm.of(party.id(), sitting.seatings().values(), scene.day());
        @Nullable
        TermQuestion question = questions.of(scene.structure(), scene.day()).get(party.id());
        @Nullable TermAnswer answer = answers.of(scene.structure(), scene.day()).get(party.id());
        boolean may = NamingRules.mayName(scene.charter(), party.id(), actor);
        var seats = new AnswerSeats(sitting, party, may);
        return new AnswerPage(
                List.of(scene.front(), new Crumb(scene.name(party.id()), scene.path() + "/kommun/" + party.id())),
                party.id(),
                scene.name(party.id()),
                scene.day(),
                receipt,
                refused == null ? null : judgements.broken(scene, refused),
                question == null ? null : question.answerBy(),
                term.said(),
                term.asked().size(),
                bodies.stream().map(seats::of).filter(Objects::nonNull).toList(),
                Sided.of(scene, party, sitting.register(), sitting::party),
                may
                        ? scene.path() + "/w/people/coalition?party=" + party.id() + "&from=" + scene.day() + "&"
                                + Back.FIELD + "=" + scene.day()
                        : null,
                scene.path() + "/w/people/register?party=" + party.id(),
                answer == null ? null : scene.forms().moment(answer.at()),
                typed != null ? typed : answer == null ? "" : Objects.requireNonNullElse(answer.remains(), ""),
                may);
    }
}
