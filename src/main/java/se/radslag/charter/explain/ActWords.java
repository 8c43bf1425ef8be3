package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Act;

/** Acts as verbs: {@code kalla till möten}, {@code kallar till möten}. */
final class ActWords {

    /** Acts that are somebody's right rather than somebody's task. */
    private static final Set<Act> RIGHTS = EnumSet.of(
            Act.LEAVE,
            Act.JOIN,
            Act.DEMAND_MEETING,
            Act.RAISE_MATTER,
            Act.ADJUNCT,
            Act.ATTEND,
            Act.SPEAK,
            Act.VOTE,
            Act.INFORM,
            Act.EXCHANGE,
            Act.GIVE_VIEW,
            Act.SET_UP,
            Act.CLOSE);

    private final Voice voice;

    ActWords(Voice voice) {
        this.voice = voice;
    }

    static boolean isRight(List<Act> acts) {
        return acts.stream().anyMatch(RIGHTS::contains);
    }

    /** What one may do, in the infinitive: {@code bereda ärenden åt parterna}. */
    String doing(List<Act> acts, @Nullable String what, @Nullable String to) {
        return phrase(acts, ".do", what, to);
    }

    /** What one does. */
    String does(List<Act> acts, boolean plural, @Nullable String what, @Nullable String to) {
        return phrase(acts, plural && !voice.isSwedish() ? ".do" : ".does", what, to);
    }

    /** {@code en kallelse skickas}: the moment of an act. */
    String when(Act act) {
        return voice.say(key(act) + ".when");
    }

    /** {@code kallelsen}. */
    String noun(Act act) {
        return voice.say(key(act) + ".noun");
    }

    private String phrase(List<Act> acts, String form, @Nullable String what, @Nullable String to) {
        var verbs = new ArrayList<String>();
        for (int i = 0; i < acts.size(); i++) {
            boolean last = i == acts.size() - 1;
            var template = voice.raw(key(acts.get(i)) + (what == null ? plain(acts.get(i), form) : form));
            verbs.add(
                    last
                            ? Template.fill(template, what, to)
                            : what == null ? Template.fill(template, null, null) : bare(acts.get(i), form));
        }
        return voice.and(verbs);
    }

    /** The form of a verb that needs other words when nothing is said of what. */
    private String plain(Act act, String form) {
        return voice.has(key(act) + form + "-plain") ? form + "-plain" : form;
    }

    /** The verb alone, where the object comes with the last of several acts. */
    private String bare(Act act, String form) {
        var own = key(act) + form + "-it";
        return voice.has(own) ? voice.say(own) : Template.bare(voice.raw(key(act) + form));
    }

    private static String key(Act act) {
        return "act." + Voice.kebab(act);
    }
}
