package org.criticalfriend.engine.intake;

import java.util.Collection;

/** Every sentence about a cohort folder that cannot be taken in. */
final class IntakeWording {

    static final String MISSING_FILE = "this file is missing; a cohort folder has it";
    static final String END_BEFORE_START = "the end lies before the start";
    static final String TOO_LARGE = "this file is larger than 20 MB; the files of a cohort are smaller";
    static final String TWICE = "this stands twice";
    static final String IN_TWO_TEAMS = "this organisation is in another team already";

    static final String ANOTHER_PERSON = "somebody else has this id; give each person one of their own";
    static final String NO_ORGANISATION = "this role is held for an organisation; say which";
    static final String NO_TEAM = "this role is held for a team; say which";
    static final String NO_DATE = "write the day as 2018-10-18";

    static final String NO_LOT =
            "who takes part as what is drawn by lot here; write the number that decides as `lot` in cohort.yaml";

    private IntakeWording() {}

    static String noPlaceInTheLot(int drawn, int placed) {
        return drawn + " are to be drawn, and there are places for " + placed;
    }

    static String tooMany(String role, int most) {
        return "there is " + (most == 1 ? "one already" : "no place left; " + most + " are there already") + " as "
                + role;
    }

    static String tooLong(int length, int most) {
        return "this is " + length + " characters long; write at most " + most;
    }

    static String tooManyFiles(int found, int most) {
        return found + " files lie here; a cohort has at most " + most;
    }

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
