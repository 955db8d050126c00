package org.criticalfriend.api.visits;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.api.http.answer.EntryResponse;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** A visit, an event or a task. */
@Description("a visit, an event or a task")
public record OccurrenceResponse(
        @Description("its id") String id,
        @Description("the id of the step of the course") String step,
        @Description("visit, event or task") String kind,
        @Description("the id of its team; empty for all") String team,

        @Description("the id of the place it is for, which is the host of a visit; empty for none")
        String place,

        @Description("its day, or of a task the day it is due; null where none is known") @Nullable
        LocalDate day,

        @Description("the planned parts of the day, in order")
        List<Part> plan,

        @Description("the ids of the notes, instruments and choices it asks of whoever asks")
        List<String> asked,

        @Description("the roles for which whoever asks is to name people")
        List<OpeningResponse> people,

        @Description("the ids of those who were there, for those of its team and who organises it")
        List<String> present,

        @Description("what was given there and may be seen one by one")
        List<EntryResponse> entries) {

    public OccurrenceResponse {
        plan = List.copyOf(plan);
        asked = List.copyOf(asked);
        people = List.copyOf(people);
        present = List.copyOf(present);
        entries = List.copyOf(entries);
    }

    /** A planned part of the day. */
    @Description("a planned part of the day")
    public record Part(
            @Description("its id") String id,
            @Description("the name people see") String title,
            @Description("how many minutes") int minutes) {}

    public static OccurrenceResponse of(ReadOccurrence.Found found) {
        Occurrence occurrence = found.occurrence();
        return new OccurrenceResponse(
                occurrence.id(),
                occurrence.step().id(),
                kind(occurrence.step()),
                occurrence.team(),
                occurrence.place(),
                occurrence.day(),
                found.sessions().stream()
                        .map(session -> new Part(session.id(), session.title(), session.minutes()))
                        .toList(),
                found.form()
                        .map(form ->
                                form.questions().stream().map(Form.Question::id).toList())
                        .orElse(List.of()),
                found.form().stream()
                        .flatMap(form -> form.questions().stream())
                        .filter(Form.NamingQuestion.class::isInstance)
                        .flatMap(asked -> OpeningResponse.of(found.in().cohort(), (Form.NamingQuestion) asked).stream())
                        .toList(),
                found.attendance().stream()
                        .filter(ReadOccurrence.Attended::isPresent)
                        .map(one -> one.person().id())
                        .toList(),
                found.entries().stream()
                        .map(entry -> EntryResponse.of(entry, found.in().may(Act.KNOW_AUTHOR, Target.of(entry))))
                        .toList());
    }

    private static String kind(Step step) {
        return step instanceof Step.Visit ? "visit" : step instanceof Step.Event ? "event" : "task";
    }
}
