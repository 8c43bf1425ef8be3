package se.radslag.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.Account;
import se.radslag.access.domain.Accounts;
import se.radslag.access.domain.Session;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;

/** Gathers where somebody sits today, by which clauses, and what they may be. */
@Component
class MyPages {

    private final Accounts accounts;
    private final CharterLookup charters;
    private final PersonLookup people;
    private final Sitters sitters;
    private final RoleWords words;
    private final Citations citations;
    private final JdbcClient database;
    private final Clock clock;

    MyPages(
            Accounts accounts,
            CharterLookup charters,
            PersonLookup people,
            Sitters sitters,
            RoleWords words,
            Citations citations,
            JdbcClient database,
            Clock clock) {
        this.accounts = accounts;
        this.charters = charters;
        this.people = people;
        this.sitters = sitters;
        this.words = words;
        this.citations = citations;
        this.database = database;
        this.clock = clock;
    }

    MyPage of(Session session, Language language) {
        var account = session.account() == null
                ? null
                : accounts.of(session.account()).orElse(null);
        if (account == null) {
            var role = new MyPage.Given(
                    Texts.in(language).say("access.role.OPERATOR"),
                    Texts.in(language).say("access.place.installation"),
                    "/w/access/accounts");
            return new MyPage(null, "", List.of(role), List.of());
        }
        var person = account.person();
        return new MyPage(
                name(person),
                account.email(),
                roles(account, language),
                person == null ? List.of() : structures(person, language));
    }

    private @Nullable String name(@Nullable PersonId person) {
        var found = person == null
                ? null
                : people.on(Set.of(person), LocalDate.now(clock)).get(person);
        return found == null ? null : found.name();
    }

    private List<MyPage.Given> roles(Account account, Language language) {
        return database.sql("""
                        select structure_id, role, party from access.role_given
                        where account = :account and ended_at is null order by structure_id nulls first, role, party
                        """)
                .param("account", account.id())
                .query((row, index) -> {
                    var structure = row.getString("structure_id");
                    var given = words.of(structure, row.getString("role"), row.getString("party"), language);
                    return new MyPage.Given(
                            given.role(), given.place(), structure == null ? "/w/access/accounts" : "/" + structure);
                })
                .list();
    }

    private List<MyPage.Structure> structures(PersonId person, Language language) {
        return charters.all().stream()
                .map(charter -> structure(charter, person, language))
                .filter(Objects::nonNull)
                .toList();
    }

    private MyPage.@Nullable Structure structure(Charter charter, PersonId person, Language language) {
        var seats = sitters.of(charter, person).stream()
                .flatMap(seating -> seating.of(person).map(place -> seat(charter, seating, place, language)))
                .toList();
        return seats.isEmpty()
                ? null
                : new MyPage.Structure(
                        charter.title().in(language.tag()), "/" + charter.id() + "/person/" + person, seats);
    }

    private MyPage.Seat seat(Charter charter, Seating seating, Place place, Language language) {
        var today = LocalDate.now(clock);
        return new MyPage.Seat(
                charter.name(seating.body(), today, language.tag()),
                "/" + charter.id() + "/organ/" + seating.body(),
                charter.name(place.party(), today, language.tag()),
                clauses(charter, place, language));
    }

    private List<Crumb> clauses(Charter charter, Place place, Language language) {
        return place.term().clauses().stream()
                .flatMap(clause -> citations.clause(charter.origin(), clause, language).stream())
                .toList();
    }
}
