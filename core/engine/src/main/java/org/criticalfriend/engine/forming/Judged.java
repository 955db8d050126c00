package org.criticalfriend.engine.forming;

import java.util.List;

/** A rule or wish that can say of any team how it stands; members are named by their places among the candidates. */
interface Judged {

    /** Whether it holds, as a rule, for a whole team. */
    boolean holds(List<Integer> team);

    /** Whether it can hold once further members have joined. */
    boolean mayStillHold(List<Integer> team);

    /** How far it is fulfilled, as a wish, from 0 to 1. */
    double degree(List<Integer> team);

    /** Why, in a few words for the people concerned. */
    String reason(List<Integer> team);
}
