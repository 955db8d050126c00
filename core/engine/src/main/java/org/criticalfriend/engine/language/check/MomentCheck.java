package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;

/** Times are counted from steps and stages that are there, never in a circle, and no task waits for itself. */
final class MomentCheck implements Check {

    private static final List<String> ENDS = List.of("start", "end");

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        Set<String> steps = new LinkedHashSet<>(programme.course().ids());
        steps.addAll(ENDS);
        Map<String, List<String>> waitsFor = new HashMap<>();
        for (Step step : programme.course()) {
            Moment time = step.time();
            if (time == null) {
                continue;
            }
            String path = step.path() + (step instanceof Step.Task ? ".due" : ".when");
            problems.addAll(unknown(time, path, steps, List.of()));
            waitsFor.put(
                    step.id(), time.anchors().stream().map(Moment.Anchor::name).toList());
            if (step.collects().contains("dates")
                    && time.anchors().stream().anyMatch(anchor -> isVisit(programme, anchor))) {
                problems.add(Problem.at(path, CheckWording.WAITS_FOR_ITSELF));
            }
        }
        problems.addAll(circles(programme, waitsFor));
        programme.outputs().forEach(output -> problems.addAll(stages(output, steps)));
        return problems;
    }

    private static boolean isVisit(Programme programme, Moment.Anchor anchor) {
        return programme.course().find(anchor.name()).orElse(null) instanceof Step.Visit;
    }

    /**
     * The names a time is counted from that are not there.
     *
     * @param stages every stage of the sign-off the time stands in; none for a step
     */
    private static List<Problem> unknown(Moment time, String path, Set<String> known, Collection<String> stages) {
        List<Problem> problems = new ArrayList<>();
        for (Moment.Anchor anchor : time.anchors()) {
            String name = anchor.name();
            if (known.contains(name)) {
                continue;
            }
            if (stages.contains(name)) {
                problems.add(Problem.at(path, CheckWording.laterStage(name)));
                continue;
            }
            String nearest = Nearest.of(name, known);
            problems.add(Problem.at(path, CheckWording.noStep(name, !stages.isEmpty(), known, nearest != null))
                    .meaning(nearest));
        }
        return problems;
    }

    private static List<Problem> circles(Programme programme, Map<String, List<String>> waitsFor) {
        List<Problem> problems = new ArrayList<>();
        for (List<String> circle :
                CircleCheck.circles(programme.course().ids(), id -> waitsFor.getOrDefault(id, List.of()))) {
            programme.course().find(circle.get(0)).ifPresent(step -> {
                String key = step instanceof Step.Task ? ".due" : ".when";
                problems.add(Problem.at(step.path() + key, CheckWording.circle(circle)));
            });
        }
        return problems;
    }

    /** A stage is counted from a step, or from a stage before it in the same sign-off. */
    private static List<Problem> stages(Output output, Set<String> steps) {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>(steps);
        for (Output.Stage stage : output.signOff()) {
            if (stage.due() != null) {
                problems.addAll(unknown(
                        stage.due(),
                        stage.path() + ".due",
                        known,
                        output.signOff().ids()));
            }
            known.add(stage.id());
        }
        return problems;
    }
}
