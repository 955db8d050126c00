package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.word.Conditions;
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

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        for (Step step : programme.course()) {
            if (step instanceof Step.Visit visit) {
                problems.addAll(days(visit.path(), visit.days(), visit.length(), visit.sessions()));
                problems.addAll(times(visit));
            } else if (step instanceof Step.Event event) {
                problems.addAll(days(event.path(), event.days(), event.length(), event.sessions()));
            }
        }
        conditions(programme).forEach(use -> condition(programme, use).ifPresent(problems::add));
        return problems;
    }

    private static List<Use> conditions(Programme programme) {
        List<@Nullable Use> all = new ArrayList<>();
        programme.course().forEach(step -> {
            all.add(step.onlyIf());
            step.sessions().forEach(session -> all.add(session.onlyIf()));
        });
        programme.notes().forEach(note -> all.add(note.onlyIf()));
        programme.awards().forEach(award -> all.add(award.onlyIf()));
        programme.instruments().forEach(instrument -> {
            all.add(instrument.onlyIf());
            instrument.items().forEach(item -> all.add(item.onlyIf()));
        });
        programme.outputs().forEach(output -> {
            all.add(output.onlyIf());
            output.sections().forEach(section -> all.add(section.onlyIf()));
        });
        return all.stream().flatMap(Stream::ofNullable).toList();
    }

    private static Optional<Problem> condition(Programme programme, Use use) {
        Set<String> asked = Set.of();
        if (use.settings() instanceof Conditions.Chosen chosen) {
            asked = chosen.options().keySet();
        } else if (use.settings() instanceof Conditions.Rated rated) {
            asked = rated.levels().keySet();
        }
        if (asked.size() > 1) {
            return Optional.of(Problem.at(use.path(), CheckWording.ONE_ASKED));
        }
        return asked.stream()
                .map(programme.instruments()::find)
                .flatMap(Optional::stream)
                .filter(instrument -> instrument.per().equals("person"))
                .map(instrument -> Problem.at(use.path(), CheckWording.notAgreed(instrument.id())))
                .findFirst();
    }

    private static List<Problem> times(Step.Visit visit) {
        Integer most = visit.times() == null ? null : visit.times().most();
        return visit.sessions().stream()
                .filter(session -> most != null && session.times() != null && session.times() > most)
                .map(session ->
                        Problem.at(session.path() + ".times", CheckWording.fewerVisits(most == null ? 0 : most)))
                .toList();
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
        if (length != null && (minutes == 0 || minutes > MINUTES_OF_A_DAY)) {
            problems.add(Problem.at(path + ".length", CheckWording.LENGTH_OF_A_DAY));
        }
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
