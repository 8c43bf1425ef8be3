package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.About;
import se.radslag.charter.terms.Adoption;
import se.radslag.charter.terms.AgreementTerms;
import se.radslag.charter.terms.Life;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Topic;

/** Says who the parties are, what they have adopted and what the agreement says of itself. */
final class PartyWords {

    private final Lexicon lexicon;
    private final Voice voice;

    PartyWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
    }

    List<String> say(About about) {
        return List.of(voice.own(about.text()));
    }

    List<String> say(Topic topic) {
        return List.of(voice.say(
                "topic",
                lexicon.naming().withAbbreviation(topic.names()),
                topic.law() == null ? null : Wording.small(voice.own(topic.law()))));
    }

    List<String> say(Party party) {
        var sentences = new ArrayList<String>();
        sentences.add(party.isGroup() ? group(party) : one(party));
        if (!party.was().isEmpty()) {
            var before = party.was().stream().map(was -> voice.own(was.name())).toList();
            sentences.add(voice.say("party.was", lexicon.naming().name(party.id()), voice.and(before)));
        }
        if (!party.members().isEmpty()) {
            var members = party.members().stream().map(lexicon.naming()::name).toList();
            sentences.add(voice.say("party.members", lexicon.naming().name(party.id()), voice.and(members)));
        }
        if (party.hostOnly()) {
            sentences.add(voice.say(party.isGroup() ? "party.host-only.group" : "party.host-only"));
        }
        return sentences;
    }

    private String group(Party group) {
        var names = there(group).stream()
                .map(party -> lexicon.naming().name(party.id()))
                .toList();
        return names.size() == 1
                ? voice.say("party.group.one", lexicon.naming().name(group.id()), names.getFirst())
                : voice.say(
                        "party.group", lexicon.naming().name(group.id()), voice.number(names.size()), voice.and(names));
    }

    /** Those of a group who are parties on the day, or may be; all of them where none is. */
    private Collection<Party> there(Party group) {
        var there = voice.charter().parties(Parties.named(group.id()), voice.on());
        return there.isEmpty() ? group.each().values() : there;
    }

    private String one(Party party) {
        var kind = party.kind() == null ? "other" : Voice.kebab(party.kind());
        return voice.say("party.is", lexicon.naming().name(party.id()), voice.say("party." + kind + ".a"));
    }

    List<String> say(Adoption adoption) {
        var by = lexicon.naming().parties(adoption.by());
        var day = adoption.day();
        var council = adoption.council() == null ? null : lexicon.naming().organ(firstOf(adoption), adoption.council());
        boolean no = adoption.decision() == Adoption.Decision.NO;
        return List.of(voice.say(
                (no ? "adoption.no" : "adoption.yes"),
                by.text(),
                new PaperWords(voice).name(adoption.paper()),
                council,
                day == null || day.isUnknown() ? null : dayOf(day),
                adoption.section(),
                adoption.registry(),
                voice.say("has", by.plural())));
    }

    private String dayOf(se.radslag.charter.terms.Day day) {
        return voice.say(
                day.isExact() ? "adoption.on" : "adoption.some-day",
                lexicon.dates().day(day));
    }

    private static @Nullable String firstOf(Adoption adoption) {
        return adoption.by().ids().isEmpty() ? null : adoption.by().ids().getFirst();
    }

    List<String> say(AgreementTerms agreement) {
        var structure = voice.own(voice.charter().title());
        return List.of(new PaperWords(voice)
                .ground()
                .map(title -> voice.say("agreement", structure, voice.own(title)))
                .orElseGet(() -> voice.say("agreement.nameless", structure)));
    }

    /** The life of the agreement itself. */
    List<String> say(Life life) {
        var sentences = new ArrayList<String>();
        var validity = life.header().validity();
        var from = validity.from();
        var end = validity.end();
        sentences.add(voice.say(
                end == null ? "agreement.open" : "agreement.life",
                from == null || from.isUnknown() ? null : lexicon.dates().day(from),
                end == null || end.isUnknown() ? null : lexicon.dates().day(Dates.lastDay(end))));
        if (end != null && end.isUnknown()) {
            sentences.add(voice.unknown("agreement.end-unknown", end.why(), null));
        }
        if (life.review() != null && !life.review().isUnknown()) {
            sentences.add(voice.say("life.review", lexicon.dates().on(life.review())));
        }
        return sentences;
    }
}
