package se.radslag.access.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.access.web.SignInPage.Person;
import se.radslag.access.web.SignInPage.Place;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Alphabet;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Lists whom one can be in the made-up world: the accounts with roles, and everybody who holds something today. */
@Component
class DemoPeople {

    private final JdbcClient database;
    private final CharterLookup charters;
    private final Sitters sitters;
    private final RoleWords words;

    DemoPeople(JdbcClient database, CharterLookup charters, Sitters sitters, RoleWords words) {
        this.database = database;
        this.charters = charters;
        this.sitters = sitters;
        this.words = words;
    }

    /** An account with a role. */
    private record Holder(String place, Actor.Role role, Person person) {}

    List<Place> places(Language language) {
        var byPlace = new LinkedHashMap<String, List<Holder>>();
        byPlace.put(Texts.in(language).say("access.place.installation"), new ArrayList<>());
        holders(language)
                .forEach(holder -> byPlace.computeIfAbsent(holder.place, place -> new ArrayList<>())
                        .add(holder));
        var members = members(language);
        var order = Comparator.comparing((Holder holder) -> holder.role)
                .thenComparing(Alphabet.of(language).by(holder -> holder.person.who()));
        return byPlace.entrySet().stream()
                .map(place -> new Place(
                        place.getKey(),
                        place.getValue().stream()
                                .sorted(order)
                                .map(Holder::person)
                                .toList(),
                        members.getOrDefault(place.getKey(), List.of())))
                .toList();
    }

    private List<Holder> holders(Language language) {
        return database.sql("""
                        select account.id, structure_id, role, party from access.account
                        join access.role_given given on given.account = account.id and given.ended_at is null
                        where demo and closed_at is null
                        """)
                .query((row, index) -> {
                    var role = row.getString("role");
                    var given = words.of(row.getString("structure_id"), role, row.getString("party"), language);
                    return new Holder(
                            given.place(), Actor.Role.valueOf(role), new Person(row.getString("id"), given.role()));
                })
                .list();
    }

    private Map<String, List<Person>> members(Language language) {
        var members = new LinkedHashMap<String, List<Person>>();
        for (var charter : charters.all()) {
            members.put(
                    charter.title().in(language.tag()),
                    sitters.of(charter, language).stream()
                            .map(sitter -> new Person(DemoChoice.of(sitter.person()), sitter.name()))
                            .toList());
        }
        return members;
    }
}
