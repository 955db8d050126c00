package org.criticalfriend.spi.word;

/**
 * A word under {@code rules} and {@code wishes} that looks at two candidates at a time. It is asked once for each pair
 * before a search begins, never inside it.
 *
 * @param <S> the settings
 * @since 0.1
 */
public interface RuleWord<S extends Record> extends SettledWord<S> {

    /**
     * Whether and how well two candidates fit, or a person and a host. Where it throws, takes too long, or answers null or
     * without a reason, the rule or wish is passed over when teams are formed, and by it nobody is kept out of a place.
     *
     * @param settings as the file has them
     * @param one a candidate, or the person who is looked for
     * @param other another candidate, or the host
     * @return the same for the same two candidates in the same order, whenever it is asked
     */
    Score fit(S settings, Candidate one, Candidate other);
}
