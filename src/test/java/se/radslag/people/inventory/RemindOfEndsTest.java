package se.radslag.people.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.access.domain.ChooseLanguage;
import se.radslag.access.domain.Email;
import se.radslag.access.domain.GiveRole;
import se.radslag.architecture.Covers;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.people.PartyKey;
import se.radslag.people.inventory.Particulars.Called;
import se.radslag.people.inventory.Particulars.Commission;
import se.radslag.people.inventory.Particulars.Undertaking;
import se.radslag.platform.job.Job;
import se.radslag.platform.text.Language;
import se.radslag.world.PageTest;
import se.radslag.world.Post;
import se.radslag.world.TestClock;

/** Whoever administers a working group or a project gets one letter when its end nears, and one when it has passed. */
@PageTest
class RemindOfEndsTest {

    private static final StructureId VARMLAND = new StructureId("varmland");

    @Autowired
    private CharterLookup charters;

    @Autowired
    private InventoryLookup inventories;

    @Autowired
    private RecordListing record;

    @Autowired
    private EndListing end;

    @Autowired
    private RemindOfEnds remind;

    @Autowired
    private GiveRole give;

    @Autowired
    private ChooseLanguage choose;

    @Autowired
    private List<Job> jobs;

    @Autowired
    private TestClock clock;

    private @Nullable Post office;

    @BeforeEach
    void opens_the_post_office() {
        office = new Post(jobs);
    }

    @AfterEach
    void closes_the_post_office() {
        Objects.requireNonNull(office).close();
    }

    /** What arrived that is about one listing. */
    private List<String> letters(String to, String name) {
        return Objects.requireNonNull(office).letters(to).stream()
                .filter(letter -> letter.contains(name))
                .toList();
    }

    /** The account of a registrar of a party, to whom letters are sent. */
    private UUID registrar(String party, String email) {
        var command = new GiveRole.Command(
                new Email(email), VARMLAND, Actor.Role.REGISTRAR, key(party).value());
        return give.handle(command, Actor.SYSTEM).result();
    }

    private PartyKey key(String party) {
        return PartyKey.of(charter(), Objects.requireNonNull(charter().parties().get(party)));
    }

    private Charter charter() {
        return charters.current(VARMLAND).orElseThrow();
    }

    private void lists(String name, String english, ListingKind kind, String admin, LocalDate last) {
        var said = new Particulars(
                TestClock.START,
                new Called(name, english),
                new Commission("db", null),
                Set.of(),
                null,
                null,
                admin,
                false,
                List.of(),
                new Undertaking("Pröva.", "En styrgrupp.", null, null, null, null),
                last,
                null,
                null);
        record.handle(new RecordListing.Command(VARMLAND, null, kind, null, said, 0), Actor.SYSTEM);
    }

    /** A day goes by: the job looks, and the post is emptied. */
    private void on(LocalDate day) {
        clock.set(day);
        jobs.stream().filter(job -> job.name().equals("people.remind-of-ends")).forEach(Job::run);
    }

    @Test
    @Covers("C-36")
    void thirty_days_ahead_comes_one_letter_and_the_day_after_the_end_another() {
        var to = "registrator.sunne.slut@exempel.se";
        registrar("sunne", to);
        var last = LocalDate.of(2027, 3, 31);
        lists("Gruppen om is", "The ice group", ListingKind.WORKING_GROUP, "sunne", last);
        on(last.minusDays(31));
        assertThat(letters(to, "Gruppen om is")).isEmpty();
        on(last.minusDays(30));
        assertThat(letters(to, "Gruppen om is"))
                .singleElement()
                .asString()
                .startsWith("Slutar snart: Gruppen om is")
                .contains("/varmland/arbetsgrupper/gruppen-om-is");
        on(last.minusDays(29));
        on(last);
        assertThat(letters(to, "Gruppen om is")).hasSize(1);
        on(last.plusDays(1));
        on(last.plusDays(2));
        assertThat(letters(to, "Gruppen om is")).hasSize(2).last().asString().startsWith("Slutdagen har passerat");
    }

    @Test
    void whoever_gives_it_more_time_is_reminded_of_the_new_end() {
        var to = "registrator.eda.slut@exempel.se";
        registrar("eda", to);
        var last = LocalDate.of(2027, 3, 31);
        lists("Gruppen om snö", "The snow group", ListingKind.WORKING_GROUP, "eda", last);
        on(last.minusDays(10));
        var listing = find("gruppen-om-sno");
        var before = listing.on(last);
        var longer = new Particulars(
                TestClock.START,
                before.called(),
                before.commission(),
                before.purposes(),
                null,
                null,
                "eda",
                false,
                List.of(),
                before.undertaking(),
                last.plusMonths(3),
                null,
                null);
        record.handle(
                new RecordListing.Command(VARMLAND, listing.id(), ListingKind.WORKING_GROUP, null, longer, 1),
                Actor.SYSTEM);
        on(last.plusDays(1));
        assertThat(letters(to, "Gruppen om snö")).hasSize(1);
        on(last.plusMonths(3).minusDays(5));
        assertThat(letters(to, "Gruppen om snö")).hasSize(2);
    }

    @Test
    void what_has_ended_is_no_longer_spoken_of_and_another_partys_registrar_hears_nothing() {
        var to = "registrator.kil.slut@exempel.se";
        var other = "registrator.arjang.slut@exempel.se";
        registrar("kil", to);
        registrar("arjang", other);
        var last = LocalDate.of(2027, 5, 31);
        lists("Gruppen om regn", "The rain group", ListingKind.WORKING_GROUP, "kil", last);
        end.handle(
                new EndListing.Command(
                        VARMLAND, Objects.requireNonNull(find("gruppen-om-regn").id()), last.minusDays(60), "Klart."),
                Actor.SYSTEM);
        on(last.minusDays(5));
        on(last.plusDays(5));
        assertThat(letters(to, "Gruppen om regn")).isEmpty();
        assertThat(letters(other, "Gruppen om regn")).isEmpty();
    }

    @Test
    void the_letter_comes_in_the_language_that_its_reader_chose() {
        var to = "registrator.grums.slut@exempel.se";
        var account = registrar("grums", to);
        choose.handle(new ChooseLanguage.Command(account, Language.EN), new Actor("account-" + account, Set.of()));
        var last = LocalDate.of(2027, 6, 30);
        lists("Projektet om dimma", "The fog project", ListingKind.PROJECT, "grums", last);
        on(last.minusDays(1));
        assertThat(letters(to, "The fog project"))
                .singleElement()
                .asString()
                .startsWith("Ends soon: The fog project")
                .contains("/en/varmland/projekt/projektet-om-dimma");
    }

    @Test
    void nobody_but_the_installation_and_those_who_coordinate_sends_reminders() {
        var reader = new Actor("account-reader", Set.of(Actor.Role.READER));
        assertThatThrownBy(() -> remind.handle(new RemindOfEnds.Command(TestClock.START), reader))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-register.rule.coordinates");
    }

    private Listing find(String slug) {
        return inventories.of(charter()).all().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
