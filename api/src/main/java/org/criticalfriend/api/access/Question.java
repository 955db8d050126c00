package org.criticalfriend.api.access;

/** What a use case is asked about or told. */
public interface Question {

    /** The ids it names, as they stand in the record of who did what; never what somebody wrote. */
    String about();

    /** The id of the cohort it is asked in, whose organisers may read that it was asked; empty for none. */
    default String cohort() {
        return "";
    }

    /** The instance as a whole. */
    record OfInstance() implements Question {
        @Override
        public String about() {
            return "";
        }
    }

    /** A cohort. */
    record OfCohort(String cohort) implements Question {
        @Override
        public String about() {
            return cohort;
        }
    }
}
