package org.criticalfriend.engine.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.definition.word.Conditions;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/** Sessions lie on days there are and fit into them, and a condition asks about one thing. */
final class CourseCheck implements Check {

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        for (Step step : programme.course()) {
            if (step instanceof Step.Visit visit) {
                problems.addAll(days(visit.path(), visit.days(), visit.length(), visit.sessions()));
            } else if (step instanceof Step.Event event) {
                problems.addAll(days(event.path(), event.days(), event.length(), event.sessions()));
            }
            condition(step.onlyIf()).ifPresent(problems::add);
            step.sessions().forEach(session -> condition(session.onlyIf()).ifPresent(problems::add));
        }
        programme.notes().forEach(note -> condition(note.onlyIf()).ifPresent(problems::add));
        programme.awards().forEach(award -> condition(award.onlyIf()).ifPresent(problems::add));
        programme.instruments().forEach(instrument -> {
            condition(instrument.onlyIf()).ifPresent(problems::add);
            instrument.items().forEach(item -> condition(item.onlyIf()).ifPresent(problems::add));
        });
        return problems;
    }

    private static Optional<Problem> condition(@Nullable Use use) {
        int asked = 1;
        if (use != null && use.settings() instanceof Conditions.Chosen chosen) {
            asked = chosen.options().size();
        } else if (use != null && use.settings() instanceof Conditions.Rated rated) {
            asked = rated.levels().size();
        }
        return use == null || asked == 1
                ? Optional.empty()
                : Optional.of(Problem.at(use.path(), CheckWording.NO_CONDITION_YET));
    }

    private static List<Problem> days(String path, int days, @Nullable Length length, ById<Session> sessions) {
        List<Problem> problems = new ArrayList<>();
        for (Session session : sessions) {
            Range day = session.day();
            if (day.least() < 1 || day.most() == null || day.most() > days) {
                problems.add(Problem.at(session.path() + ".day", CheckWording.noSuchDay(days)));
            }
        }
        int minutes = length == null ? 0 : minutes(length);
        if (problems.isEmpty() && minutes > 0) {
            overfull(path, days, minutes, sessions).ifPresent(problems::add);
        }
        return problems;
    }

    /**
     * The shortest run of days into which the sessions that must lie in it do not fit. By Hall's theorem for intervals
     * a plan exists exactly if no run of days is overfull.
     */
    private static Optional<Problem> overfull(String path, int days, int minutes, ById<Session> sessions) {
        for (int run = 1; run <= days; run++) {
            for (int first = 1; first + run - 1 <= days; first++) {
                int last = first + run - 1;
                int needed = 0;
                for (Session session : sessions) {
                    Integer end = session.day().most();
                    if (session.day().least() >= first && end != null && end <= last) {
                        needed += session.minutes();
                    }
                }
                if (needed > run * minutes) {
                    String when = days == 1
                            ? "the day is"
                            : run == 1 ? "day " + first + " is" : "days " + first + " to " + last + " are";
                    return Optional.of(
                            Problem.warning(path + ".sessions", CheckWording.overfull(when, needed - run * minutes)));
                }
            }
        }
        return Optional.empty();
    }

    private static int minutes(Length length) {
        return switch (length.unit()) {
            case MINUTE -> length.amount();
            case HOUR -> length.amount() * 60;
            default -> 0;
        };
    }
}
