package se.radslag.people.world;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way on every machine: drawn from a word, so that a new draw elsewhere moves nothing here. */
final class Draw {

    private final SplittableRandom chance;

    private Draw(SplittableRandom chance) {
        this.chance = chance;
    }

    static Draw from(String word) {
        return new Draw(new SplittableRandom(word.hashCode() * 0x9E3779B97F4A7C15L));
    }

    <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }
}
