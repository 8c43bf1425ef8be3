package se.radslag.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Period;
import se.radslag.kernel.StructureId;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Typed;

/** A structure as one reader looks at its people: on a day, in a language. */
public record Scene(Charter charter, OnDay onDay, Language language) {

    public LocalDate day() {
        return onDay.day();
    }

    /** The same on the day that somebody asks for; today where they ask for none. */
    public Scene on(@Nullable String asked) {
        return new Scene(charter, OnDay.of(asked, onDay.today()), language);
    }

    public Scene on(LocalDate day) {
        return new Scene(charter, new OnDay(day, onDay.today(), null), language);
    }

    public StructureId structure() {
        return charter.origin().structure();
    }

    public String say(String key, Object... arguments) {
        return Texts.in(language).say(key, arguments);
    }

    public Texts texts() {
        return Texts.in(language);
    }

    /** A form of the workspace, below its front page. */
    public Form form(String noun, Typed typed) {
        return new Form(new FormWords(texts(), "people-work." + noun), typed)
                .under(List.of(front(), new Crumb(say("people-work.title"), path() + "/w/people")));
    }

    public Forms forms() {
        return Forms.in(language);
    }

    public String path() {
        return "/" + structure();
    }

    /** What a body, party or group was called on the day; parties that have something together by a word for them. */
    public String name(String id) {
        return charter.names(id) != null
                ? charter.name(id, day(), language.tag())
                : Sentence.capital(Explainer.of(charter, day(), language).name(id))
                        .text();
    }

    public String name(Names names) {
        return names.on(day()).text().in(language.tag());
    }

    public @Nullable String abbreviation(String id) {
        var names = charter.names(id);
        return names == null ? null : names.on(day()).abbreviation();
    }

    public String bodyPath(String body) {
        return onDay.keep(path() + "/organ/" + body);
    }

    /** The page of a party's people; of a group none. */
    public @Nullable String partyPath(String party) {
        return charter.parties().containsKey(party) ? onDay.keep(path() + "/kommun/" + party) : null;
    }

    /** Where those inside open who somebody with protected identity is; that they do is noted. */
    public String identityPath(PersonId id) {
        return path() + "/w/people/identity?person=" + id;
    }

    public PartyKey key(Party party) {
        return PartyKey.of(charter, party);
    }

    /** The party of a key, among those of this structure. */
    public @Nullable Party party(PartyKey key) {
        return charter.parties().values().stream()
                .filter(party -> key(party).equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The party that an address names. */
    public Party partyAt(String id) {
        return Optional.ofNullable(charter.parties().get(id)).orElseThrow(NoSuchPage::new);
    }

    /** The party of a key that an address leads to. */
    public Party partyAt(PartyKey key) {
        return Optional.ofNullable(party(key)).orElseThrow(NoSuchPage::new);
    }

    /** The body that an address names. */
    public Body bodyAt(String id) {
        return Optional.ofNullable(charter.bodies().get(id)).orElseThrow(NoSuchPage::new);
    }

    public Crumb front() {
        return new Crumb(charter.title().in(language.tag()), path());
    }

    public Crumb members() {
        return new Crumb(say("people-pages.members.title"), onDay.keep(path() + "/ledamoter"));
    }

    /** {@code 1 januari 2023 – 31 december 2026}, {@code sedan 1 januari 2023}. */
    public String period(Period period) {
        var first = period.first();
        var last = period.last();
        if (first == null) {
            return last == null ? "" : say("people-pages.period.until", last);
        } else if (last == null) {
            return say("people-pages.period.since", first);
        }
        return first.equals(last) ? forms().day(first) : say("people-pages.period", first, last);
    }
}
