package org.criticalfriend.engine.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/** Whose yes finishes what, and what has it. */
final class Agreements {

    private final Course course;
    private final Membership membership;
    private final SchedulingTasks arranging;
    private final Function<Occurrence, List<Session>> sessions;

    /**
     * The agreements of a cohort.
     *
     * @param sessions those that are held at an occurrence
     */
    Agreements(
            Course course,
            Membership membership,
            SchedulingTasks arranging,
            Function<Occurrence, List<Session>> sessions) {
        this.course = course;
        this.membership = membership;
        this.arranging = arranging;
        this.sessions = sessions;
    }

    /**
     * Whose yes finishes what.
     *
     * @param id of the entries that a yes is; a point keeps it apart from whatever the file calls something
     * @param to what was collected there
     */
    record Agreement(String id, String title, List<String> by, List<String> to) {

        private static Agreement of(Step.Task task) {
            return new Agreement(Titles.AGREED + task.id(), task.title(), task.agreedBy(), task.collects());
        }

        private static Agreement of(Session session) {
            return new Agreement(Titles.AGREED + session.id(), session.title(), session.agreedBy(), session.collects());
        }
    }

    /** What needs a yes at an occurrence, with the sessions that are held there. */
    List<Agreement> at(Occurrence occurrence, List<Session> held) {
        List<Agreement> agreements = new ArrayList<>();
        if (occurrence.step() instanceof Step.Task task && !task.agreedBy().isEmpty()) {
            agreements.add(Agreement.of(task));
        }
        held.stream()
                .filter(session -> !session.agreedBy().isEmpty())
                .map(Agreement::of)
                .forEach(agreements::add);
        return agreements;
    }

    /** How a visit is planned; empty where nobody has planned it yet. */
    Optional<SettledAgenda> agenda(Occurrence visit) {
        return arranging
                .planned(visit)
                .flatMap(entry -> entry.content() instanceof Content.Planned planned
                        ? Optional.of(settled(visit, entry, planned))
                        : Optional.empty());
    }

    private SettledAgenda settled(Occurrence visit, Entry entry, Content.Planned planned) {
        Occurrence where = course.occurrences().find(entry.occurrence()).orElse(visit);
        List<Agreement> asked = at(where, sessions.apply(where)).stream()
                .filter(agreement -> agreement.to().contains(entry.collected()))
                .toList();
        return new SettledAgenda(
                visit,
                planned.agenda(),
                asked.stream().flatMap(agreement -> agreement.by().stream()).toList(),
                asked.stream().allMatch(agreement -> isAgreed(agreement, where)));
    }

    /** One yes of each that is named is enough, whoever of them says it. */
    private boolean isAgreed(Agreement agreement, Occurrence occurrence) {
        List<String> people = arranging.agreed(occurrence, agreement.id(), agreement.to());
        return agreement.by().stream()
                .allMatch(word -> people.stream()
                        .anyMatch(person -> membership.is(word, Viewer.person(person), Scope.of(occurrence), "")));
    }
}
