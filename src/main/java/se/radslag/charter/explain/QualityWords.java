package se.radslag.charter.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Force;

/** Says what is asked of those who sit: {@code en förtroendevald som kommunen utser, helst från oppositionen}. */
final class QualityWords {

    private final Lexicon lexicon;
    private final Voice voice;

    QualityWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
    }

    /**
     * @param one whether there is one seat
     * @param by who names them
     */
    String say(List<Who.Quality> qualities, boolean one, String by) {
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (var quality : qualities) {
            before.append(demanded(quality));
            after.append(more(quality, one));
        }
        return person(qualities, one) + before + voice.say("person.named", by) + after;
    }

    /** The same in a few words: {@code förtroendevalda}. */
    String person(List<Who.Quality> qualities, boolean one) {
        var kind = qualities.stream()
                .map(Who.Quality::kind)
                .filter(found -> found != null)
                .findFirst()
                .map(Voice::kebab)
                .orElse("member");
        return voice.say("person." + kind, !one);
    }

    private String demanded(Who.Quality quality) {
        var text = new StringBuilder();
        boolean plainSide = quality.side() != null && quality.leading() == null && quality.force() == Force.MUST;
        if (plainSide) {
            text.append(voice.say("trait.side", side(quality)));
        }
        if (quality.party() != null) {
            text.append(voice.say("trait.from", quality.party()));
        }
        if (quality.area() != null) {
            text.append(voice.say("trait.from", lexicon.naming().name(quality.area())));
        }
        return text.toString();
    }

    private String more(Who.Quality quality, boolean one) {
        if (quality.side() == null) {
            return "";
        } else if (quality.leading() != null) {
            return voice.say("trait.leads", !one, side(quality));
        }
        return quality.force() == Force.MUST ? "" : voice.say("trait.preferably", side(quality));
    }

    private @Nullable String side(Who.Quality quality) {
        return quality.side() == null ? null : voice.say("side." + Voice.kebab(quality.side()));
    }
}
