package se.radslag.access.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.MailLinks;
import se.radslag.access.domain.Token;
import se.radslag.access.web.SignInPage.Person;
import se.radslag.access.web.SignInPage.Place;
import se.radslag.kernel.Refused;
import se.radslag.platform.start.Demo;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FieldFault;

/** Gathers what the sign-in pages show. */
@Component
class SignInPages {

    private final JdbcClient database;
    private final MailLinks links;
    private final Demo demo;
    private final RoleWords words;

    SignInPages(JdbcClient database, MailLinks links, Demo demo, RoleWords words) {
        this.database = database;
        this.links = links;
        this.demo = demo;
        this.words = words;
    }

    SignInPage page(String email, @Nullable String onwards, List<FieldFault> faults, Language language) {
        return new SignInPage(email, onwards, faults, demo.isOpen() ? places(language) : List.of());
    }

    List<FieldFault> faults(Refused refused, Language language) {
        return refused.verdicts().broken().stream()
                .map(verdict -> new FieldFault("email", Texts.in(language).say(verdict.message(), verdict.facts())))
                .toList();
    }

    SignInLinkState link(Token token, @Nullable Token browser) {
        return links.find(token, browser)
                .map(found -> found.here() ? SignInLinkState.GOOD : SignInLinkState.ELSEWHERE)
                .orElse(SignInLinkState.OVER);
    }

    private List<Place> places(Language language) {
        var byPlace = new LinkedHashMap<String, List<Person>>();
        database.sql("""
                        select account.id, structure_id, role, party from access.account
                        join access.role_given given on given.account = account.id and given.ended_at is null
                        where demo and closed_at is null
                        order by structure_id nulls first
                        """)
                .query((row, index) -> {
                    var given = words.of(
                            row.getString("structure_id"), row.getString("role"), row.getString("party"), language);
                    byPlace.computeIfAbsent(given.place(), place -> new ArrayList<>())
                            .add(new Person(row.getObject("id", UUID.class), given.role()));
                    return given;
                })
                .list();
        var alphabet = Collator.getInstance(language.locale());
        return byPlace.entrySet().stream()
                .map(place -> new Place(
                        place.getKey(),
                        place.getValue().stream()
                                .sorted(Comparator.comparing(Person::who, alphabet))
                                .toList()))
                .toList();
    }
}
