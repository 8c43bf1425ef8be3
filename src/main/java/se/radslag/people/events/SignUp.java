package se.radslag.people.events;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
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
 * Signs somebody up for an event. Whether the address was signed up before is told by the letter alone, which only its
 * owner reads; so is the key by which they sign off.
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
        there(event, command)
                .ifPresentOrElse(signing -> again(charter, event, signing), () -> signUp(charter, event, command));
        return verdicts;
    }

    private static Optional<Signing> there(Event event, Command command) {
        var mail = command.mail.strip();
        return event.present().stream()
                .filter(each -> mail.equalsIgnoreCase(each.mail()))
                .findFirst();
    }

    private void again(Charter charter, Event event, Signing signing) {
        var key = key();
        signings.key(signing.id(), key, clock.instant());
        letters.again(charter, event, signing, key);
    }

    private void signUp(Charter charter, Event event, Command command) {
        var key = key();
        signings.signUp(command.structure, Objects.requireNonNull(event.id()), command, key, clock.instant());
        letters.signedUp(charter, event, command, key);
    }

    private static String key() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
