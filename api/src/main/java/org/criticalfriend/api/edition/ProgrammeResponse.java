package org.criticalfriend.api.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.programmes.KnownEdition;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Discriminator;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** One edition of a programme. Numbers, times and names are written as its file writes them. */
@Description("one edition of a programme; numbers, times and names stand as its file has them")
public record ProgrammeResponse(
        @Description("its id, the same in all editions") String programme,
        @Description("its label") String edition,
        @Description("the name people see") String title,

        @Description("what it is, in a sentence or two") @Nullable
        String summary,

        @Description("the language of its texts") String language,

        @Description("the variant whose promises hold") @Nullable
        String variant,

        @Description("the plugin that brings it; null where it came with a cohort") @Nullable
        String plugin,

        @Description("the programmes it takes over from, each with the first cohort that belongs here")
        Map<String, String> replaces,

        @Description("which organisations take part") List<Party> organisations,
        @Description("which people take part") List<Party> roles,

        @Description("what a team is called; null where there are none") @Nullable
        String team,

        @Description("what happens, in order") List<Stage> course,
        @Description("what is written down in words") List<Note> notes,
        @Description("what is rated") List<Form> instruments,
        @Description("which documents come of it") List<Document> outputs) {

    public ProgrammeResponse {
        replaces = new LinkedHashMap<>(replaces);
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
        course = List.copyOf(course);
        notes = List.copyOf(notes);
        instruments = List.copyOf(instruments);
        outputs = List.copyOf(outputs);
    }

    /** An organisation or role. */
    @Description("an organisation or role")
    public record Party(
            @Description("its id") String id,
            @Description("the name people see") String title,
            @Description("how many") String number,
            @Description("for each what") String per) {}

    /** A step of the course. */
    @Description("a step of the course")
    public record Stage(
            @Description("its id") String id,
            @Description("the name people see") String title,
            @Description("task, event or visit") String kind,

            @Description("when; null where people find a date") @Nullable
            String when,

            @Description("the notes, instruments and choices it asks for")
            List<String> collects) {}

    /** Something that is written down. */
    @Description("something that is written down in words")
    public record Note(
            @Description("its id") String id,
            @Description("the name people see") String title,
            @Description("who writes it") List<String> by,

            @Description("the widest circle that may ever see it")
            List<String> audience) {}

    /** A form that is answered on a scale. */
    @Description("a form that is answered on a scale")
    public record Form(
            @Description("its id") String id,
            @Description("the name people see") String title,
            @Description("who answers") List<String> by,
            @Description("one answer for each of what") String per,

            @Description("the levels of its scale, from the lowest")
            List<String> levels,

            @Description("its statements and questions; none where headings or notes are rated")
            List<Item> items) {}

    /** A statement or question. */
    @Description("a statement or question")
    public record Item(
            @Description("its id") String id,
            @Description("its words") String text,

            @Description("worded negatively: a high mean is not good news")
            boolean negative) {}

    /** A document. */
    @Description("a document")
    public record Document(
            @Description("its id") String id,
            @Description("the name people see") String title,
            @Description("one for each of what") String per,
            @Description("who reads it once released") List<String> audience,
            @Description("the forms it can be had in") List<String> formats) {}

    public static ProgrammeResponse of(KnownEdition edition) {
        Programme programme = edition.programme();
        return new ProgrammeResponse(
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
                programme.course().stream().map(ProgrammeResponse::stage).toList(),
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
        Discriminator called = step.getClass().getAnnotation(Discriminator.class);
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
