package org.criticalfriend.api.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.criticalfriend.engine.directory.Directory;
import org.criticalfriend.engine.intake.CohortFolder;
import org.criticalfriend.engine.record.Content;
import org.jspecify.annotations.Nullable;

/** What a use case is asked about or told. */
public sealed interface Question {

    /** The ids it names, as they stand in the record of who did what; never what somebody wrote. */
    String about();

    /** The instance as a whole. */
    record OfInstance() implements Question {
        @Override
        public String about() {
            return "";
        }
    }

    /** One edition of a programme. */
    record OfEdition(String programme, String edition) implements Question {
        @Override
        public String about() {
            return programme + "@" + edition;
        }
    }

    /**
     * The handbook of an edition.
     *
     * @param role the role it is for; empty for the whole
     */
    record OfHandbook(String programme, String edition, String role) implements Question {
        @Override
        public String about() {
            return (programme + "@" + edition + " " + role).strip();
        }
    }

    /** A cohort. */
    record OfCohort(String cohort) implements Question {
        @Override
        public String about() {
            return cohort;
        }
    }

    /** A team of a cohort. */
    record OfTeam(String cohort, String team) implements Question {
        @Override
        public String about() {
            return cohort + " " + team;
        }
    }

    /** An instrument of a cohort's programme. */
    record OfInstrument(String cohort, String instrument) implements Question {
        @Override
        public String about() {
            return cohort + " " + instrument;
        }
    }

    /** An occurrence of a cohort. */
    record OfOccurrence(String cohort, String occurrence) implements Question {
        @Override
        public String about() {
            return cohort + " " + occurrence;
        }
    }

    /** An entry of a cohort. */
    record OfEntry(String cohort, String entry) implements Question {
        @Override
        public String about() {
            return cohort + " " + entry;
        }
    }

    /** A document of a cohort. */
    record OfDocument(String cohort, String document) implements Question {
        @Override
        public String about() {
            return cohort + " " + document;
        }
    }

    /**
     * What somebody gives of one kind at an occurrence, to be kept as a whole.
     *
     * @param given at least one
     */
    record ToKeep(String cohort, String occurrence, String collected, List<Given> given) implements Question {

        public ToKeep {
            given = List.copyOf(given);
        }

        @Override
        public String about() {
            return cohort + " " + occurrence + " " + collected;
        }
    }

    /**
     * One thing given.
     *
     * @param entry the id it is or will be kept under
     * @param version the version it is based on; 0 for something new
     */
    record Given(String entry, Content content, int version) {}

    /**
     * The day of an occurrence.
     *
     * @param before the day that was read and is to be another; null where none was known
     */
    record ToDate(
            String cohort, String occurrence, @Nullable LocalDate before, LocalDate day) implements Question {
        @Override
        public String about() {
            return cohort + " " + occurrence;
        }
    }

    /**
     * Who was at a visit or an event, by their ids.
     *
     * @param before those who were marked when it was read
     */
    record ToMark(String cohort, String occurrence, Set<String> before, Set<String> present) implements Question {

        public ToMark {
            before = Set.copyOf(before);
            present = Set.copyOf(present);
        }

        @Override
        public String about() {
            return cohort + " " + occurrence;
        }
    }

    /**
     * Somebody to be named for the organisation for which whoever asks is asked at an occurrence.
     *
     * @param seat the id of the seat whose person is to be another; empty for one more
     * @param before the id of the person who was read there; empty for one more
     * @param position what they are at home, such as {@code headteacher}; empty where nobody says
     */
    record ToName(
            String cohort, String occurrence, String role, String seat, String before, String name, String position)
            implements Question {
        @Override
        public String about() {
            return cohort + " " + occurrence + " " + role;
        }
    }

    /** An entry to be taken away, at the version that whoever asks has seen. */
    record ToStrike(String cohort, String entry, int version) implements Question {
        @Override
        public String about() {
            return cohort + " " + entry;
        }
    }

    /**
     * A document to be passed on to the next stage of its sign-off.
     *
     * @param stage how many stages were done when it was read
     */
    record ToSign(String cohort, String document, int stage, String remark) implements Question {
        @Override
        public String about() {
            return cohort + " " + document;
        }
    }

    /**
     * A comment on a draft.
     *
     * @param version of the sign-off that whoever comments has read
     * @param passage the id of the passage it is about
     */
    record ToComment(String cohort, String document, int version, String passage, String text) implements Question {
        @Override
        public String about() {
            return cohort + " " + document;
        }
    }

    /**
     * A comment on a draft to be answered.
     *
     * @param version of the sign-off that whoever answers has read
     * @param isDone whether what it asks was done; otherwise all is left as it is, and the word says why
     */
    record ToAnswer(String cohort, String document, int version, String comment, boolean isDone, String word)
            implements Question {
        @Override
        public String about() {
            return cohort + " " + document + " " + comment;
        }
    }

    /**
     * A document to be given back, or a released one to be taken back.
     *
     * @param version of the sign-off that whoever gives it back has read
     * @param to the place of the stage that has it then, from 0
     */
    record ToGiveBack(String cohort, String document, int version, int to, String reason) implements Question {
        @Override
        public String about() {
            return cohort + " " + document;
        }
    }

    /**
     * A document to be shared with a team of another cohort, or no longer.
     *
     * @param version of the sign-off that whoever shares it has read
     */
    record ToShare(String cohort, String document, int version, String withCohort, String withTeam, boolean isShared)
            implements Question {
        @Override
        public String about() {
            return cohort + " " + document + " " + withCohort + " " + withTeam;
        }
    }

    /** A school year such as {@code 2023/24}; empty for the latest. */
    record OfYear(String year) implements Question {
        @Override
        public String about() {
            return year;
        }
    }

    /** Something looked for in the directory. */
    record OfDirectory(Directory.Wanted wanted) implements Question {
        @Override
        public String about() {
            return "";
        }
    }

    /** An organisation of the directory. */
    record OfOrganisation(String organisation) implements Question {
        @Override
        public String about() {
            return organisation;
        }
    }

    /** A cohort in another edition. */
    record OfMove(String cohort, String programme, String edition) implements Question {
        @Override
        public String about() {
            return cohort + " " + programme + "@" + edition;
        }
    }

    /**
     * An open place to be taken, or to be given up.
     *
     * @param part the id of the role or organisation that is placed there
     * @param at the id of the team or visit; empty for the whole cohort
     */
    record OfPlace(String cohort, String part, String at) implements Question {
        @Override
        public String about() {
            return (cohort + " " + part + " " + at).strip();
        }
    }

    /**
     * An award to be given by hand.
     *
     * @param award the id of the award
     * @param holder the id of the person or organisation
     * @param until the last day; null where it does not end
     * @param evidence what it rests on
     */
    record ToGive(
            String award,
            String holder,
            LocalDate since,
            @Nullable LocalDate until,
            String evidence) implements Question {
        @Override
        public String about() {
            return award + " " + holder;
        }
    }

    /**
     * Something to be done with an award.
     *
     * @param holding the id of the holding
     * @param before how many acts about it whoever asks has seen
     * @param decision {@code ask} to keep it, {@code renew} or {@code end}
     * @param until the last day of what is renewed or ended; null where none is named, which ends it today
     * @param words what it rests on, or why
     */
    record OnAward(
            String holding,
            int before,
            String decision,
            @Nullable LocalDate until,
            String words) implements Question {
        @Override
        public String about() {
            return holding;
        }
    }

    /**
     * A cohort to be moved to another edition.
     *
     * @param version of the preview that whoever moves it has read
     */
    record ToMove(String cohort, String programme, String edition, String version) implements Question {
        @Override
        public String about() {
            return cohort + " " + programme + "@" + edition;
        }
    }

    /** A cohort to be taken in. */
    record ToOpen(CohortFolder.Arrived arrived) implements Question {
        @Override
        public String about() {
            return arrived.record().cohort().id();
        }
    }
}
