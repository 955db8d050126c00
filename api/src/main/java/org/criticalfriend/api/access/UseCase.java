package org.criticalfriend.api.access;

import org.criticalfriend.api.store.Store;

/**
 * Something an instance can be asked or told. It decides itself whether whoever asks may, and is reached through the
 * {@link UseCaseRunner} alone, which writes down that it was asked.
 *
 * @param <Q> what it is asked about
 */
public sealed interface UseCase<Q extends Question> {

    /** What it does, in a few words, as it stands in the record of who did what. */
    String name();

    /**
     * Something that is only read.
     *
     * @param <A> the answer
     */
    non-sealed interface Reading<Q extends Question, A> extends UseCase<Q> {

        /**
         * The answer, as much of it as whoever asks may see.
         *
         * @throws NotFoundException if it is not there, or they may not know of it
         */
        A read(Actor actor, Q question);

        /**
         * Whether everybody in the cohort, or everybody where it is about none, may read the same. Anything else is not
         * answered while nobody can write down that it was read.
         */
        default boolean isForEverybody(Actor actor, Q question, A answer) {
            return false;
        }
    }

    /** Something that changes what is kept. */
    non-sealed interface Change<Q extends Question> extends UseCase<Q> {

        /**
         * Decides about the change and says how it is made, as a whole or not at all. Deciding takes its time and is done
         * before anything is written. It is done once more, from the beginning, where something else was written in the
         * cohort of the command in between; what belongs to no cohort is found out by its version.
         *
         * @return what makes the change, and yields the id of what was changed
         * @throws NotFoundException if it is not there, or they may not know of it
         * @throws RejectedException if it cannot be so
         */
        Store.Work change(Actor actor, Q command);
    }
}
