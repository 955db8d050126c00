package org.criticalfriend.engine.cohort;

import java.util.Collection;

/** Every sentence about a cohort folder that cannot be taken in. */
final class CohortWording {

    static final String MISSING_FILE = "this file is missing; a cohort folder has it";
    static final String END_BEFORE_START = "the end lies before the start";
    static final String TWICE = "this stands twice";
    static final String IN_TWO_TEAMS = "this organisation is in another team already";

    private CohortWording() {}

    static String unreadable(String reason) {
        return "this file cannot be read: " + reason;
    }

    static String unknownProgramme(Collection<String> known, boolean hasNearest) {
        return "no such programme lies in this folder or is installed"
                + (hasNearest || known.isEmpty() ? "" : "; there are " + String.join(", ", known));
    }

    static String programmeHasProblems(String name) {
        return "`" + name + "` has problems of its own; validate it first";
    }

    static String outside(String start, String end) {
        return "this day lies outside the cohort, which runs from " + start + " to " + end;
    }

    static String unknown(String what, Collection<String> known, boolean hasNearest) {
        return "no " + what + " is called this"
                + (hasNearest
                        ? ""
                        : "; there are "
                                + String.join(", ", known.stream().limit(12).toList()));
    }

    static String noInstrument(Collection<String> known, boolean hasNearest) {
        return "the file is named for an instrument, and none is called this"
                + (hasNearest ? "" : "; there are " + String.join(", ", known));
    }
}
