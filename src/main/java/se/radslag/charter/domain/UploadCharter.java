package se.radslag.charter.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.file.CharterFile;
import se.radslag.charter.file.Fault;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Stores a charter file as a new version of its structure; a file with faults is not stored, and all faults are told. */
@UseCase
public class UploadCharter {

    private final CharterVersions versions;
    private final Clock clock;

    UploadCharter(CharterVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * A file somebody uploads.
     *
     * @param into the structure it must belong to; null where a new structure may begin with it
     */
    @SuppressWarnings("ArrayRecordComponent") // a command is never compared with another
    public record Command(byte[] file, @Nullable StructureId into) {}

    /** What came of it: a version of a structure, or faults. */
    public record Outcome(@Nullable StructureId structure, int number, boolean known, List<Fault> faults) {}

    /** @throws se.radslag.kernel.Refused if the file belongs to another structure, or the actor is no operator */
    public Judged<Outcome> handle(Command command, Actor actor) {
        var verdicts = CharterRules.operates(actor).orRefuse();
        var result = CharterFile.read(command.file, 0);
        var charter = result.charter();
        if (charter == null) {
            return Judged.of(new Outcome(null, 0, false, result.faults()), verdicts);
        }
        var structure = charter.origin().structure();
        verdicts = verdicts.and(CharterRules.belongs(structure, command.into)).orRefuse();
        versions.lock(structure, clock.instant());
        var sha256 = sha256(command.file);
        var same = versions.same(structure, sha256);
        int number = same.orElseGet(() -> versions.add(structure, command.file, sha256, clock.instant(), actor));
        return Judged.of(new Outcome(structure, number, same.isPresent(), List.of()), verdicts)
                .about("structure", structure)
                .about("number", number);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
