package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Part;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;

/** What is defined is also asked or used. */
final class UnusedCheck implements Check {

    @Override
    public List<Problem> of(Programme programme) {
        Set<String> collected = new HashSet<>();
        for (Step step : programme.course()) {
            collected.addAll(step.collects());
            step.sessions().forEach(session -> collected.addAll(session.collects()));
        }
        Set<String> scales = new HashSet<>();
        Set<String> frameworks = new HashSet<>();
        for (Instrument instrument : programme.instruments()) {
            scales.add(instrument.scale());
            instrument.items().stream()
                    .map(Instrument.Item::scale)
                    .filter(Objects::nonNull)
                    .forEach(scales::add);
            if (instrument.each() != null && instrument.each().heading() != null) {
                frameworks.add(instrument.each().heading());
            }
        }
        programme.notes().forEach(note -> frameworks.addAll(note.headings()));
        List<Problem> problems = new ArrayList<>();
        warn(
                Stream.concat(
                        programme.choices().stream(),
                        Stream.concat(programme.notes().stream(), programme.instruments().stream())),
                collected,
                CheckWording.NOBODY_ASKED,
                problems);
        warn(programme.scales().stream(), scales, CheckWording.SCALE_UNUSED, problems);
        warn(programme.frameworks().stream(), frameworks, CheckWording.FRAMEWORK_UNUSED, problems);
        return problems;
    }

    private static void warn(Stream<? extends Part> parts, Set<String> used, String message, List<Problem> problems) {
        parts.filter(part -> !used.contains(part.id()))
                .forEach(part -> problems.add(Problem.warning(part.path(), message)));
    }
}
