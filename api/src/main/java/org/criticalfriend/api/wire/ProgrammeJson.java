package org.criticalfriend.api.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.usecase.KnownEdition;
import org.criticalfriend.spi.language.Called;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** One edition of a programme. Numbers, times and names are written as its file writes them. */
@Means("one edition of a programme; numbers, times and names stand as its file has them")
public record ProgrammeJson(
        @Means("its id, the same in all editions") String programme,
        @Means("its label") String edition,
        @Means("the name people see") String title,
        @Means("what it is, in a sentence or two") @Nullable String summary,
        @Means("the language of its texts") String language,
        @Means("the variant whose promises hold") @Nullable String variant,

        @Means("the plugin that brings it; null where it came with a cohort") @Nullable
        String plugin,

        @Means("the programmes it takes over from, each with the first cohort that belongs here")
        Map<String, String> replaces,

        @Means("which organisations take part") List<Party> organisations,
        @Means("which people take part") List<Party> roles,

        @Means("what a team is called; null where there are none") @Nullable
        String team,

        @Means("what happens, in order") List<Stage> course,
        @Means("what is written down in words") List<Note> notes,
        @Means("what is rated") List<Form> instruments,
        @Means("which documents come of it") List<Document> outputs) {

    public ProgrammeJson {
        replaces = new LinkedHashMap<>(replaces);
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
        course = List.copyOf(course);
        notes = List.copyOf(notes);
        instruments = List.copyOf(instruments);
        outputs = List.copyOf(outputs);
    }

    /** An organisation or role. */
    @Means("an organisation or role")
    public record Party(
            @Means("its id") String id,
            @Means("the name people see") String title,
            @Means("how many") String number,
            @Means("for each what") String per) {}

    /** A step of the course. */
    @Means("a step of the course")
    public record Stage(
            @Means("its id") String id,
            @Means("the name people see") String title,
            @Means("task, event or visit") String kind,

            @Means("when; null where people find a date") @Nullable
            String when,

            @Means("the notes, instruments and choices it asks for")
            List<String> collects) {}

    /** Something that is written down. */
    @Means("something that is written down in words")
    public record Note(
            @Means("its id") String id,
            @Means("the name people see") String title,
            @Means("who writes it") List<String> by,
            @Means("the widest circle that may ever see it") List<String> audience) {}

    /** A form that is answered on a scale. */
    @Means("a form that is answered on a scale")
    public record Form(
            @Means("its id") String id,
            @Means("the name people see") String title,
            @Means("who answers") List<String> by,
            @Means("one answer for each of what") String per,

            @Means("the levels of its scale, from the lowest")
            List<String> levels,

            @Means("its statements and questions; none where headings or notes are rated")
            List<Item> items) {}

    /** A statement or question. */
    @Means("a statement or question")
    public record Item(
            @Means("its id") String id,
            @Means("its words") String text,

            @Means("worded negatively: a high mean is not good news")
            boolean negative) {}

    /** A document. */
    @Means("a document")
    public record Document(
            @Means("its id") String id,
            @Means("the name people see") String title,
            @Means("one for each of what") String per,
            @Means("who reads it once released") List<String> audience,
            @Means("the forms it can be had in") List<String> formats) {}

    public static ProgrammeJson of(KnownEdition edition) {
        Programme programme = edition.programme();
        return new ProgrammeJson(
                programme.programme(),
                programme.edition(),
                programme.title(),
                programme.summary() == null ? null : programme.summary().strip(),
                programme.language(),
                programme.variant(),
                edition.plugin() == null ? null : edition.plugin().id(),
                programme.replaces(),
                programme.organisations().stream()
                        .map(one -> new Party(
                                one.id(),
                                one.title(),
                                one.number().toString(),
                                one.per().name().toLowerCase(java.util.Locale.ROOT)))
                        .toList(),
                programme.roles().stream()
                        .map(one ->
                                new Party(one.id(), one.title(), one.number().toString(), one.per()))
                        .toList(),
                programme.teams() == null ? null : programme.teams().title(),
                programme.course().stream().map(ProgrammeJson::stage).toList(),
                programme.notes().stream()
                        .map(note -> new Note(note.id(), note.title(), note.by(), note.audience()))
                        .toList(),
                programme.instruments().stream()
                        .map(instrument -> form(programme, instrument))
                        .toList(),
                programme.outputs().stream()
                        .map(output -> new Document(
                                output.id(), output.title(), output.per(), output.audience(), output.formats()))
                        .toList());
    }

    private static Stage stage(Step step) {
        Called called = step.getClass().getAnnotation(Called.class);
        return new Stage(
                step.id(),
                step.title(),
                called == null ? "" : called.value(),
                step.time() == null ? null : step.time().toString(),
                step.collects());
    }

    private static Form form(Programme programme, Instrument instrument) {
        return new Form(
                instrument.id(),
                instrument.title(),
                instrument.by(),
                instrument.per(),
                programme.scales().find(instrument.scale()).stream()
                        .flatMap(scale -> scale.levels().stream())
                        .map(Scale.Level::title)
                        .toList(),
                instrument.items().stream()
                        .map(item -> new Item(item.id(), item.text(), item.negative()))
                        .toList());
    }
}
