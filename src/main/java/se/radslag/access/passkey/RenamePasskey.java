package se.radslag.access.passkey;

import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Calls one of one's own keys something else. */
@UseCase
public class RenamePasskey {

    private final Passkeys keys;

    RenamePasskey(Passkeys keys) {
        this.keys = keys;
    }

    /** What came in: which key, of which account. */
    public record Command(@Subject UUID key, UUID account, String name) {}

    /** @throws se.radslag.kernel.Refused when the key is somebody else's, or gone */
    public Verdicts handle(Command command, Actor actor) {
        var verdicts = Verdicts.of(
                        PasskeyRules.accountIsOwn(command.account(), actor),
                        PasskeyRules.isOwn(keys.isOf(command.key(), command.account())),
                        PasskeyRules.isNamed(command.name()))
                .orRefuse();
        keys.rename(command.key(), command.name().strip());
        return verdicts;
    }
}
