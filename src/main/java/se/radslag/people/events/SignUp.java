package se.radslag.people.events;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Signs somebody up for an event, with a place or a place in the queue, and gives the key by which they sign off. */
@UseCase
public class SignUp {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CharterLookup charters;
    private final Events events;
    private final EventLetters letters;
    private final Clock clock;

    SignUp(CharterLookup charters, Events events, EventLetters letters, Clock clock) {
        this.charters = charters;
        this.events = events;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Who comes.
     *
     * @param party the party that they come from; null for another
     * @param language of the letter
     */
    public record Command(
            StructureId structure,
            @Subject String event,
            String name,
            String mail,
            @Nullable String party,
            String language) {}

    /** Gives the key; nothing to whoever has signed up already, who has the link in a letter. */
    public Judged<Signed> handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var event = events.locked(command.structure, command.event)
                .orElseThrow(() -> Refused.because("people-events.rule.there"));
        var verdicts = EventRules.signsUp(charter, event, command, LocalDate.now(clock))
                .orRefuse();
        var mail = command.mail.strip();
        if (event.present().stream().anyMatch(each -> mail.equalsIgnoreCase(each.mail()))) {
            return Judged.of(new Signed(null), verdicts);
        }
        var key = key();
        events.signUp(command.structure, Objects.requireNonNull(event.id()), command, key, clock.instant());
        letters.signedUp(charter, event, command, key, event.isFull());
        return Judged.of(new Signed(key), verdicts);
    }

    /** The key that was given; null where there was one already. */
    public record Signed(@Nullable String key) {}

    private static String key() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
