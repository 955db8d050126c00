package org.criticalfriend.api.work;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.layout.OccurrenceText;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.tasks.Form;

/** What the reader is asked. */
public final class WorkView {

    private final Frames frames;

    @Inject
    public WorkView(Frames frames) {
        this.frames = frames;
    }

    public WorkPage of(List<ReadWork.Asked> asked) {
        List<WorkPage.Group> groups = new ArrayList<>();
        int open = 0;
        for (ReadWork.Asked one : asked) {
            Cohort cohort = one.in().cohort();
            List<Form> forms = new ArrayList<>(one.forms());
            forms.sort(Comparator.comparing(
                    form -> form.occurrence().day(), Comparator.nullsLast(Comparator.naturalOrder())));
            List<WorkPage.Item> openOnes = new ArrayList<>();
            List<WorkPage.Item> given = new ArrayList<>();
            forms.forEach(form -> (form.isComplete() ? given : openOnes).add(item(cohort, form)));
            open += openOnes.size();
            groups.add(new WorkPage.Group(cohort.title(), openOnes, given));
        }
        String lead = groups.isEmpty()
                ? "Nothing is asked of you. What you are asked appears here when a cohort gives you a part in it."
                : open == 0
                        ? "You have given everything that is asked of you."
                        : English.sentence(English.count(open, "Form")
                                + (open == 1 ? " waits for you" : " wait for you; the next one stands first"));
        return new WorkPage(frames.work("My work").withLead(lead), groups);
    }

    private static WorkPage.Item item(Cohort cohort, Form form) {
        List<String> titles = new Titles(cohort.programme())
                .things(form.questions().stream().map(Form.Question::id).toList());
        boolean isStarted = form.questions().stream().anyMatch(WorkView::isStarted);
        return new WorkPage.Item(
                new Link(
                        OccurrenceText.title(cohort, form.occurrence()),
                        Addresses.occurrence(cohort.id(), form.occurrence().id())),
                OccurrenceText.when(form.occurrence()),
                English.printed("Asks for " + Sentences.and(titles)),
                form.isComplete() ? isStarted ? "Completed" : "If you like" : isStarted ? "Started" : "Not started");
    }

    private static boolean isStarted(Form.Question question) {
        return !question.entries().isEmpty();
    }
}
