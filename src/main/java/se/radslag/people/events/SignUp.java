package se.radslag.people.events;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.events.Event.Signing;
import se.radslag.platform.text.Language;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/**
 * Signs somebody up for an event. They have a place when the owner of the address confirms by the key in the letter; for
 * whoever keeps the event, at once. Whether the address was signed up before is told by the letter alone, which only its
 * owner reads.
 */
@UseCase
public class SignUp {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CharterLookup charters;
    private final Events events;
    private final Signings signings;
    private final EventLetters letters;
    private final Clock clock;

    SignUp(CharterLookup charters, Events events, Signings signings, EventLetters letters, Clock clock) {
        this.charters = charters;
        this.events = events;
        this.signings = signings;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Who comes.
     *
     * @param party the party that they come from; null for another
     * @param language of the letters to them
     * @param place from where on the network
     */
    public record Command(
            StructureId structure,
            @Subject String event,
            String name,
            String mail,
            @Nullable String party,
            Language language,
            String place) {}

    /** @throws Refused when something is missing, it is too late, or it has been tried too often */
    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var event = events.locked(command.structure, command.event)
                .orElseThrow(() -> Refused.because("people-events.rule.there"));
        var asked = signings.asked(command.mail, command.place, clock.instant());
        var verdicts = EventRules.signsUp(charter, event, command, asked, LocalDate.now(clock))
                .orRefuse();
        var there = there(event, command);
        if (there.isPresent() && there.get().confirmed()) {
            again(charter, event, there.get());
        } else {
            boolean isSure = EventRules.mayKeep(actor, charter, event.facts().host());
            signUp(charter, event, command, there.map(Signing::id), isSure);
        }
        return verdicts;
    }

    private static Optional<Signing> there(Event event, Command command) {
        var mail = command.mail.strip();
        return event.signings().stream()
                .filter(each -> each.off() == null && mail.equalsIgnoreCase(each.mail()))
                .findFirst();
    }

    private void again(Charter charter, Event event, Signing signing) {
        var key = key();
        signings.key(signing.id(), key, clock.instant());
        letters.again(charter, event, signing, key);
    }

    private void signUp(Charter charter, Event event, Command command, Optional<UUID> asked, boolean isSure) {
        var key = key();
        var now = clock.instant();
        asked.ifPresent(each -> signings.reword(each, command, key, now));
        var id = asked.orElseGet(
                () -> signings.signUp(command.structure, Objects.requireNonNull(event.id()), command, key, now));
        var mail = command.mail.strip();
        if (isSure) {
            signings.confirm(id, now);
            letters.signedUp(charter, event, mail, command.language, key);
        } else {
            letters.asked(charter, event, mail, command.language, key);
        }
    }

    private static String key() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
