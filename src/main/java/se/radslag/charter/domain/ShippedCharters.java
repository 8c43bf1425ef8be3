package se.radslag.charter.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.platform.start.WorldPart;

/** Puts the two structures that Rådslag ships with into the made-up world, from their agreements. */
@Component
@Order(10)
class ShippedCharters implements WorldPart {

    private static final List<String> FILES = List.of("varmland", "vastmanland");

    private final UploadCharter upload;
    private final TakeCharterIntoEffect effect;
    private final CharterShelf shelf;

    ShippedCharters(UploadCharter upload, TakeCharterIntoEffect effect, CharterShelf shelf) {
        this.shelf = shelf;
        this.upload = upload;
        this.effect = effect;
    }

    @Override
    public void load() {
        FILES.forEach(this::load);
        shelf.refresh();
    }

    private void load(String name) {
        var outcome = upload.handle(new UploadCharter.Command(file(name), null), Actor.SYSTEM)
                .result();
        var structure = outcome.structure();
        if (structure == null) {
            throw new IllegalStateException("The charter of " + name + " has faults: " + outcome.faults());
        }
        effect.handle(new TakeCharterIntoEffect.Command(structure, outcome.number(), 0), Actor.SYSTEM);
    }

    private static byte[] file(String name) {
        try (var file = ShippedCharters.class.getResourceAsStream("/charters/" + name + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("No charter of " + name + " in the program");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
