package org.criticalfriend.engine.access;

import java.util.Set;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;

/** What an act is done with. */
public sealed interface Target {

    /** The whole instance. */
    Target.InInstance INSTANCE = new Instance();

    /** The whole cohort. */
    Target.InCohort COHORT = new WholeCohort();

    /** What belongs to the instance and to no cohort alone. */
    sealed interface InInstance extends Target {}

    /** What belongs to a cohort. */
    sealed interface InCohort extends Target {}

    /** A visit, an event or a task. */
    static Target.InCohort of(Occurrence occurrence) {
        return new At(occurrence);
    }

    /** What somebody gave. */
    static Target.InCohort of(Entry entry) {
        return new Given(entry);
    }

    /** All answers to an instrument. */
    static Target.InCohort of(Instrument instrument) {
        return new Answers(instrument);
    }

    /** A team by its id. */
    static Target.InCohort team(String id) {
        return new OfTeam(id);
    }

    /** The whole instance. */
    record Instance() implements InInstance {}

    /**
     * An award that is held.
     *
     * @param holders the ids of the people who hold it, themselves or by being one of the organisation's own people
     */
    record Award(Set<String> holders) implements InInstance {

        public Award {
            holders = Set.copyOf(holders);
        }
    }

    /** The whole cohort. */
    record WholeCohort() implements InCohort {}

    /** A visit, an event or a task. */
    record At(Occurrence occurrence) implements InCohort {}

    /** What somebody gave. */
    record Given(Entry entry) implements InCohort {}

    /** All answers to an instrument. */
    record Answers(Instrument instrument) implements InCohort {}

    /**
     * A document.
     *
     * @param scope what it is about
     * @param stage how many stages of its sign-off are done
     */
    record Document(Output output, Scope scope, int stage) implements InCohort {

        /** Whether it is out for its readers. */
        boolean isReleased() {
            return stage >= output.signOff().size();
        }
    }

    /** A team. */
    record OfTeam(String id) implements InCohort {}
}
