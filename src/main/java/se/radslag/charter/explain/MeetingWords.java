package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.ItemRule;
import se.radslag.charter.terms.ItemType;
import se.radslag.charter.terms.Lead;
import se.radslag.charter.terms.RecordForm;
import se.radslag.charter.terms.Requirement;
import se.radslag.charter.terms.Telling;

/** Says what goes with acts: what must be there, how far ahead, who is told, which items, what record. */
final class MeetingWords {

    /** Kinds of body that a charter describes as a form, with what it takes to set one up. */
    private static final Set<Body.BodyKind> SPEAK_OF_THEMSELVES =
            EnumSet.of(Body.BodyKind.GROUP, Body.BodyKind.NETWORK, Body.BodyKind.PROJECT, Body.BodyKind.WORKING_GROUP);

    private final Lexicon lexicon;
    private final Voice voice;
    private final ActWords acts;

    MeetingWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
        this.acts = new ActWords(voice);
    }

    List<String> say(Requirement requirement, @Nullable Body body) {
        var what = String.valueOf(lexicon.labels().all(requirement.what()));
        return List.of(voice.say("requires", when(requirement, body), voice.modal(requirement.force(), false), what));
    }

    /** The moment of an act; what is set up or closed is named by the kind of body that speaks of itself. */
    private String when(Requirement requirement, @Nullable Body body) {
        var act = requirement.act();
        boolean settingUp = act == Act.SET_UP || act == Act.CLOSE;
        if (settingUp && !requirement.of().isEmpty()) {
            return voice.say(
                    "act." + Voice.kebab(act) + ".when-many", lexicon.labels().objects(requirement.of()));
        }
        if (body == null || !settingUp || !SPEAK_OF_THEMSELVES.contains(body.kind())) {
            return acts.when(act);
        }
        return voice.say(
                "act." + Voice.kebab(act) + ".when-of", voice.say("body.kind." + Voice.kebab(body.kind()) + ".one"));
    }

    List<String> say(Lead lead, @Nullable Body body) {
        var event = lead.before() != null ? lead.before() : lead.after();
        var side = lead.before() != null ? "before" : "after";
        var when = event == null ? null : voice.say("event." + Voice.kebab(event));
        var length = lead.days() != null
                ? lexicon.dates().length("day", lead.days())
                : lead.weeks() != null
                        ? lexicon.dates().length("week", lead.weeks())
                        : lead.months() != null ? lexicon.dates().length("month", lead.months()) : null;
        if (length == null) {
            return List.of(voice.say("lead.unknown." + side, acts.noun(lead.act()), when));
        }
        return List.of(voice.say(
                "lead." + side,
                acts.noun(lead.act()),
                voice.modal(lead.force(), false),
                length,
                when,
                lexicon.whos().meant(lead.forWhom(), body)));
    }

    List<String> say(Telling telling, @Nullable Body body) {
        var what = voice.and(telling.what().stream().map(lexicon.labels()::the).toList());
        var within = telling.within() == null ? null : lexicon.dates().length(telling.within());
        var to = telling.to() == null ? null : lexicon.whos().meant(telling.to(), body);
        return List.of(
                to == null
                        ? voice.say("tell.somebody", what, voice.modal(telling.force(), false), within)
                        : voice.say("tell", to, voice.modal(telling.force(), true), what, within));
    }

    List<String> say(ItemRule items, Body body) {
        var name = lexicon.naming().name(body.id());
        var types = new ArrayList<ItemType>(items.refuse());
        types.addAll(items.discourage());
        types.addAll(items.prefer());
        var words = voice.and(types.stream()
                .map(type -> voice.say("items.type." + Voice.kebab(type)))
                .toList());
        var key = !items.refuse().isEmpty()
                ? "items.refuse"
                : !items.discourage().isEmpty() ? "items.discourage" : "items.prefer";
        var except = items.exceptBody() == null ? null : lexicon.naming().name(items.exceptBody());
        return List.of(voice.say(key, words, name, except));
    }

    List<String> say(RecordForm record, Body body) {
        var name = lexicon.naming().name(body.id());
        var sentences = new ArrayList<String>();
        var approve = record.approve() == null ? null : voice.say("record.approve." + Voice.kebab(record.approve()));
        if (record.form() != null) {
            sentences.add(voice.say("record", name, voice.say("record." + Voice.kebab(record.form())), approve));
        } else if (approve != null) {
            sentences.add(voice.say("record", name, voice.say("record.any"), approve));
        }
        if (!record.annex().isEmpty()) {
            sentences.add(voice.say("record.annex", lexicon.labels().all(record.annex())));
        }
        if (record.remote() != null) {
            sentences.add(voice.say(record.remote() ? "record.remote" : "record.not-remote"));
        }
        return sentences;
    }
}
