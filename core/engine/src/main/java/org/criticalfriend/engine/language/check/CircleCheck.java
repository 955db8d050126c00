package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Function<String, List<String>> next =
                id -> programme.notes().find(id).map(Note::drawnFrom).orElse(List.of());
        for (List<String> circle : circles(programme.notes().ids(), next)) {
            problems.add(Problem.at("notes." + circle.get(0) + ".drawn-from", CheckWording.circle(circle)));
        }
        programme.frameworks().forEach(framework -> problems.addAll(headings(framework)));
        programme.choices().forEach(choice -> problems.addAll(options(choice)));
        return problems;
    }

    /**
     * The circles in which ids lead back to themselves, each once, beginning and ending with the same id. The way is kept
     * in a list rather than by recursion, for a file may lead through thousands of ids.
     */
    static List<List<String>> circles(Collection<String> ids, Function<String, List<String>> next) {
        List<List<String>> circles = new ArrayList<>();
        Set<String> finished = new HashSet<>();
        for (String id : ids) {
            Map<String, Iterator<String>> way = new LinkedHashMap<>();
            List<String> ordered = new ArrayList<>();
            enter(id, way, ordered, finished, next);
            while (!ordered.isEmpty()) {
                String here = ordered.get(ordered.size() - 1);
                Iterator<String> open = way.getOrDefault(here, Collections.emptyIterator());
                if (!open.hasNext()) {
                    way.remove(here);
                    finished.add(ordered.remove(ordered.size() - 1));
                    continue;
                }
                String one = open.next();
                if (way.containsKey(one)) {
                    List<String> circle = new ArrayList<>(ordered.subList(ordered.indexOf(one), ordered.size()));
                    circle.add(one);
                    circles.add(circle);
                } else {
                    enter(one, way, ordered, finished, next);
                }
            }
        }
        return circles;
    }

    private static void enter(
            String id,
            Map<String, Iterator<String>> way,
            List<String> ordered,
            Set<String> finished,
            Function<String, List<String>> next) {
        if (!finished.contains(id)) {
            way.put(id, next.apply(id).iterator());
            ordered.add(id);
        }
    }

    private static List<Problem> headings(Framework framework) {
        List<Problem> problems = new ArrayList<>();
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
            }
        }
        for (List<String> circle : circles(framework.headings().ids(), next)) {
            String path = framework.path() + "." + circle.get(0) + ".within";
            problems.add(Problem.at(path, CheckWording.circle(circle)));
        }
        return problems;
    }

    private static List<Problem> options(Choice choice) {
        List<Problem> problems = new ArrayList<>();
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
            }
        }
        for (List<String> circle : circles(choice.options().ids(), next)) {
            if (circle.size() > 2) {
                String path = choice.path() + ".options." + circle.get(0) + ".kept-as";
                problems.add(Problem.at(path, CheckWording.circle(circle)));
            }
        }
        return problems;
    }
}
