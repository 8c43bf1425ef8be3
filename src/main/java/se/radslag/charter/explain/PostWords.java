package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.TermOfOffice;
import se.radslag.charter.terms.TermStart;
import se.radslag.charter.terms.Who;

/** Says who holds the posts of a body, and for how long its members sit. */
final class PostWords {

    private final Lexicon lexicon;
    private final Voice voice;

    PostWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
    }

    List<String> say(Post post, Body body) {
        var name = lexicon.naming().name(body.id());
        var sentences = new ArrayList<String>();
        sentences.add(main(post, body, name));
        var turn = post.turn();
        if (turn != null) {
            var of = turn.of().stream().map(lexicon.naming()::name).toList();
            var first = turn.first() == null ? null : lexicon.naming().name(turn.first());
            var every = turn.every() == null ? null : lexicon.dates().length(turn.every());
            sentences.add(voice.say("post.turn", voice.and(of), every, first));
        }
        if (post.deputises() != null) {
            sentences.add(voice.say("post.deputises", lexicon.offices().holder(body, post.id())));
        }
        return sentences;
    }

    private String main(Post post, Body body, String name) {
        var by = post.by();
        var from = from(post, body);
        if (post.office() != null) {
            var office = lexicon.offices().office(post.office(), null);
            return voice.say("post.office", office, bareName(post, body), name);
        } else if (by != null) {
            var acting = lexicon.whos().acting(by, body);
            var verb = voice.say("post.appoints", acting.plural());
            return voice.say(
                    "post.by",
                    acting.text(),
                    verb,
                    lexicon.offices().holder(body, post.id()),
                    name,
                    from,
                    acting.adverb());
        } else if (from != null) {
            return voice.say("post.from", lexicon.offices().holder(body, post.id()), name, from);
        }
        return voice.say("post.has", name, lexicon.offices().post(body, post.id()));
    }

    private String bareName(Post post, Body body) {
        var a = lexicon.offices().post(body, post.id());
        return a.substring(a.indexOf(' ') + 1);
    }

    private @Nullable String from(Post post, Body body) {
        var from = post.from();
        if (from == null) {
            return null;
        } else if (from instanceof Who.Quality quality) {
            var by = post.by();
            var acting = by == null ? Phrase.one("") : lexicon.whos().acting(by, body);
            return lexicon.whos().members(acting, by, quality);
        } else if (from instanceof Who.Holder holder) {
            return voice.say(
                    "post.among-holders",
                    lexicon.offices().office(holder.office(), null),
                    lexicon.naming().groupWith(holder.office()));
        }
        return lexicon.whos().meant(from, body);
    }

    List<String> say(TermOfOffice term) {
        var sentences = new ArrayList<String>();
        if (term.years() != null || term.months() != null) {
            sentences.add(voice.say(
                    "term.lasts", length(term.years(), "year"), length(term.months(), "month"), start(term.start())));
        } else if (term.start() != null) {
            sentences.add(voice.say("term.starts", start(term.start())));
        }
        if (term.first().size() == 2) {
            sentences.add(voice.say(
                    "term.first",
                    lexicon.dates().day(term.first().getFirst()),
                    lexicon.dates().day(term.first().getLast())));
        }
        if (term.window().size() == 2) {
            sentences.add(voice.say(
                    "term.window",
                    lexicon.dates().day(term.window().getFirst()),
                    lexicon.dates().day(term.window().getLast())));
        }
        if (term.unless() != null) {
            sentences.add(voice.say("term.unless." + Voice.kebab(term.unless())));
        }
        return sentences;
    }

    private @Nullable String length(@Nullable Integer number, String unit) {
        return number == null ? null : lexicon.dates().length(unit, number);
    }

    private @Nullable String start(@Nullable TermStart start) {
        if (start == null) {
            return null;
        } else if (start.after() == TermStart.After.FIRST_MEETING) {
            return voice.say("term.from.first-meeting");
        }
        var day = start.day();
        return day == null
                ? voice.say("term.from.election")
                : voice.say("term.from.day", String.valueOf(day.getDayOfMonth()), voice.month(day.getMonthValue()));
    }
}
