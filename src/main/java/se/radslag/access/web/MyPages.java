package se.radslag.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.Accounts;
import se.radslag.access.domain.SeatsToday;
import se.radslag.access.domain.Session;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Citations;

/** Gathers what somebody is today, by which clause or by whom, and what that lets them do. */
@Component
class MyPages {

    private final Accounts accounts;
    private final CharterLookup charters;
    private final PersonLookup people;
    private final SeatsToday seats;
    private final MyRoles roles;
    private final Citations citations;
    private final Clock clock;

    MyPages(
            Accounts accounts,
            CharterLookup charters,
            PersonLookup people,
            SeatsToday seats,
            MyRoles roles,
            Citations citations,
            Clock clock) {
        this.accounts = accounts;
        this.charters = charters;
        this.people = people;
        this.seats = seats;
        this.roles = roles;
        this.citations = citations;
        this.clock = clock;
    }

    MyPage of(Session session, boolean isSaved, Language language) {
        var account = session.account() == null
                ? null
                : accounts.of(session.account()).orElse(null);
        if (account == null) {
            return new MyPage(null, "", null, null, List.of(roles.byLink(session, language)), List.of());
        }
        var person = account.person();
        return new MyPage(
                name(person),
                account.email(),
                account.language(),
                isSaved ? Texts.in(language).say("access.me.letters.saved") : null,
                roles.of(account, language),
                person == null ? List.of() : structures(person, language));
    }

    private @Nullable String name(@Nullable PersonId person) {
        var found = person == null
                ? null
                : people.on(Set.of(person), LocalDate.now(clock)).get(person);
        return found == null ? null : found.name();
    }

    private List<MyPage.Structure> structures(PersonId person, Language language) {
        return charters.all().stream()
                .map(charter -> structure(charter, person, language))
                .filter(Objects::nonNull)
                .toList();
    }

    private MyPage.@Nullable Structure structure(Charter charter, PersonId person, Language language) {
        var held = seats.of(charter, person);
        return held.isEmpty()
                ? null
                : new MyPage.Structure(
                        charter.title().in(language.tag()),
                        "/" + charter.id() + "/person/" + person,
                        new MyBodies(
                                        charter,
                                        held,
                                        seats.standpoint(charter, person),
                                        LocalDate.now(clock),
                                        language,
                                        citations)
                                .all());
    }
}
