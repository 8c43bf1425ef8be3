package se.radslag.charter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** The two charters that ship, in effect. */
public record Shipped(CharterLookup charters, UploadCharter upload, TakeCharterIntoEffect effect) {

    public void are_there() {
        Stream.of("varmland", "vastmanland")
                .filter(name -> charters.current(new StructureId(name)).isEmpty())
                .forEach(name -> begins(read(name)));
    }

    /** Puts a structure into effect that there was none of. */
    public void begins(byte[] file) {
        var outcome = upload.handle(new UploadCharter.Command(file, null), Actor.SYSTEM)
                .result();
        var structure = Objects.requireNonNull(outcome.structure(), outcome.faults()::toString);
        effect.handle(new TakeCharterIntoEffect.Command(structure, outcome.number(), 0), Actor.SYSTEM);
    }

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(Path.of("charters", name + ".yaml"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
