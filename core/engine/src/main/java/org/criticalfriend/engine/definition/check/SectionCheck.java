package org.criticalfriend.engine.definition.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.criticalfriend.engine.definition.word.Sections;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;

/** The sections of a document show what is there: the plan of a visit, what is filed under a heading. */
final class SectionCheck implements Check {

    private static final String THEMES = "themes";

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        for (Output output : programme.outputs()) {
            for (Output.Section section : output.sections()) {
                agenda(programme, section).ifPresent(problems::add);
                heading(programme, section).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> agenda(Programme programme, Output.Section section) {
        if (!(section.word().settings() instanceof Sections.Agenda agenda)) {
            return Optional.empty();
        }
        return programme
                .course()
                .find(agenda.visit())
                .filter(step -> !(step instanceof Step.Visit))
                .map(step -> Problem.at(
                        section.word().path(),
                        CheckWording.notAVisit(programme.course().stream()
                                .filter(Step.Visit.class::isInstance)
                                .map(Step::id)
                                .toList())));
    }

    /** A heading belongs to a framework of what is shown; the themes of the partnership stand in no file. */
    private static Optional<Problem> heading(Programme programme, Output.Section section) {
        String heading = section.heading();
        Set<String> frameworks = frameworks(programme, section);
        if (heading == null || frameworks.contains(THEMES)) {
            return Optional.empty();
        }
        Set<String> headings = new LinkedHashSet<>();
        for (String framework : frameworks) {
            programme
                    .frameworks()
                    .find(framework)
                    .map(Framework::headings)
                    .ifPresent(all -> headings.addAll(all.ids()));
        }
        if (headings.contains(heading)) {
            return Optional.empty();
        }
        String nearest = Nearest.of(heading, headings);
        return Optional.of(Problem.at(section.path() + ".heading", CheckWording.noHeading(headings, nearest != null))
                .meaning(nearest));
    }

    private static Set<String> frameworks(Programme programme, Output.Section section) {
        Set<String> frameworks = new LinkedHashSet<>();
        if (section.groupBy() != null) {
            frameworks.add(section.groupBy());
        }
        Record settings = section.word().settings();
        Function<String, List<String>> ofNote =
                id -> programme.notes().find(id).map(note -> note.headings()).orElse(List.of());
        if (settings instanceof Sections.Notes notes) {
            notes.notes().forEach(note -> frameworks.addAll(ofNote.apply(note)));
        } else if (settings instanceof Sections.Matches matches) {
            frameworks.addAll(ofNote.apply(matches.offer()));
            frameworks.addAll(ofNote.apply(matches.need()));
        } else if (settings instanceof Sections.Ratings ratings) {
            programme
                    .instruments()
                    .find(ratings.instrument())
                    .map(instrument -> instrument.each())
                    .ifPresent(each -> {
                        if (each.heading() != null) {
                            frameworks.add(each.heading());
                        }
                        each.note().forEach(note -> frameworks.addAll(ofNote.apply(note)));
                    });
        }
        return frameworks;
    }
}
