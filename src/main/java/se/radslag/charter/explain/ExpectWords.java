package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Expectation;

/** Says what is expected to happen, how often or when. */
final class ExpectWords {

    private final Lexicon lexicon;
    private final Voice voice;

    ExpectWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
    }

    List<String> say(Expectation expect, @Nullable Body around) {
        var body = expect.body() == null ? around : voice.charter().bodies().get(expect.body());
        var actor = expect.by() != null
                ? lexicon.whos().acting(expect.by(), body)
                : body == null ? null : Phrase.one(lexicon.naming().name(body.id()));
        var word = expect.what().word();
        var form = expect.form() == null ? null : lexicon.labels().bare(expect.form());
        if (word == null) {
            return own(expect, actor, form);
        } else if (word.equals("item")) {
            return List.of(items(expect, actor, form));
        } else if (word.equals("meeting") || word.equals("conference")) {
            return List.of(meetings(expect, actor, form));
        } else if (!expect.each().isEmpty()) {
            return List.of(voice.say(
                    "expect.each",
                    lexicon.labels().the(expect.what()),
                    voice.modal(expect.force(), false),
                    lexicon.labels().all(expect.each()),
                    when(expect)));
        }
        return List.of(thing(expect, actor, form));
    }

    /** Something in the charter's own words, which no verb fits. */
    private List<String> own(Expectation expect, @Nullable Phrase actor, @Nullable String form) {
        var sentences = new ArrayList<String>();
        sentences.add(voice.say(
                "expect.own." + Voice.kebab(expect.force()),
                lexicon.labels().bare(expect.what()),
                lexicon.labels().all(expect.each()),
                when(expect),
                form));
        if (expect.by() != null && actor != null) {
            sentences.add(voice.say("expect.by", actor.plural(), actor.text()));
        }
        return sentences;
    }

    private String items(Expectation expect, @Nullable Phrase actor, @Nullable String form) {
        var items = lexicon.labels().all(expect.each());
        return voice.say(
                actor == null ? "expect.items-somewhere" : "expect.items",
                actor == null ? null : actor.text(),
                voice.modal(expect.force(), actor == null || actor.plural()),
                items == null ? lexicon.labels().many(expect.what()) : items,
                when(expect),
                form);
    }

    private String meetings(Expectation expect, @Nullable Phrase actor, @Nullable String form) {
        var length = expect.length() == null ? null : lexicon.dates().length(expect.length());
        return voice.say(
                actor == null ? "expect.meetings-somewhere" : "expect.meetings",
                actor == null ? null : actor.text(),
                voice.modal(expect.force(), actor == null || actor.plural()),
                number(expect),
                period(expect),
                length,
                form);
    }

    /** {@code minst sex möten}, {@code två till fyra möten}, {@code möten}. */
    private String number(Expectation expect) {
        var min = expect.min();
        var max = expect.max();
        var one = lexicon.labels().one(expect.what());
        var many = lexicon.labels().many(expect.what());
        if (min != null && max != null) {
            return min.equals(max)
                    ? voice.say("expect.exactly", min == 1 ? one : voice.number(min) + " " + many)
                    : voice.say("expect.range", String.valueOf(min), String.valueOf(max), many);
        } else if (min != null) {
            return voice.say("expect.at-least", min == 1 ? one : voice.number(min) + " " + many);
        } else if (max != null) {
            return voice.say("expect.at-most", max == 1 ? one : voice.number(max) + " " + many);
        }
        return expect.within().isEmpty() ? many : one;
    }

    private String thing(Expectation expect, @Nullable Phrase actor, @Nullable String form) {
        var when = when(expect);
        if (actor == null && form != null && when != null) {
            return voice.say(
                    "expect.happens",
                    when,
                    voice.modal(expect.force(), false),
                    lexicon.labels().the(expect.what()),
                    form);
        }
        return voice.say(
                actor == null ? "expect.thing-somewhere" : "expect.thing",
                actor == null ? null : actor.text(),
                voice.modal(expect.force(), actor != null && actor.plural()),
                lexicon.labels().one(expect.what()),
                when,
                form,
                verb(String.valueOf(expect.what().word())));
    }

    /** What one does with it: {@code göra}, {@code ta fram}, {@code svara för}. */
    private String verb(String word) {
        return voice.say(voice.has("expect.do." + word) ? "expect.do." + word : "expect.do");
    }

    /** How often, and in which period. */
    private @Nullable String when(Expectation expect) {
        var min = expect.min();
        var period = period(expect);
        if (min == null) {
            return period;
        }
        return voice.say("expect.times." + (min == 1 ? "one" : "many"), voice.number(min), period);
    }

    private @Nullable String period(Expectation expect) {
        var parts = new ArrayList<String>();
        if (expect.per() != null) {
            parts.add(voice.say("expect.per." + Voice.kebab(expect.per())));
        }
        if (expect.event() != null) {
            parts.add(
                    expect.event() == se.radslag.charter.terms.Event.MEETING
                            ? voice.say("expect.each-meeting")
                            : voice.say("expect.at", voice.say("event." + Voice.kebab(expect.event()))));
        }
        if (expect.months() != null && !expect.months().isEmpty()) {
            parts.add(voice.say(
                    "expect.in",
                    voice.and(expect.months().stream().map(voice::month).toList())));
        }
        if (expect.within().size() == 2) {
            parts.add(lexicon.dates()
                    .span(expect.within().getFirst(), expect.within().getLast()));
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }
}
