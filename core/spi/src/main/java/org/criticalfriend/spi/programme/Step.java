package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Discriminator;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.IntRange;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.language.WordReference;
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
@Description("what happens when; its kind is task, event or visit")
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
    @Discriminator("task")
    @Description("something to be done by a date")
    record Task(
            String path,

            @Description("the name people see; default the id in words")
            String title,

            @Description("a sentence of help") @Nullable String hint,

            @Description("who sees to it") @Names(Kind.WHO) @Required
            List<String> by,

            @Description("by when") Moment due,

            @Description("once for each of these; default once for each who sees to it")
            @Names(
                    value = Kind.ORGANISATION,
                    or = {"person", "team", "visit", "cohort"})
            @Nullable
            String per,

            @Description("whose yes finishes it") @Names(Kind.WHO)
            List<String> agreedBy,

            @Description("who hears of it then") @Names(Kind.WHO)
            List<String> tell,

            @Description("what it asks for: notes, instruments, choices, people, dates, agenda") @Names(Kind.COLLECTED)
            List<String> collects,

            @Description("happens only under this condition") @WordReference(WordPlace.CONDITION) @Nullable
            Use onlyIf)
            implements Step {

        /** For the host alone. */
        @HostOnly
        public Task {}

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
    @Discriminator("event")
    @Description("a meeting of the whole cohort or of each team")
    record Event(
            String path,

            @Description("the name people see; default the id in words")
            String title,

            @Description("a sentence of help") @Nullable String hint,

            @Description("when; left out where people find a date") @Nullable
            Moment when,

            @Description("for the whole cohort or each team; default cohort") @Default("cohort")
            Organisation.Per per,

            @Description("how often; default once") @Nullable
            Range times,

            @Description("online, in-person or an organisation that receives the others")
            @Names(
                    value = Kind.ORGANISATION,
                    or = {"online", "in-person"})
            @Nullable
            String place,

            @Description("how many days; default 1") @Default("1") @IntRange(least = 1, most = 30)
            int days,

            @Description("the length of a day") @Nullable Length length,

            @Description("who is there; default all") @Names(Kind.WHO)
            List<String> takesPart,

            @Description("who is in the chair") @Names(Kind.WHO)
            List<String> chairedBy,

            @Description("the planned parts of the day, in order")
            ById<Session> sessions,

            @Description("the same event, kept by another programme: programme/step") @Nullable
            String sameAs,

            @Description("what it asks for afterwards") @Names(Kind.COLLECTED)
            List<String> collects,

            @Description("happens only under this condition") @WordReference(WordPlace.CONDITION) @Nullable
            Use onlyIf)
            implements Step {

        /** For the host alone. */
        @HostOnly
        public Event {}

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
    @Discriminator("visit")
    @Description("a stay at each host of a team")
    record Visit(
            String path,

            @Description("the name people see; default the id in words")
            String title,

            @Description("a sentence of help") @Nullable String hint,

            @Description("the organisation that hosts: once at each of the team's") @Names(Kind.ORGANISATION)
            String host,

            @Description("how many days") @IntRange(least = 1, most = 30)
            int days,

            @Description("the planned parts of the days, in order") @Required
            ById<Session> sessions,

            @Description("when; left out where people find a date") @Nullable
            Moment when,

            @Description("at most so many per team in a cohort; default once at each host") @Nullable
            Range times,

            @Description("the length of a day") @Nullable Length length,

            @Description("who is there; default the whole team") @Names(Kind.WHO)
            List<String> takesPart,

            @Description("who must be there all day") @Names(Kind.WHO)
            List<String> throughout,

            @Description("who is in the chair") @Names(Kind.WHO)
            List<String> chairedBy,

            @Description("what it asks for afterwards") @Names(Kind.COLLECTED)
            List<String> collects,

            @Description("happens only under this condition") @WordReference(WordPlace.CONDITION) @Nullable
            Use onlyIf)
            implements Step {

        /** For the host alone. */
        @HostOnly
        public Visit {}

        @Override
        public @Nullable Moment time() {
            return when;
        }
    }
}
