package se.radslag.charter.web.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.terms.AgreementTerms;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Force;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Pill;

/** Makes rows of terms: what each says, whom it concerns, how strongly, and what happens when it is broken. */
final class TermRows {

    private final Charter charter;
    private final Explainer explainer;
    private final LocalDate today;
    private final String language;
    private final Texts texts;

    TermRows(Charter charter, Explainer explainer, Language language, LocalDate today) {
        this.charter = charter;
        this.explainer = explainer;
        this.today = today;
        this.language = language.tag();
        this.texts = Texts.in(language);
    }

    /**
     * Bodies and the agreement are places of terms; as terms of their own they would say everything twice. So would
     * one party of a group of which nothing is said by itself.
     */
    boolean isShown(Placed placed) {
        return switch (placed.term()) {
            case Body body -> false;
            case AgreementTerms agreement -> false;
            case Party party -> party.isGroup() || hasItsOwn(party);
            default -> true;
        };
    }

    private boolean hasItsOwn(Party party) {
        var group = charter.groups().get(String.valueOf(party.group()));
        return group == null
                || !party.was().isEmpty()
                || !party.header().validity().equals(group.header().validity())
                || !party.header().clauses().equals(group.header().clauses());
    }

    TermRow row(Placed placed) {
        var term = placed.term();
        return new TermRow(
                explainer.say(placed),
                kind(term.kindOfTerm()),
                place(placed),
                placed.place() == Place.BODY ? "/" + charter.id() + "/organ/" + placed.id() : null,
                pills(placed),
                waits(placed));
    }

    String kind(Kind kind) {
        return texts.say("charter-clauses.kind." + kind.key());
    }

    private String place(Placed placed) {
        var id = placed.id();
        return id == null
                ? texts.say("charter-clauses.place." + placed.place().name().toLowerCase(Locale.ROOT))
                : charter.name(id, today, language);
    }

    private List<Pill> pills(Placed placed) {
        var term = placed.term();
        var pills = new ArrayList<Pill>();
        pills.add(force(term.force()));
        if (!term.kindOfTerm().derives() && placed.place() != Place.TOPIC) {
            pills.add(breach(term.breach()));
        }
        var holds = term.on(today);
        if (holds == Answer.NO) {
            var from = term.header().validity().from();
            boolean later = from != null && from.hasComeOn(today) == Answer.NO;
            pills.add(Pill.quiet(texts.say(later ? "charter-clauses.not-yet" : "charter-clauses.no-longer")));
        } else if (holds == Answer.UNKNOWN) {
            pills.add(Pill.warn(texts.say("charter-clauses.cannot-be-told")));
        }
        return pills;
    }

    private Pill force(Force force) {
        var text = texts.say("charter-clauses.force." + force.name().toLowerCase(Locale.ROOT));
        return switch (force) {
            case MUST -> Pill.accent(text);
            case SHOULD -> Pill.warn(text);
            case NOTE -> Pill.quiet(text);
        };
    }

    private Pill breach(Breach breach) {
        var text = texts.say("charter-clauses.breach." + breach.name().toLowerCase(Locale.ROOT));
        return switch (breach) {
            case REFUSE -> Pill.bad(text);
            case REASON -> Pill.warn(text);
            case FLAG -> Pill.quiet(text);
        };
    }

    /** What the agreement says of itself is in force in Rådslag; so is all that only describes. */
    private @Nullable String waits(Placed placed) {
        var capability = placed.term().kindOfTerm().capability();
        return capability == null || placed.place() == Place.AGREEMENT
                ? null
                : texts.say("charter-clauses.waits." + capability);
    }
}
