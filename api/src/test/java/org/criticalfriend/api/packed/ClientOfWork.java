package org.criticalfriend.api.packed;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.work.ReadWork;
import org.criticalfriend.api.work.WorkResponse;
import org.criticalfriend.engine.access.AccessPolicy;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.CountedAnswers;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.tasks.EntryValidator;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.engine.tasks.Tasks;

/** A program that gives everything that people are asked, knowing no more of it than what it is told of their work. */
final class ClientOfWork {

    private final RehearsalResult played;
    private final Vocabulary vocabulary;
    private final List<String> refused = new ArrayList<>();

    private ClientOfWork(RehearsalResult played, Vocabulary vocabulary) {
        this.played = played;
        this.vocabulary = vocabulary;
    }

    /** What of it is refused, before anything was given in a cohort and when everything was. */
    static List<String> refused(RehearsalResult played, Vocabulary vocabulary) {
        ClientOfWork client = new ClientOfWork(played, vocabulary);
        Cohort cohort = played.record().cohort();
        for (CohortRecord record : List.of(new CohortRecord(cohort, List.of()), played.record())) {
            cohort.people().forEach(person -> client.give(person, record));
        }
        return client.refused;
    }

    private void give(Person person, CohortRecord record) {
        Cohort cohort = record.cohort();
        Course course = Course.of(cohort);
        Actor actor = new Actor(person.id(), person.name(), Viewer.person(person.id()));
        Tasks tasks = new Tasks(record, played.history(), course, vocabulary);
        List<Form> forms = tasks.of(actor.viewer());
        CohortContext in = new CohortContext(
                actor,
                () -> record,
                record,
                played.history(),
                course,
                new AccessPolicy(cohort, course),
                tasks,
                new CountedAnswers(record, course, cohort.end(), ZoneOffset.UTC));
        WorkResponse work = WorkResponse.of(List.of(new ReadWork.Asked(in, forms, List.of())));
        EntryValidator validator = new EntryValidator(cohort.programme(), vocabulary);
        for (WorkResponse.Asked asked : work.asked()) {
            Form form = forms.get(work.asked().indexOf(asked));
            for (WorkResponse.Question question : asked.questions()) {
                Form.Question meant = form.question(question.id()).orElseThrow();
                for (Content content : given(question)) {
                    boolean isNew = question.note() == null
                            || question.note().isOpen()
                            || question.note().written().isEmpty();
                    validator
                            .refusal(meant, content, isNew)
                            .ifPresent(refusal -> refused.add(person.id() + " at " + asked.occurrence() + ", "
                                    + question.id() + ": " + refusal.sentence()));
                }
            }
        }
    }

    private static List<Content> given(WorkResponse.Question question) {
        WorkResponse.Note note = question.note();
        if (note != null) {
            boolean isToBeChanged = !note.isOpen() && !note.written().isEmpty();
            Map<String, String> headings = new LinkedHashMap<>();
            note.frameworks()
                    .forEach(framework -> headings.put(
                            framework.id(),
                            framework.headings().isEmpty()
                                    ? "In words of our own"
                                    : framework.headings().get(0).id()));
            return note.isOpen() || isToBeChanged
                    ? List.of(new Content.Words("Something.", headings, Map.of(), List.of()))
                    : List.of();
        }
        WorkResponse.Rating rating = question.rating();
        if (rating != null) {
            return rating.items().stream()
                    .<Content>map(item -> new Content.Rating(
                            item.id(), item.levels().get(0).id(), rating.takesWords() ? "For a reason." : ""))
                    .toList();
        }
        if (question.choice() != null) {
            return List.of(new Content.Chosen(question.choice().options().get(0).id()));
        }
        return question.agreement() == null
                ? List.of()
                : List.of(new Content.Agreed(question.agreement().to()));
    }
}
