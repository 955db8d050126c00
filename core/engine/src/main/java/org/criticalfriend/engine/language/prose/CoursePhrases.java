package org.criticalfriend.engine.language.prose;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** Steps and sessions: what happens when, with whom. */
public final class CoursePhrases {

    private final Titles titles;
    private final Times times;
    private final ConditionPhrases conditions;

    CoursePhrases(Titles titles, Times times, ConditionPhrases conditions) {
        this.titles = titles;
        this.times = times;
        this.conditions = conditions;
    }

    /** A step as it is introduced: {@code a task for the headteacher, one year after the completion}. */
    public String step(Step step) {
        List<String> parts = new ArrayList<>();
        if (step instanceof Step.Task task) {
            parts.add("a task for " + titles.who(task.by()).words());
            parts.add(times.moment(task.due()));
            if (!task.agreedBy().isEmpty()) {
                parts.add("agreed by " + titles.who(task.agreedBy()).words());
            }
            if (!task.tell().isEmpty()) {
                parts.add("of which " + titles.who(task.tell()).does("hears", "hear"));
            }
        } else if (step instanceof Step.Event event) {
            parts.add((event.days() == 1 ? "an event" : "an event of " + Numbers.counted(event.days(), "day")) + " for "
                    + (event.per() == Organisation.Per.TEAM ? "each " + titles.team() : "the whole cohort"));
            add(parts, event.times() == null ? null : often(event.times()));
            add(parts, event.place() == null ? null : place(event.place()));
            add(parts, event.when() == null ? null : times.moment(event.when()));
            add(parts, event.sameAs() == null ? null : "the same as " + sameAs(event.sameAs()));
            add(parts, chaired(event.chairedBy()));
        } else if (step instanceof Step.Visit visit) {
            parts.add("a visit of " + Numbers.counted(visit.days(), "day") + " to each host");
            add(parts, visit.times() == null ? null : Numbers.range(visit.times()) + " for each " + titles.team());
            add(parts, visit.when() == null ? null : times.moment(visit.when()));
            add(parts, chaired(visit.chairedBy()));
        }
        if (step.onlyIf() != null) {
            parts.add(conditions.only(step.onlyIf()));
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private @Nullable String chaired(List<String> by) {
        return by.isEmpty() ? null : "chaired by " + titles.who(by).words();
    }

    /** How often: {@code six times}. */
    public static String often(Range times) {
        Integer most = times.most();
        return times.isOne() && most != null ? Numbers.times(most) : Numbers.range(times) + " times";
    }

    /** Where: {@code online}, {@code at the facilitation school}. */
    public String place(String place) {
        return switch (place) {
            case "online" -> "online";
            case "in-person" -> "in person";
            default -> "at the " + titles.organisation(place);
        };
    }

    /** An event of another programme: {@code *Conference* of Reading Together}. */
    public static String sameAs(String written) {
        int slash = written.indexOf('/');
        return Sentences.title(Ids.inWords(written.substring(slash + 1))) + " of "
                + Nouns.programme(written.substring(0, Math.max(0, slash)));
    }

    /** When in the days of its step a session lies: {@code on the second day, in the morning}. */
    public static String place(Session session) {
        Range day = session.day();
        Integer last = day.most();
        String days = day.isOne()
                ? "on the " + Numbers.place(day.least()) + " day"
                : last == null
                        ? "from the " + Numbers.place(day.least()) + " day on"
                        : "on the " + Numbers.place(day.least()) + " to the " + Numbers.place(last) + " day";
        return session.part() == null ? days : days + ", " + part(session.part());
    }

    /** A session as it is introduced: {@code 110 minutes in the morning, led by the host}. */
    public String session(Session session) {
        List<String> parts = new ArrayList<>();
        parts.add(session.minutes()
                + (session.minutes() == 1 ? " minute" : " minutes")
                + (session.part() == null ? "" : " " + part(session.part())));
        add(
                parts,
                session.ledBy().isEmpty()
                        ? null
                        : "led by " + titles.who(session.ledBy()).words());
        add(
                parts,
                session.takesPart().isEmpty()
                        ? null
                        : "for " + titles.who(session.takesPart()).words());
        add(
                parts,
                session.agreedBy().isEmpty()
                        ? null
                        : "agreed by " + titles.who(session.agreedBy()).words());
        add(parts, session.times() == null ? null : "in " + Numbers.word(session.times()) + " of the visits");
        add(parts, session.isProtected() ? "protected" : null);
        add(parts, session.onlyIf() == null ? null : conditions.only(session.onlyIf()));
        return String.join(", ", parts);
    }

    /** A part of the day: {@code in the morning}. */
    public static String part(Session.DayPart part) {
        return switch (part) {
            case MORNING -> "in the morning";
            case MIDDAY -> "at midday";
            case AFTERNOON -> "in the afternoon";
            case EVENING -> "in the evening";
        };
    }
}
