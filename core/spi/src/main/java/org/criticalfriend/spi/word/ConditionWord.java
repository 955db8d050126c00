package org.criticalfriend.spi.word;

/**
 * A word under {@code only-if}.
 *
 * @param <S> the settings
 * @since 0.1
 */
public interface ConditionWord<S extends Record> extends SettledWord<S> {

    /**
     * Whether it is so. Where it throws or takes too long, people are asked what depends on it as if it were so, so that
     * nothing they typed is lost; and what would be shown, released or awarded on it is kept back as if it were not.
     *
     * @param settings as the file has them
     * @param context what is known at the moment
     * @return the same for the same context, whenever it is asked
     */
    boolean holds(S settings, ConditionContext context);
}
