package org.criticalfriend.engine.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.criticalfriend.spi.phrase.Range;

/** Chance that falls the same way for the same seed and matter, whatever else was decided before. */
final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Chance in one matter. */
    static Chance of(long seed, String matter) {
        long mixed = seed * SPREAD;
        for (int place = 0; place < matter.length(); place++) {
            mixed = mixed * 31 + matter.charAt(place);
        }
        return new Chance(mixed);
    }

    /** A whole number from 0, below a bound that is at least 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from 0, below 1. */
    double part() {
        return random.nextDouble();
    }

    /** Whether something happens that happens so often. */
    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** One of a list that is not empty. */
    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One of a list that is not empty, more often one near its beginning. */
    <T> T oneOfTheFirst(List<T> list) {
        return list.get(Math.min(random.nextInt(list.size()), random.nextInt(list.size())));
    }

    /** A number of a range, not far from its beginning. */
    int of(Range range, int most) {
        int end = range.most() == null ? range.least() + most : Math.min(range.most(), range.least() + most);
        return range.least() + random.nextInt(end - range.least() + 1);
    }

    /** The same things in another order. */
    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        for (int place = shuffled.size() - 1; place > 0; place--) {
            int other = random.nextInt(place + 1);
            T one = shuffled.get(place);
            shuffled.set(place, shuffled.get(other));
            shuffled.set(other, one);
        }
        return shuffled;
    }
}
