package org.criticalfriend.engine.installation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.source.Composer;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.spi.Problem;

/**
 * The programme files of an instance of its own. Of two files with one edition neither is taken, and none that names an
 * edition of a plugin, so that nobody has to guess which one is meant.
 *
 * @param all every file, in the order of their names
 * @param usable those whose editions nobody else brings
 * @param twice what stands against the others, by the names of the files
 */
record OwnFiles(List<Source> all, List<Source> usable, Map<String, Problem> twice) {

    /**
     * Tells the files apart.
     *
     * @param brought what the plugins bring
     */
    static OwnFiles of(List<Source> files, List<ProgrammeLookup.Found> brought) {
        Map<String, Set<String>> bringing = new LinkedHashMap<>();
        for (ProgrammeLookup.Found found : brought) {
            bringing.computeIfAbsent(found.name(), none -> new LinkedHashSet<>())
                    .add(found.source().name());
        }
        for (Source source : files) {
            name(source)
                    .ifPresent(name -> bringing.computeIfAbsent(name, none -> new LinkedHashSet<>())
                            .add(source.name()));
        }
        List<Source> usable = new ArrayList<>();
        Map<String, Problem> twice = new LinkedHashMap<>();
        for (Source source : files) {
            Set<String> others = new LinkedHashSet<>(
                    name(source).map(bringing::get).map(Set::copyOf).orElse(Set.of()));
            others.remove(source.name());
            if (others.isEmpty()) {
                usable.add(source);
            } else {
                twice.put(source.name(), problem(source, others.iterator().next()));
            }
        }
        return new OwnFiles(List.copyOf(files), List.copyOf(usable), Map.copyOf(twice));
    }

    private static Problem problem(Source source, String other) {
        Tree.Mapping tree = Composer.compose(source).tree();
        Problem problem = Problem.at(
                "edition",
                name(source).orElseThrow() + " stands in " + other + " too; give this one its own label or its own id");
        return tree == null ? problem : problem.in(Tree.locate(tree, "edition"));
    }

    private static Optional<String> name(Source source) {
        return ProgrammeLookup.of(List.of(source)).all().stream()
                .map(ProgrammeLookup.Found::name)
                .findFirst();
    }
}
