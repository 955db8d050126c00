package org.criticalfriend.engine.definition.tailoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.engine.definition.shape.Grammar;
import org.criticalfriend.engine.definition.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;

/** The texts of a programme in another language, in a file of their own. */
public final class Translation {

    private static final List<String> KEYS = List.of("translates", "language", "texts");

    private final List<Problem> problems = new ArrayList<>();

    private Translation() {}

    /** Holds a translation against what it translates. */
    public static Translation of(Tree.Mapping base, Tree.Mapping written, Grammar grammar) {
        Translation translation = new Translation();
        for (Tree.Entry entry : written.entries()) {
            if (!KEYS.contains(entry.key().text())) {
                translation.problems.add(Problem.at(entry.key().text(), TailoringWording.unknownKey(KEYS, true))
                        .meaning(Nearest.of(entry.key().text(), KEYS))
                        .in(entry.key().place()));
            }
        }
        if (written.text("language") == null) {
            translation.problems.add(
                    Problem.at("language", TailoringWording.LANGUAGE).in(written.place()));
        }
        if (written.get("texts") instanceof Tree.Mapping texts) {
            translation.check(texts, new Texts(base, grammar.programme()).paths());
        } else {
            translation.problems.add(Problem.at("texts", TailoringWording.TEXTS).in(Tree.locate(written, "texts")));
        }
        return translation;
    }

    /** What is wrong with it, and what it leaves untranslated. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void check(Tree.Mapping texts, Set<String> translatable) {
        Set<String> open = new LinkedHashSet<>(translatable);
        for (Tree.Entry entry : texts.entries()) {
            String path = entry.key().text();
            open.remove(path);
            if (!translatable.contains(path)) {
                problems.add(Problem.at("texts." + path, TailoringWording.NOTHING_THERE)
                        .meaning(Nearest.of(path, translatable))
                        .in(entry.key().place()));
            } else if (!(entry.value() instanceof Tree.Scalar text) || text.isNothing()) {
                problems.add(Problem.at("texts." + path, TailoringWording.TEXTS)
                        .in(entry.key().place()));
            }
        }
        if (!open.isEmpty()) {
            problems.add(Problem.warning("texts", TailoringWording.untranslated(open.size(), String.join(", ", open)))
                    .in(texts.place()));
        }
    }
}
