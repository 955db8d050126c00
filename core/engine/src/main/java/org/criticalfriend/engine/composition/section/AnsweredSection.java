package org.criticalfriend.engine.composition.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.section.SectionContext;
import org.criticalfriend.spi.section.SectionWord;
import org.criticalfriend.spi.section.WrittenNote;
import org.criticalfriend.spi.word.Basis;

/** Notes together with what answers them: a finding, the action that follows from it, and the check of that action. */
public final class AnsweredSection implements SectionWord<AnsweredSection.Answered> {

    private static final String OPEN = "Not yet";

    AnsweredSection() {}

    /** A note and what answers it. */
    public record Answered(
            @Description("the note that is answered") @Names(Kind.NOTE)
            String note,

            @Description(
                    "the notes that answer it, one after the other: each rests on the note, or on one named before it")
            @Names(Kind.NOTE)
            @Required
            List<String> by) {}

    @Override
    public String name() {
        return "answered";
    }

    @Override
    public String meaning() {
        return "notes together with what answers them";
    }

    @Override
    public Class<Answered> settings() {
        return Answered.class;
    }

    @Override
    public Basis basis(Answered chosen) {
        return Basis.none().withNotes(List.of(chosen.note())).withNotes(chosen.by());
    }

    @Override
    public String phrase(Answered chosen, PartNames names) {
        return names.thing(chosen.note()) + " with what answers it: "
                + names.list(chosen.by().stream().map(names::thing).toList());
    }

    @Override
    public List<Problem> check(Answered chosen, String path, Programme programme) {
        List<Problem> problems = new ArrayList<>();
        Set<String> before = new LinkedHashSet<>(List.of(chosen.note()));
        for (String answer : chosen.by()) {
            boolean rests = programme
                    .notes()
                    .find(answer)
                    .map(note -> note.drawnFrom().stream().anyMatch(before::contains))
                    .orElse(true);
            if (!rests) {
                problems.add(Problem.at(
                        path + ".by",
                        "nothing ties `" + answer + "` to what it answers; give that note `drawn-from: "
                                + String.join(" or ", before) + "`"));
            }
            before.add(answer);
        }
        return problems;
    }

    @Override
    public List<Block> blocks(Answered chosen, SectionContext context) {
        List<WrittenNote> asked = context.notes(chosen.note());
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<String, List<WrittenNote>> answers = new LinkedHashMap<>();
        chosen.by().forEach(kind -> answers.put(kind, context.notes(kind)));
        return List.of(
                context.section().layout() == Output.Layout.LIST
                        ? points(asked, answers, context.programme())
                        : table(chosen, asked, answers, context.programme()));
    }

    /** A row for each note, and a column for each kind of answer. */
    private static Block table(
            Answered chosen, List<WrittenNote> asked, Map<String, List<WrittenNote>> answers, Programme programme) {
        List<String> columns = new ArrayList<>(List.of(title(chosen.note(), programme)));
        chosen.by().forEach(kind -> columns.add(title(kind, programme)));
        List<List<String>> rows = new ArrayList<>();
        for (WrittenNote note : asked) {
            List<String> row = new ArrayList<>(List.of(note.text()));
            thread(note, answers).forEach((kind, given) -> row.add(given.isEmpty() ? OPEN : told(given)));
            rows.add(row);
        }
        return new Block.Grid("", columns, rows, List.of());
    }

    /** A point for each note, with its answers beneath it. */
    private static Block points(List<WrittenNote> asked, Map<String, List<WrittenNote>> answers, Programme programme) {
        List<Block.Point> points = new ArrayList<>();
        for (WrittenNote note : asked) {
            List<String> details = new ArrayList<>();
            thread(note, answers)
                    .forEach((kind, given) ->
                            details.add(title(kind, programme) + ": " + (given.isEmpty() ? OPEN : told(given))));
            points.add(new Block.Point(note.text(), note.from(), details));
        }
        return new Block.Points(points);
    }

    /** What answers a note, by the kind of answer: what rests on it, or on an answer that was found before. */
    private static Map<String, List<WrittenNote>> thread(WrittenNote note, Map<String, List<WrittenNote>> answers) {
        Set<String> ids = new LinkedHashSet<>(List.of(note.id()));
        Map<String, List<WrittenNote>> thread = new LinkedHashMap<>();
        answers.forEach((kind, given) -> {
            List<WrittenNote> found = given.stream()
                    .filter(answer -> answer.drawnFrom().stream().anyMatch(ids::contains))
                    .toList();
            found.forEach(answer -> ids.add(answer.id()));
            thread.put(kind, found);
        });
        return thread;
    }

    /** The words of answers with what was filled in beside them, such as an owner or a date. */
    private static String told(List<WrittenNote> given) {
        return given.stream()
                .map(answer -> answer.fields().isEmpty()
                        ? answer.text()
                        : answer.text() + " ("
                                + String.join(", ", answer.fields().values()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String title(String kind, Programme programme) {
        return programme.notes().find(kind).map(Note::title).orElse(kind);
    }
}
