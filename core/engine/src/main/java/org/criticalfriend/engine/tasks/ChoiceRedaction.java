package org.criticalfriend.engine.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.word.Conditions;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.word.Basis;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/** What is kept of choices once the visits they were made for are over, and which documents rest on them. */
public final class ChoiceRedaction {

    private ChoiceRedaction() {}

    /**
     * The choices that are to be kept as another option from now on, saying that option. Nothing else of them is different,
     * so that nothing tells what they said.
     *
     * @param today the day on which somebody looks
     */
    public static List<Entry> due(CohortRecord record, Course course, LocalDate today) {
        List<Entry> due = new ArrayList<>();
        for (Entry entry : record.entries()) {
            Entry kept = record.kept(entry);
            if (!kept.equals(entry) && isOver(course, record.cohort().end(), entry.place(), today)) {
                due.add(kept);
            }
        }
        return due;
    }

    /**
     * Whether all visits to a place are over that have a day; where none has, they are when the cohort is.
     *
     * @param place the id of the place; empty for all of them
     */
    public static boolean isOver(Course course, LocalDate end, String place, LocalDate today) {
        LocalDate last = course.occurrences().stream()
                .filter(one -> one.step() instanceof Step.Visit)
                .filter(one -> place.isEmpty() || one.place().equals(place))
                .map(course::lastDay)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(end);
        return today.isAfter(last);
    }

    /** The choices a document rests on: those by which it turns, or a section of it, or what is shown there. */
    public static Set<String> under(Output output, Programme programme) {
        Set<String> choices = new HashSet<>();
        List<@Nullable Use> conditions = new ArrayList<>();
        conditions.add(output.onlyIf());
        for (Output.Section section : output.sections()) {
            conditions.add(section.onlyIf());
            Basis basis = section.word().basis();
            choices.addAll(basis.choices());
            basis.notes().stream()
                    .flatMap(id -> programme.notes().find(id).stream())
                    .forEach(note -> conditions.add(note.onlyIf()));
            Stream.concat(basis.figures().stream(), basis.answers().stream())
                    .flatMap(id -> programme.instruments().find(id).stream())
                    .forEach(instrument -> {
                        conditions.add(instrument.onlyIf());
                        instrument.items().stream().map(Instrument.Item::onlyIf).forEach(conditions::add);
                    });
            basis.awards().stream()
                    .flatMap(id -> programme.awards().find(id).stream())
                    .forEach(award -> conditions.add(award.onlyIf()));
        }
        conditions.stream()
                .flatMap(Stream::ofNullable)
                .map(Use::settings)
                .filter(Conditions.Chosen.class::isInstance)
                .forEach(chosen ->
                        choices.addAll(((Conditions.Chosen) chosen).options().keySet()));
        return choices;
    }
}
