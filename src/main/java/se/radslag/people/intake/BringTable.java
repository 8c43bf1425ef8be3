package se.radslag.people.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.table.Sheet;
import se.radslag.platform.table.Unreadable;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Brings a table to look at; nothing of it is in the register before it is taken in. */
@UseCase
public class BringTable {

    /** What was brought and never taken in is forgotten after so long. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Intakes intakes;
    private final BroughtTables tables;
    private final Clock clock;

    BringTable(Intakes intakes, BroughtTables tables, Clock clock) {
        this.intakes = intakes;
        this.tables = tables;
        this.clock = clock;
    }

    /** A file as it was brought, to be read as a kind of table. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Command(StructureId structure, String kind, String fileName, byte[] content) {}

    /** @throws Unreadable if the file is no table, or not safe to open */
    public Judged<UUID> handle(Command command, Actor actor) {
        var verdicts = PeopleRules.coordinates(actor).orRefuse();
        if (tables.kind(command.kind).isEmpty()) {
            throw Refused.because("people-register.rule.intake-kind");
        }
        Sheet.read(command.content);
        intakes.forgetBefore(clock.instant().minus(KEPT));
        var id = intakes.add(command, digest(command.content), clock.instant(), actor);
        return Judged.of(id, verdicts).about("intake", id);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
