package se.radslag.charter.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Label;

/** What terms are about, in words. */
final class Labels {

    private final Voice voice;
    private final Naming naming;

    Labels(Voice voice, Naming naming) {
        this.voice = voice;
        this.naming = naming;
    }

    /** {@code möte}. */
    String bare(Label label) {
        return say(label, "");
    }

    /** {@code ett möte}. */
    String one(Label label) {
        return say(label, ".one");
    }

    /** {@code möten}. */
    String many(Label label) {
        return say(label, ".many");
    }

    /** {@code mötet}. */
    String the(Label label) {
        return say(label, ".the");
    }

    private String say(Label label, String form) {
        var own = label.own();
        var word = label.word();
        if (own != null) {
            return title(voice.own(own));
        } else if (word == null) {
            return "";
        }
        var topic = voice.charter().topics().get(word);
        return topic == null ? voice.say("label." + word + form) : title(naming.withAbbreviation(topic.names()));
    }

    /** What is written with a capital is a title, and stands in quotation marks. */
    private String title(String words) {
        return words.equals(Wording.capital(words)) ? voice.say("title", words) : words;
    }

    /** The names of topics in a sentence. */
    String topics(List<String> ids) {
        return voice.and(ids.stream().map(id -> bare(new Label(id, null))).toList());
    }

    /** All of several: {@code uppdrag, sammansättning och form}; null when there are none. */
    @Nullable
    String all(List<Label> labels) {
        return labels.isEmpty()
                ? null
                : voice.and(labels.stream().map(this::bare).toList());
    }

    /** Several as the object of an act: {@code grupper och tillfälliga grupper}. */
    @Nullable
    String objects(List<Label> labels) {
        return labels.isEmpty()
                ? null
                : voice.and(labels.stream().map(this::many).toList());
    }
}
