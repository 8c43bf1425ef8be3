package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Life;
import se.radslag.charter.terms.Relation;
import se.radslag.charter.terms.SetUp;
import se.radslag.charter.terms.Statement;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Answer;

/** Says what a body is, what it is for, how long it lives and how it stands to others. */
final class BodyWords {

    private final Lexicon lexicon;
    private final Voice voice;

    BodyWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
    }

    List<String> say(Body body) {
        var name = lexicon.naming().withAbbreviation(body.names());
        var sentences = new ArrayList<String>();
        var of = body.of();
        var home = of != null && !of.equals("structure") && !body.isOutside()
                ? lexicon.naming().name(of)
                : null;
        var called = lexicon.naming().on(body.names());
        boolean many = voice.isSwedish() && called.abbreviation() == null && Wording.isPlural(name);
        var kind = voice.say("body.kind." + Voice.kebab(body.kind()), many);
        boolean twice = name.toLowerCase(Locale.ROOT).endsWith(kind);
        sentences.add(voice.say(twice ? "body.form" : body.isOutside() ? "body.outside" : "body", name, kind, home));
        sentences.addAll(otherNames(body));
        if (body.isDeFacto()) {
            sentences.add(voice.say("body.de-facto", many));
        }
        if (body.legalForce() != null) {
            sentences.add(voice.say("body.legal-force." + Voice.kebab(body.legalForce())));
        }
        return sentences;
    }

    /** Earlier and later names, and the other possible one inside an uncertain span. */
    private List<String> otherNames(Body body) {
        var now = body.names().on(voice.on());
        var sentences = new ArrayList<String>();
        for (var name : body.names().all()) {
            if (!name.equals(now)) {
                var from = name.validity().from();
                boolean later = from != null && from.hasComeOn(voice.on()) == Answer.NO;
                boolean maybe = name.possibleOn(voice.on());
                sentences.add(voice.say(
                        maybe ? "body.name-maybe" : later ? "body.name-later" : "body.name-earlier",
                        voice.own(name.text()),
                        name.abbreviation()));
            }
        }
        return sentences;
    }

    List<String> say(Statement statement, Body body) {
        boolean remit = body.remit().contains(statement);
        var text = voice.say(
                remit ? "statement.remit" : "statement.purpose",
                lexicon.naming().name(body.id()),
                voice.own(statement.text()));
        return statement.topics().isEmpty()
                ? List.of(text)
                : List.of(text, voice.say("statement.topics", lexicon.labels().topics(statement.topics())));
    }

    List<String> say(Life life, Body body) {
        var name = lexicon.naming().name(body.id());
        var validity = life.header().validity();
        var from = validity.from();
        var end = validity.end();
        boolean plain = (from == null || from.isExact()) && (end == null || end.isExact());
        var sentences = new ArrayList<String>();
        if (plain) {
            sentences.add(voice.say(
                    "life",
                    name,
                    from == null ? null : lexicon.dates().day(from),
                    end == null ? null : lexicon.dates().day(Dates.lastDay(end)),
                    life.trial() ? voice.say("life.trial") : null));
        } else {
            sentences.addAll(uncertain(life, name));
        }
        if (life.review() != null && !life.review().isUnknown()) {
            sentences.add(voice.say("life.review", lexicon.dates().on(life.review())));
        }
        return sentences;
    }

    private List<String> uncertain(Life life, String name) {
        var sentences = new ArrayList<String>();
        var from = life.header().validity().from();
        var end = life.header().validity().end();
        if (from != null) {
            sentences.add(day("life.from", name, from));
        }
        if (end != null) {
            sentences.add(day("life.end", name, Dates.lastDay(end)));
        }
        return sentences;
    }

    private String day(String key, String name, Day day) {
        var taken = day.taken();
        if (day.isUnknown()) {
            return voice.unknown(key + "-unknown", day.why(), name);
        }
        return voice.say(
                day.isExact() || taken == null ? key : key + "-span",
                name,
                lexicon.dates().day(day),
                taken == null ? null : lexicon.dates().day(taken));
    }

    List<String> say(SetUp setUp, Body body) {
        var by = setUp.by() == null
                ? null
                : lexicon.whos().acting(setUp.by(), body).text();
        var initiative = setUp.initiative() == null
                ? null
                : lexicon.whos().acting(setUp.initiative(), body).text();
        var day = setUp.day();
        return List.of(voice.say(
                "set-up",
                lexicon.naming().name(body.id()),
                by,
                initiative,
                day == null || day.isUnknown() || !day.isExact()
                        ? null
                        : lexicon.dates().day(day),
                day == null || day.isUnknown() || day.isExact()
                        ? null
                        : lexicon.dates().day(day)));
    }

    List<String> say(Relation relation, Body body) {
        var to = relation.to().stream()
                .map(id -> lexicon.whos()
                        .acting(new Who.Ref(id, false, false), null)
                        .text())
                .toList();
        return List.of(voice.say(
                "relation." + Voice.kebab(relation.way()), lexicon.naming().name(body.id()), voice.and(to)));
    }
}
