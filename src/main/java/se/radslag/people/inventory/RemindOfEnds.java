package se.radslag.people.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PartyKey;
import se.radslag.people.Registrars;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.UseCase;

/** Reminds whoever administers a working group or a project that it nears its last day, and that it has passed: once each. */
@UseCase
public class RemindOfEnds {

    /** How many days ahead the first reminder goes out. */
    public static final int DAYS = 30;

    private final CharterLookup charters;
    private final InventoryLookup inventories;
    private final Registrars registrars;
    private final Reminders reminders;
    private final Clock clock;

    RemindOfEnds(
            CharterLookup charters,
            InventoryLookup inventories,
            Registrars registrars,
            Reminders reminders,
            Clock clock) {
        this.charters = charters;
        this.inventories = inventories;
        this.registrars = registrars;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** The day on which it is looked through. */
    public record Command(LocalDate day) {}

    public Verdicts handle(Command command, Actor actor) {
        var verdicts = PeopleRules.coordinates(actor).orRefuse();
        charters.all().forEach(charter -> remind(charter, command.day));
        return verdicts;
    }

    private void remind(Charter charter, LocalDate day) {
        var inventory = inventories.of(charter);
        inventory.all().stream()
                .filter(each -> each.kind() == ListingKind.WORKING_GROUP || each.kind() == ListingKind.PROJECT)
                .filter(each -> each.ended() == null)
                .forEach(each -> {
                    var last = inventory.last(each, day);
                    if (last != null && !last.isAfter(day.plusDays(DAYS)) && isThere(inventory, each, last)) {
                        remind(inventory, each, last, day);
                    }
                });
    }

    /** A body that the agreement lets end by itself needs no act of anybody. */
    private static boolean isThere(Inventory inventory, Listing listing, LocalDate last) {
        return listing.body() == null || inventory.on(listing, last) != Answer.NO;
    }

    private void remind(Inventory inventory, Listing listing, LocalDate last, LocalDate day) {
        boolean over = last.isBefore(day);
        if (over && listing.body() != null) {
            return;
        }
        var party = admin(inventory, listing, day);
        if (party == null) {
            return;
        }
        var charter = inventory.charter();
        for (var registrar : registrars.of(charter.origin().structure(), party)) {
            var name = inventory.name(listing, day, registrar.language().tag());
            reminders.send(charter, listing, name, registrar, last, over, clock.instant());
        }
    }

    private static @Nullable PartyKey admin(Inventory inventory, Listing listing, LocalDate day) {
        var said = listing.on(day).admin();
        var body = inventory.body(listing);
        var admin = said != null || body == null
                ? said
                : Commissioners.administers(body).orElse(null);
        return Optional.ofNullable(admin)
                .map(inventory.charter().parties()::get)
                .filter(Objects::nonNull)
                .map(party -> PartyKey.of(inventory.charter(), party))
                .orElse(null);
    }
}
