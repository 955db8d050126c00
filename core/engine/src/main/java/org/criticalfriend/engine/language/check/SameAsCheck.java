package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;

/** An event shared with another programme is kept there, and there it is. */
public final class SameAsCheck {

    private static final List<String> KEPT_THERE = List.of("when", "place", "days", "sessions");

    private final Tree.Mapping root;
    private final Function<String, Optional<Tree.Mapping>> programmes;

    /**
     * A check of one file.
     *
     * @param programmes what the file of a programme says, if it is in reach
     */
    public SameAsCheck(Tree.Mapping root, Function<String, Optional<Tree.Mapping>> programmes) {
        this.root = root;
        this.programmes = programmes;
    }

    /** What is wrong with the shared events of the file. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (root.get("course") instanceof Tree.Mapping course) {
            for (Tree.Entry step : course.entries()) {
                if (step.value() instanceof Tree.Mapping settings
                        && settings.get("same-as") instanceof Tree.Scalar shared
                        && !shared.isNothing()) {
                    problems.addAll(of("course." + step.key().text(), settings, shared));
                }
            }
        }
        return problems;
    }

    private List<Problem> of(String path, Tree.Mapping settings, Tree.Scalar shared) {
        String[] parts = shared.text().split("/", -1);
        String there = path + ".same-as";
        if (parts.length != 2 || !Ids.isId(parts[0]) || !Ids.isId(parts[1])) {
            return List.of(Problem.at(there, CheckWording.SAME_AS_SHAPE).in(shared.place()));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Tree.Mapping> other = programmes.apply(parts[0]);
        String title = other.map(tree -> tree.text("title")).orElse(Ids.inWords(parts[0]));
        for (String key : KEPT_THERE) {
            Tree.Entry own = settings.entry(key);
            if (own != null) {
                problems.add(Problem.at(path + "." + key, CheckWording.comesFrom(key, title))
                        .in(own.key().place()));
            }
        }
        if (other.isEmpty()) {
            problems.add(
                    Problem.warning(there, CheckWording.notInReach(parts[0])).in(shared.place()));
        } else if (other.get().get("course") instanceof Tree.Mapping course && course.get(parts[1]) == null) {
            List<String> steps =
                    course.entries().stream().map(step -> step.key().text()).toList();
            String nearest = Nearest.of(parts[1], steps);
            problems.add(Problem.warning(there, CheckWording.noSuchStep(title, steps, nearest != null))
                    .meaning(nearest == null ? null : parts[0] + "/" + nearest)
                    .in(shared.place()));
        }
        return problems;
    }
}
