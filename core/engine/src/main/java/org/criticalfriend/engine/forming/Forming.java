package org.criticalfriend.engine.forming;

/** A search for teams in which all rules hold and the wishes are fulfilled as far as it can. */
@FunctionalInterface
public interface Forming {

    /**
     * Forms teams of as many members as it can.
     *
     * @param terms what is asked of teams, and of whom they are formed
     * @param seed decides between what is equally good
     * @return the same for the same terms and seed; never null. Where nobody can be placed it has no teams
     */
    Formed form(Terms terms, long seed);
}
