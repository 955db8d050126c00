package org.criticalfriend.api.work;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.documents.DocumentTurn;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.layout.OccurrenceText;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.spi.programme.Output;
import org.jspecify.annotations.Nullable;

/** What the reader is asked. */
public final class WorkView {

    private final Frames frames;

    @Inject
    public WorkView(Frames frames) {
        this.frames = frames;
    }

    public WorkPage of(List<ReadWork.Asked> asked) {
        List<WorkPage.Group> groups = new ArrayList<>();
        int forms = 0;
        int documents = 0;
        for (ReadWork.Asked one : asked) {
            Cohort cohort = one.in().cohort();
            List<Dated> open = new ArrayList<>();
            List<Dated> given = new ArrayList<>();
            one.forms()
                    .forEach(form -> (form.isComplete() ? given : open)
                            .add(new Dated(form.occurrence().day(), item(cohort, form))));
            forms += open.size();
            documents += one.documents().size();
            one.documents().forEach(turn -> open.add(new Dated(turn.isTurn() ? turn.due() : null, item(cohort, turn))));
            groups.add(new WorkPage.Group(cohort.title(), inOrder(open), inOrder(given)));
        }
        return new WorkPage(frames.work("My work").withLead(lead(groups.isEmpty(), forms, documents)), groups);
    }

    private static String lead(boolean isNothing, int forms, int documents) {
        if (isNothing) {
            return "Nothing is asked of you. What you are asked appears here when a cohort gives you a part in it.";
        }
        int open = forms + documents;
        if (open == 0) {
            return "You have given everything that is asked of you.";
        }
        List<String> counted = Stream.of(
                        forms == 0 ? "" : English.count(forms, "Form"),
                        documents == 0 ? "" : English.count(documents, "Document"))
                .filter(words -> !words.isEmpty())
                .toList();
        return English.sentence(
                Sentences.and(counted) + (open == 1 ? " waits for you" : " wait for you; the next one stands first"));
    }

    /** Something with its day; null where none is known. */
    private record Dated(@Nullable LocalDate day, WorkPage.Item item) {}

    private static List<WorkPage.Item> inOrder(List<Dated> items) {
        return items.stream()
                .sorted(Comparator.comparing(Dated::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Dated::item)
                .toList();
    }

    private static WorkPage.Item item(Cohort cohort, DocumentTurn turn) {
        LocalDate due = turn.isTurn() ? turn.due() : null;
        Output.Stage next = turn.next();
        List<String> asked = new ArrayList<>();
        if (turn.isToConfirm()) {
            asked.add("to be confirmed as it was changed");
        }
        if (turn.isTurn() && next != null) {
            asked.add("to be passed on: " + next.title());
        }
        return new WorkPage.Item(
                new Link(
                        turn.subject().title(),
                        Addresses.document(cohort.id(), turn.subject().id())),
                due == null ? "" : "Due " + English.weekday(due),
                English.alone(String.join("; ", asked)),
                "Waits for you");
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
