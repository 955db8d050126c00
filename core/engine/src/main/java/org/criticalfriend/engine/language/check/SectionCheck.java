package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Basis;

/** A section shows what is filed under a heading only where something it shows is. */
final class SectionCheck implements Check {

    private static final String THEMES = "themes";

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        for (Output output : programme.outputs()) {
            for (Output.Section section : output.sections()) {
                heading(programme, section).ifPresent(problems::add);
            }
        }
        return problems;
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
        Basis basis = section.word().basis();
        Set<String> notes = new LinkedHashSet<>(basis.notes());
        Stream.concat(basis.figures().stream(), basis.answers().stream())
                .flatMap(id -> programme.instruments().find(id).stream())
                .flatMap(instrument -> Stream.ofNullable(instrument.each()))
                .forEach(each -> {
                    if (each.heading() != null) {
                        frameworks.add(each.heading());
                    }
                    notes.addAll(each.note());
                });
        notes.stream()
                .flatMap(id -> programme.notes().find(id).stream())
                .forEach(note -> frameworks.addAll(note.headings()));
        return frameworks;
    }
}
