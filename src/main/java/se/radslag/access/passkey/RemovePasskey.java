package se.radslag.access.passkey;

import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes one of one's own keys away; it signs nobody in any more. */
@UseCase
public class RemovePasskey {

    private final Passkeys keys;

    RemovePasskey(Passkeys keys) {
        this.keys = keys;
    }

    /** What came in: which key, of which account. */
    public record Command(@Subject UUID key, UUID account) {}

    /** @throws se.radslag.kernel.Refused when the key is somebody else's, or gone */
    public Verdicts handle(Command command, Actor actor) {
        var verdicts = Verdicts.of(
                        PasskeyRules.accountIsOwn(command.account(), actor),
                        PasskeyRules.isOwn(keys.isOf(command.key(), command.account())))
                .orRefuse();
        keys.remove(command.key());
        return verdicts;
    }
}
