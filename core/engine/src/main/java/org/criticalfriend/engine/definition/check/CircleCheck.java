package org.criticalfriend.engine.definition.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;

/** Notes rest on notes, headings belong under headings and options are kept as options, none in a circle. */
final class CircleCheck implements Check {

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        Set<Set<String>> told = new HashSet<>();
        for (Note note : programme.notes()) {
            Function<String, List<String>> next =
                    id -> programme.notes().find(id).map(Note::drawnFrom).orElse(List.of());
            circleFrom(note.id(), next, new ArrayList<>())
                    .filter(circle -> told.add(new HashSet<>(circle)))
                    .ifPresent(circle ->
                            problems.add(Problem.at(note.path() + ".drawn-from", CheckWording.circle(circle))));
        }
        programme.frameworks().forEach(framework -> problems.addAll(headings(framework)));
        programme.choices().forEach(choice -> problems.addAll(options(choice)));
        return problems;
    }

    /** The way from an id back to itself, if there is one. */
    static Optional<List<String>> circleFrom(String id, Function<String, List<String>> next, List<String> way) {
        if (way.contains(id)) {
            List<String> circle = new ArrayList<>(way.subList(way.indexOf(id), way.size()));
            circle.add(id);
            return circle.get(0).equals(way.get(0)) ? Optional.of(circle) : Optional.empty();
        }
        way.add(id);
        for (String one : next.apply(id)) {
            Optional<List<String>> circle = circleFrom(one, next, way);
            if (circle.isPresent()) {
                return circle;
            }
        }
        way.remove(way.size() - 1);
        return Optional.empty();
    }

    private static List<Problem> headings(Framework framework) {
        List<Problem> problems = new ArrayList<>();
        Set<Set<String>> told = new HashSet<>();
        Function<String, List<String>> next = id -> framework
                .headings()
                .find(id)
                .map(Framework.Heading::within)
                .map(List::of)
                .orElse(List.of());
        for (Framework.Heading heading : framework.headings()) {
            String within = heading.within();
            if (within != null && !framework.headings().has(within)) {
                String nearest = Nearest.of(within, framework.headings().ids());
                problems.add(Problem.at(
                                heading.path() + ".within",
                                CheckWording.unknown(
                                        "heading", framework.headings().ids(), nearest != null))
                        .meaning(nearest));
            } else {
                circleFrom(heading.id(), next, new ArrayList<>())
                        .filter(circle -> told.add(new HashSet<>(circle)))
                        .ifPresent(circle ->
                                problems.add(Problem.at(heading.path() + ".within", CheckWording.circle(circle))));
            }
        }
        return problems;
    }

    private static List<Problem> options(Choice choice) {
        List<Problem> problems = new ArrayList<>();
        Set<Set<String>> told = new HashSet<>();
        Function<String, List<String>> next = id -> choice.options()
                .find(id)
                .map(Choice.Option::keptAs)
                .map(List::of)
                .orElse(List.of());
        for (Choice.Option option : choice.options()) {
            String keptAs = option.keptAs();
            String path = option.path() + ".kept-as";
            if (keptAs == null) {
                continue;
            }
            if (keptAs.equals(option.id())) {
                problems.add(Problem.at(path, CheckWording.KEPT_AS_ITSELF));
            } else if (!choice.options().has(keptAs)) {
                String nearest = Nearest.of(keptAs, choice.options().ids());
                problems.add(Problem.at(
                                path,
                                CheckWording.notAnOption(
                                        choice.id(), choice.options().ids(), nearest != null))
                        .meaning(nearest));
            } else {
                circleFrom(option.id(), next, new ArrayList<>())
                        .filter(circle -> told.add(new HashSet<>(circle)))
                        .ifPresent(circle -> problems.add(Problem.at(path, CheckWording.circle(circle))));
            }
        }
        return problems;
    }
}
