package se.radslag.charter.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.CharterVersions.InEffect;
import se.radslag.charter.file.CharterFile;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.platform.text.Alphabet;
import se.radslag.platform.text.Language;

/**
 * Holds the charters in effect, read once and shared by all. It asks the database at most once a second whether another
 * node has taken a version into effect; {@link #refresh()} asks at once.
 */
@Component
class CharterShelf implements CharterLookup {

    private static final Logger LOG = LoggerFactory.getLogger(CharterShelf.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final CharterVersions versions;
    private final Foundings foundings;
    private final Map<String, Charter> past = new ConcurrentHashMap<>();
    private volatile Shelf shelf = new Shelf(Map.of(), Long.MIN_VALUE);

    CharterShelf(CharterVersions versions, Foundings foundings) {
        this.versions = versions;
        this.foundings = foundings;
    }

    /** A charter and the state of the database that it was read from. */
    private record Held(InEffect source, Charter charter) {}

    private record Shelf(Map<String, Held> held, long readAt) {}

    @Override
    public List<Charter> all() {
        return fresh().values().stream()
                .map(Held::charter)
                .sorted(Alphabet.of(Language.SV).by(charter -> charter.title().in(Language.SV.tag())))
                .toList();
    }

    @Override
    public Optional<Charter> current(StructureId structure) {
        return Optional.ofNullable(fresh().get(structure.value())).map(Held::charter);
    }

    @Override
    public Optional<Charter> version(StructureId structure, int number) {
        var key = structure + "/" + number;
        var known = past.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var read = versions.file(structure, number)
                .map(file -> CharterFile.readAsFarAsItGoes(file, number, List.of()))
                .map(CharterFile.Result::charter);
        read.ifPresent(charter -> past.put(key, charter));
        return read;
    }

    private Map<String, Held> fresh() {
        var now = shelf;
        if (now.readAt == Long.MIN_VALUE || System.nanoTime() - now.readAt > FRESH.toNanos()) {
            refresh();
        }
        return shelf.held;
    }

    /** Reads what has changed since the last time. */
    synchronized void refresh() {
        var held = new HashMap<String, Held>();
        for (var source : versions.inEffect()) {
            var before = shelf.held.get(source.structure());
            held.put(source.structure(), before != null && before.source.equals(source) ? before : read(source));
        }
        shelf = new Shelf(Map.copyOf(held), System.nanoTime());
    }

    /** The charter as it is now, held against others who would change it until the transaction ends. */
    Charter locked(StructureId structure, Instant now) {
        versions.lock(structure, now);
        refresh();
        return current(structure).orElseThrow(() -> Refused.because("charter.rule.no-charter"));
    }

    /** Proves that what was just written down can be read; what cannot is undone with its transaction. */
    void verify(StructureId structure) {
        versions.inEffect().stream()
                .filter(source -> source.structure().equals(structure.value()))
                .forEach(source -> {
                    var file = versions.file(structure, source.number()).orElseThrow();
                    var result = CharterFile.read(file, source.number(), foundings.fragments(structure));
                    var known = CharterFile.read(file, source.number()).faults();
                    if (!known.containsAll(result.faults())) {
                        throw unreadable(source, result);
                    }
                });
    }

    /** The file in effect with everything founded and closed while running written into it. */
    String written(StructureId structure) {
        var file = versions.file(structure, versions.current(structure)).orElseThrow();
        return CharterFile.writeInto(file, foundings.fragments(structure));
    }

    /** A version in effect; one that a later rule finds faults with stands as far as it goes, and closes no other. */
    private Held read(InEffect source) {
        var structure = new StructureId(source.structure());
        var file = versions.file(structure, source.number()).orElseThrow();
        var result = CharterFile.readAsFarAsItGoes(file, source.number(), foundings.fragments(structure));
        var charter = result.charter();
        if (charter == null) {
            throw unreadable(source, result);
        }
        if (!result.faults().isEmpty()) {
            LOG.warn(
                    "Charter {} version {} was whole when it was stored; it stands without what is wrong now: {}",
                    structure,
                    source.number(),
                    result.faults());
        }
        return new Held(source, charter);
    }

    private static IllegalStateException unreadable(InEffect source, CharterFile.Result result) {
        return new IllegalStateException("Charter " + source.structure() + " version " + source.number()
                + " was whole when it was stored and is not now: " + result.faults());
    }
}
