package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Power;
import se.radslag.kernel.Force;

/** Says who may do an act, how it is decided and what it leads to. */
final class PowerWords {

    private final Lexicon lexicon;
    private final Voice voice;
    private final ActWords acts;
    private final PaperWords papers;

    PowerWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
        this.acts = new ActWords(voice);
        this.papers = new PaperWords(voice);
    }

    List<String> say(Power power, @Nullable Body body) {
        var sentences = new ArrayList<String>();
        sentences.add(main(power, body));
        sentences.addAll(how(power));
        sentences.addAll(conditions(power, body));
        add(sentences, "power.effect", power.effect());
        var ends = power.ends() == null ? null : papers.name(power.ends());
        if (ends != null && power.effect() == null) {
            sentences.add(voice.say("power.ends", ends));
        }
        add(sentences, "power.otherwise", power.otherwise());
        return sentences;
    }

    private void add(List<String> sentences, String key, se.radslag.charter.terms.@Nullable Text text) {
        if (text != null) {
            sentences.add(voice.say(key, voice.own(text)));
        }
    }

    private String main(Power power, @Nullable Body body) {
        var by = power.by();
        var what = what(power);
        var to = lexicon.whos().meant(power.to(), body);
        var per = power.per() == null ? null : voice.say("power.per." + Voice.kebab(power.per()));
        var through = lexicon.whos().meant(power.through(), body);
        var doing = acts.doing(power.act(), what, to);
        if (by == null) {
            boolean unknown = power.header().unknown().containsKey("by");
            return voice.say(unknown ? "power.unknown" : "power.possible", doing, per);
        }
        var acting = lexicon.whos().acting(power, by, body);
        if (power.force() == Force.NOTE) {
            return voice.say("power.can", acting.text(), doing, per, through, acting.adverb());
        } else if (ActWords.isRight(power.act())) {
            return voice.say("power.may", acting.text(), doing, per, through, acting.adverb());
        }
        var does = acts.does(power.act(), acting.plural(), what, to);
        return voice.say("power.does", acting.text(), withAdverb(does, acting.adverb()), per, through);
    }

    /** {@code bestämmer tillsammans dagordningen}: the adverb comes right after the verb. */
    private String withAdverb(String does, @Nullable String adverb) {
        int verb = does.indexOf(' ');
        if (adverb == null || verb < 0) {
            return adverb == null ? does : does + " " + adverb;
        }
        return voice.isSwedish() ? does.substring(0, verb) + " " + adverb + does.substring(verb) : adverb + " " + does;
    }

    private @Nullable String what(Power power) {
        if (!power.what().isEmpty()) {
            return lexicon.labels().objects(power.what());
        }
        boolean whole = power.act().stream().anyMatch(act -> act == Act.LEAVE);
        var id = power.paper() != null ? power.paper() : whole ? power.ends() : null;
        return id == null ? null : papers.name(id);
    }

    private List<String> how(Power power) {
        var sentences = new ArrayList<String>();
        if (power.mode() != null) {
            var key = "power.mode." + Voice.kebab(power.mode());
            boolean soft = power.mode() == Power.Mode.CONSENSUS && power.force() != Force.MUST;
            sentences.add(voice.say(
                    soft ? key + "-aimed" : key,
                    power.share() == null ? null : voice.share(power.share()),
                    power.of() == null ? null : voice.say("power.of." + Voice.kebab(power.of()))));
        } else if (power.share() != null) {
            sentences.add(voice.say("power.mode.qualified", voice.share(power.share()), null));
        }
        var home = power.home();
        if (home != null && !decidesOfItself(power)) {
            var decide = String.join(
                    "-",
                    home.decide().stream().distinct().sorted().map(Voice::kebab).toList());
            sentences.add(voice.say("power.home." + decide, home.alike() ? voice.say("power.alike") : null));
        } else if (home != null && home.alike()) {
            sentences.add(voice.say("power.all-alike"));
        }
        return sentences;
    }

    /** Where the parties' councils act themselves, nothing is left to decide at home. */
    private static boolean decidesOfItself(Power power) {
        return power.by() instanceof se.radslag.charter.terms.Who.Councils;
    }

    private List<String> conditions(Power power, @Nullable Body body) {
        var sentences = new ArrayList<String>();
        if (power.askBy() != null) {
            sentences.add(voice.say("power.ask-by", lexicon.dates().day(power.askBy())));
        }
        var condition = power.condition();
        if (condition != null) {
            var by = condition.by();
            sentences.add(voice.say(
                    "power.condition",
                    voice.own(condition.that()),
                    by == null || by.isUnknown() ? null : lexicon.dates().day(by)));
            if (condition.state() != null) {
                sentences.add(voice.say("power.condition." + Voice.kebab(condition.state())));
            }
        }
        var approval = power.approval();
        if (approval != null) {
            sentences.add(voice.say(
                    "power.approval", lexicon.whos().acting(approval.by(), body).text()));
            if (approval.silentAfter() != null) {
                sentences.add(voice.say("power.silence", lexicon.dates().length(approval.silentAfter())));
            }
        }
        return sentences;
    }
}
