package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Called;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Needed;
import org.criticalfriend.spi.language.OneWord;
import org.criticalfriend.spi.language.Whole;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * What happens at some time of a programme's course, and what it collects.
 *
 * @since 0.1
 */
@Means("what happens when; its kind is task, event or visit")
// Named here, because the order in which a compiler finds them is its own, and messages and schema follow it.
public sealed interface Step extends Part permits Step.Task, Step.Event, Step.Visit {

    /** The name people see. */
    String title();

    /** A sentence of help, or null. */
    @Nullable
    String hint();

    /** When it takes place or falls due, or null where people find a date. */
    @Nullable
    Moment time();

    /** The notes, instruments and choices it asks for, and {@code people}, {@code dates} and {@code agenda}. */
    List<String> collects();

    /** The condition under which it happens, or null for always. */
    @Nullable
    Use onlyIf();

    /** The planned parts of its days; none for a task. */
    default ById<Session> sessions() {
        return ById.none();
    }

    /**
     * Something to be done by a date.
     *
     * @since 0.1
     */
    @Called("task")
    @Means("something to be done by a date")
    record Task(
            String path,

            @Means("the name people see; default the id in words")
            String title,

            @Means("a sentence of help") @Nullable String hint,

            @Means("who sees to it") @Names(Kind.WHO) @Needed
            List<String> by,

            @Means("by when") Moment due,

            @Means("once for each of these; default once for each who sees to it")
            @Names(
                    value = Kind.ORGANISATION,
                    or = {"person", "team", "visit", "cohort"})
            @Nullable
            String per,

            @Means("whose yes finishes it") @Names(Kind.WHO) List<String> agreedBy,
            @Means("who hears of it then") @Names(Kind.WHO) List<String> tell,

            @Means("what it asks for: notes, instruments, choices, people, dates, agenda") @Names(Kind.COLLECTED)
            List<String> collects,

            @Means("happens only under this condition") @OneWord(WordPlace.CONDITION) @Nullable
            Use onlyIf)
            implements Step {

        @Override
        public Moment time() {
            return due;
        }
    }

    /**
     * A meeting of the whole cohort or of each team.
     *
     * @since 0.1
     */
    @Called("event")
    @Means("a meeting of the whole cohort or of each team")
    record Event(
            String path,

            @Means("the name people see; default the id in words")
            String title,

            @Means("a sentence of help") @Nullable String hint,

            @Means("when; left out where people find a date") @Nullable
            Moment when,

            @Means("for the whole cohort or each team; default cohort") @Default("cohort")
            Organisation.Per per,

            @Means("how often; default once") @Nullable Range times,

            @Means("online, in-person or an organisation that receives the others")
            @Names(
                    value = Kind.ORGANISATION,
                    or = {"online", "in-person"})
            @Nullable
            String place,

            @Means("how many days; default 1") @Default("1") @Whole(least = 1, most = 30)
            int days,

            @Means("the length of a day") @Nullable Length length,

            @Means("who is there; default all") @Names(Kind.WHO)
            List<String> takesPart,

            @Means("who is in the chair") @Names(Kind.WHO) List<String> chairedBy,
            @Means("the planned parts of the day, in order") ById<Session> sessions,

            @Means("the same event, kept by another programme: programme/step") @Nullable
            String sameAs,

            @Means("what it asks for afterwards") @Names(Kind.COLLECTED)
            List<String> collects,

            @Means("happens only under this condition") @OneWord(WordPlace.CONDITION) @Nullable
            Use onlyIf)
            implements Step {

        @Override
        public @Nullable Moment time() {
            return when;
        }
    }

    /**
     * A stay at each host of a team.
     *
     * @since 0.1
     */
    @Called("visit")
    @Means("a stay at each host of a team")
    record Visit(
            String path,

            @Means("the name people see; default the id in words")
            String title,

            @Means("a sentence of help") @Nullable String hint,

            @Means("the organisation that hosts: once at each of the team's") @Names(Kind.ORGANISATION)
            String host,

            @Means("how many days") @Whole(least = 1, most = 30)
            int days,

            @Means("the planned parts of the days, in order") @Needed
            ById<Session> sessions,

            @Means("when; left out where people find a date") @Nullable
            Moment when,

            @Means("at most so many per team in a cohort; default once at each host") @Nullable
            Range times,

            @Means("the length of a day") @Nullable Length length,

            @Means("who is there; default the whole team") @Names(Kind.WHO)
            List<String> takesPart,

            @Means("who must be there all day") @Names(Kind.WHO)
            List<String> throughout,

            @Means("who is in the chair") @Names(Kind.WHO) List<String> chairedBy,

            @Means("what it asks for afterwards") @Names(Kind.COLLECTED)
            List<String> collects,

            @Means("happens only under this condition") @OneWord(WordPlace.CONDITION) @Nullable
            Use onlyIf)
            implements Step {

        @Override
        public @Nullable Moment time() {
            return when;
        }
    }
}
