package org.criticalfriend.spi.word;

/**
 * A word under {@code only-if}.
 *
 * @param <S> the settings
 * @since 0.1
 */
public interface ConditionWord<S extends Record> extends SettledWord<S> {

    /** Whether it is so. */
    boolean holds(S settings, Situation situation);
}
