package se.radslag.economy.funds;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Opens an account for a joint fund or a project, kept apart from every shared cost. */
@UseCase
public class OpenAccount {

    private static final int LONGEST = 50;

    private final FundAccounts accounts;
    private final Clock clock;

    OpenAccount(FundAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An account to open. */
    public record Command(
            StructureId structure,
            String name,
            @Nullable String english,
            Account.Use use,
            String purpose,
            LocalDate openedOn) {}

    /** Gives the account's id, which its address is made of. @throws se.radslag.kernel.Refused if a rule speaks against it */
    public Judged<String> handle(Command command, Actor actor) {
        var verdicts = LineRules.opening(command.name, command.purpose, command.openedOn, LocalDate.now(clock), actor)
                .orRefuse();
        var id = free(command);
        accounts.open(id, command, actor);
        return Judged.of(id, verdicts).about("account", id);
    }

    private String free(Command command) {
        var plain = Normalizer.normalize(command.name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        var stem = plain.isEmpty() ? "konto" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return Stream.concat(Stream.of(stem), IntStream.iterate(2, i -> i + 1).mapToObj(i -> stem + "-" + i))
                .filter(id -> !accounts.isTaken(command.structure, id))
                .findFirst()
                .orElseThrow();
    }
}
