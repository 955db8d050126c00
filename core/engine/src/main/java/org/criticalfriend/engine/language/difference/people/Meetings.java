package org.criticalfriend.engine.language.difference.people;

import java.util.Objects;
import org.criticalfriend.engine.language.difference.pair.Changed;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.prose.CoursePhrases;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** Events and visits: where, how long, who is there. */
final class Meetings {

    private Meetings() {}

    /** When a step takes place or falls due. */
    static String when(InWords words, Step step) {
        Moment moment = step.time();
        return moment == null ? "on a date that people find" : words.times().moment(moment);
    }

    /** Whether an event has become another programme's, or its own again, which is told with its date. */
    static boolean isOfAnother(Pair<Step> pair) {
        return pair.before() instanceof Step.Event before
                && pair.now() instanceof Step.Event now
                && !Objects.equals(before.sameAs(), now.sameAs());
    }

    static void events(EditionPair sides, Pair<Step.Event> pair, GroupedChanges changes) {
        Step.Event now = pair.now();
        Step.Event before = pair.before();
        String event = sides.is().titles().step(now);
        Who one = Who.one(event);
        if (pair.differs(Step.Event::sameAs)) {
            changes.add(one, who -> who.words() + sameAs(sides, pair));
        }
        if (pair.differs(Step.Event::per)) {
            changes.add(
                    one,
                    who -> who.is() + " now for " + per(sides.is(), now.per()) + "; before, for "
                            + per(sides.was(), before.per()));
        }
        Changed.value(event, "now takes place", often(now.times()), often(before.times()), "once", changes);
        if (Objects.equals(now.sameAs(), before.sameAs())) {
            Changed.value(
                    event, "is now held", place(sides.is(), now), place(sides.was(), before), "anywhere", changes);
        }
        days(event, now.days(), before.days(), changes);
        length(event, now.days(), now.length(), before.length(), changes);
        Changed.people(sides, pair.map(Step.Event::takesPart), event, "is for", "it was for", "everybody", changes);
        Changed.people(
                sides,
                pair.map(Step.Event::chairedBy),
                event,
                "is chaired by",
                "it was chaired by",
                "nobody in particular",
                changes);
    }

    private static String sameAs(EditionPair sides, Pair<Step.Event> pair) {
        String now = pair.now().sameAs();
        String before = pair.before().sameAs();
        if (now == null) {
            return " now stands by itself, " + when(sides.is(), pair.now()) + "; before, it was the same event as "
                    + CoursePhrases.sameAs(Objects.requireNonNull(before));
        }
        return " is now the same event as " + CoursePhrases.sameAs(now) + ", which sets its date and place; before, "
                + (before == null
                        ? "it stood by itself, " + when(sides.was(), pair.before())
                        : "as " + CoursePhrases.sameAs(before));
    }

    private static String per(InWords words, Organisation.Per per) {
        return per == Organisation.Per.TEAM ? "each " + words.titles().team() : "the whole cohort";
    }

    private static @Nullable String often(@Nullable Range times) {
        return times == null ? null : CoursePhrases.often(times);
    }

    private static @Nullable String place(InWords words, Step.Event event) {
        return event.place() == null ? null : words.course().place(event.place());
    }

    static void visits(EditionPair sides, Pair<Step.Visit> pair, GroupedChanges changes) {
        Step.Visit now = pair.now();
        Step.Visit before = pair.before();
        String visit = sides.is().titles().step(now);
        if (pair.differs(Step.Visit::host)) {
            String host = sides.is().titles().organisation(now.host());
            String hosted = sides.was().titles().organisation(before.host());
            changes.add(Who.one(visit), who -> who.is() + " now hosted by the " + host + "; before, by the " + hosted);
        }
        days(visit, now.days(), before.days(), changes);
        length(visit, now.days(), now.length(), before.length(), changes);
        String team = " for each " + sides.is().titles().team();
        Changed.value(
                visit,
                "now takes place",
                now.times() == null ? null : CoursePhrases.often(now.times()) + team,
                before.times() == null ? null : CoursePhrases.often(before.times()) + team,
                "once at each host",
                changes);
        Changed.people(sides, pair.map(Step.Visit::takesPart), visit, "is for", "it was for", "everybody", changes);
        Changed.people(
                sides,
                pair.map(Step.Visit::chairedBy),
                visit,
                "is chaired by",
                "it was chaired by",
                "nobody in particular",
                changes);
        throughout(sides, pair, changes);
    }

    private static void throughout(EditionPair sides, Pair<Step.Visit> pair, GroupedChanges changes) {
        if (!pair.differs(Step.Visit::throughout)) {
            return;
        }
        String visit = sides.is().titles().step(pair.now());
        Who before = sides.was().titles().who(pair.before().throughout());
        Who now = sides.is().titles().who(pair.now().throughout());
        if (pair.now().throughout().isEmpty()) {
            changes.add(
                    before,
                    who -> who.does("no longer has", "no longer have") + " to be there for the whole of " + visit);
        } else {
            changes.add(
                    now,
                    who -> who.does("now has", "now have") + " to be there for the whole of " + visit
                            + "; before, "
                            + (pair.before().throughout().isEmpty()
                                    ? "nobody had to"
                                    : before.does("had to", "had to")));
        }
    }

    private static void days(String thing, int now, int before, GroupedChanges changes) {
        Changed.value(thing, "now takes", Numbers.counted(now, "day"), Numbers.counted(before, "day"), "", changes);
    }

    private static void length(
            String thing, int days, @Nullable Length now, @Nullable Length before, GroupedChanges changes) {
        Changed.value(
                days == 1 ? thing : "each day of " + thing,
                "now lasts",
                now == null ? null : Times.length(now),
                before == null ? null : Times.length(before),
                "as long as it needs",
                changes);
    }
}
