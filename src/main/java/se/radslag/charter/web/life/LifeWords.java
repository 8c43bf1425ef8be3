package se.radslag.charter.web.life;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.life.AgreementLife;
import se.radslag.charter.life.Amendment;
import se.radslag.charter.life.Deciders;
import se.radslag.charter.life.Ledger;
import se.radslag.charter.life.LedgerLine;
import se.radslag.charter.life.State;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Organ;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Text;
import se.radslag.charter.web.CharterView;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Pill;

/** Says how an agreement in life stands: states, days, who decides and who has not answered. */
public record LifeWords(CharterView view, AgreementLife life) {

    public String say(String key, Object... arguments) {
        return view.texts().say("charter-life." + key, arguments);
    }

    public Texts texts() {
        return view.texts();
    }

    public LocalDate day() {
        return view.day();
    }

    public String path() {
        return view.path() + "/avtal";
    }

    public String path(Paper paper) {
        return view.onDay().keep(path() + "/papper/" + paper.id());
    }

    public String path(Amendment amendment) {
        return view.onDay().keep(path() + "/papper/" + amendment.paper() + "/andringar/" + amendment.number());
    }

    public String clausePath(String clause) {
        return path() + "/klausuler/" + clause;
    }

    public String words(Text text) {
        return text.in(view.language().tag());
    }

    public String called(String paper) {
        var known = view.charter().papers().get(paper);
        return known == null ? paper : words(known.called());
    }

    public String name(String id) {
        return view.name(id).text();
    }

    /** A day in a sentence: exact, the span it lies in, or that it is not known. */
    public String day(@Nullable Day day) {
        var first = day == null ? null : day.earliest();
        var last = day == null ? null : day.latest();
        if (first == null || last == null) {
            return say("day.unknown");
        }
        if (first.equals(last.withDayOfYear(1)) && last.equals(last.with(TemporalAdjusters.lastDayOfYear()))) {
            return say("day.year", String.valueOf(first.getYear()));
        }
        return first.equals(last) ? view.forms().day(first) : say("day.span", first, last);
    }

    public Pill pill(State state) {
        var text = say("phase." + state.phase());
        return switch (state.phase()) {
            case IN_FORCE -> Pill.good(text);
            case STOPPED, LAPSED, ENDED -> Pill.bad(text);
            case BACKGROUND, SUPERSEDED -> Pill.quiet(text);
            case PROPOSED, AWAITING_CONDITION, AWAITING_APPROVAL, UNTOLD -> Pill.warn(text);
            case ADOPTED -> Pill.accent(text);
        };
    }

    /** The state in a sentence, with since when and how it is known. */
    public String sentence(State state, @Nullable Ledger ledger) {
        var key = "state." + state.phase();
        if (state.open() != null) {
            return say("open." + state.open());
        }
        if (state.phase() == State.Phase.STOPPED
                && ledger != null
                && !ledger.against(day()).isEmpty()) {
            return say(key + ".by", day(state.since()), names(ledger.against(day())));
        }
        return state.since() == null ? say(key) : say(key + ".since", day(state.since()));
    }

    /** Adopted by ten of eleven, with how many it cannot be told of. */
    public String count(Ledger ledger) {
        int unknown = ledger.unknown(day());
        if (ledger.deciders() instanceof Deciders.Alone(var body)) {
            return say("count.alone." + ledger.lines().getFirst().on(day()), name(body));
        }
        if (ledger.size() == 0) {
            return say("count.nobody");
        }
        return unknown == 0
                ? say("count", ledger.yes(day()), ledger.size())
                : say("count.unknown", ledger.yes(day()), ledger.size(), unknown);
    }

    /** Who has not answered; nothing where all have, or where it cannot be told. */
    @Nullable
    public String missing(Ledger ledger) {
        var missing = ledger.missing(day());
        return missing.isEmpty() || ledger.deciders() instanceof Deciders.Alone
                ? null
                : say("missing", missing.size(), names(missing));
    }

    public String names(List<LedgerLine> lines) {
        return lines.stream().map(line -> name(line.decider())).collect(Collectors.joining(", "));
    }

    /** Who decides, in a few words. */
    public String deciders(Deciders deciders) {
        return switch (deciders) {
            case Deciders.Alone(var body) -> say("deciders.alone", name(body));
            case Deciders.Untold(var why) -> why == null ? say("deciders.untold") : say("deciders.why", words(why));
            case Deciders.Councils councils
            when councils.needed() == councils.parties().size() -> say("deciders.all", councils.needed());
            case Deciders.Councils councils ->
                say("deciders.some", councils.needed(), councils.parties().size());
        };
    }

    /** The council of a party, under the name it had on a day. */
    String council(String party, LocalDate then) {
        var known = view.charter().parties().get(party);
        if (known == null) {
            return name(party);
        }
        return known.organs().values().stream()
                .filter(organ -> organ.kind() == Organ.OrganKind.COUNCIL && organ.names() != null)
                .findFirst()
                .map(organ -> organ.names() == null
                        ? ""
                        : words(organ.names().on(then).text()))
                .orElse(say("council"));
    }
}
