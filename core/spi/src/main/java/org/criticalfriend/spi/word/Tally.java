package org.criticalfriend.spi.word;

import java.util.List;
import java.util.Set;
import org.criticalfriend.spi.language.HostOnly;

/**
 * How often each level of a scale was chosen.
 *
 * @param counts from the lowest level to the highest
 * @param scores what each level counts in a mean, in the same order
 * @param favourable the places of the levels that count as agreeing, from 0; empty where the scale names none
 * @since 0.1
 */
public record Tally(List<Integer> counts, List<Integer> scores, Set<Integer> favourable) {

    /** Takes copies and refuses lists that do not belong together. */
    @HostOnly
    public Tally {
        counts = List.copyOf(counts);
        scores = List.copyOf(scores);
        favourable = Set.copyOf(favourable);
        if (counts.size() != scores.size()) {
            throw new IllegalArgumentException("a tally has one score for each count");
        }
    }

    /**
     * Answers on a scale that names no favourable levels.
     *
     * @param counts from the lowest level to the highest
     * @param scores what each level counts in a mean, in the same order
     */
    public static Tally of(List<Integer> counts, List<Integer> scores) {
        return new Tally(counts, scores, Set.of());
    }

    /** The same answers on a scale whose levels at these places, from 0, count as agreeing. */
    public Tally withFavourable(Set<Integer> levels) {
        return new Tally(counts, scores, levels);
    }

    /** How many answers there are. */
    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
