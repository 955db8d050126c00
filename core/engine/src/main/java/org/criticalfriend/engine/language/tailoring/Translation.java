package org.criticalfriend.engine.language.tailoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.jspecify.annotations.Nullable;

/** The texts of a programme in another language, in a file of their own. */
public final class Translation {

    private static final List<String> KEYS = List.of("translates", "language", "texts");

    private static final Pattern PLACE_IN_BRACES = Pattern.compile("\\{(host|team|cohort|person|organisation)\\}");

    private final List<Problem> problems = new ArrayList<>();

    private Translation() {}

    /** Holds a translation against what it translates. */
    public static Translation of(Tree.Mapping base, Tree.Mapping written, Grammar grammar) {
        Translation translation = new Translation();
        Set<String> probablyMeant = new LinkedHashSet<>();
        for (Tree.Entry entry : written.entries()) {
            String key = entry.key().text();
            if (!KEYS.contains(key)) {
                String nearest = Nearest.of(key, KEYS);
                if (nearest != null) {
                    probablyMeant.add(nearest);
                }
                translation.problems.add(Problem.at(key, TailoringWording.unknownKey(KEYS, true, nearest != null))
                        .meaning(nearest)
                        .in(entry.key().place()));
            }
        }
        translation.checkLanguage(written, probablyMeant);
        if (written.get("texts") instanceof Tree.Mapping texts) {
            translation.check(texts, base, new Texts(base, grammar.programme()).paths());
        } else if (!probablyMeant.contains("texts")) {
            String message = written.get("texts") == null ? TailoringWording.NO_TEXTS : TailoringWording.TEXTS;
            translation.problems.add(Problem.at("texts", message).in(Tree.locate(written, "texts")));
        }
        return translation;
    }

    private static @Nullable Problem text(Tree.Entry entry) {
        String path = "texts." + entry.key().text();
        if (!(entry.value() instanceof Tree.Scalar text)) {
            return Problem.at(path, TailoringWording.EXPECTED_TEXT)
                    .in(entry.value().place());
        }
        if (text.isNothing()) {
            return Problem.at(path, TailoringWording.NO_TEXT).in(entry.key().place());
        }
        Matcher inBraces = PLACE_IN_BRACES.matcher(text.text());
        return inBraces.find()
                ? Problem.at(path, TailoringWording.write(inBraces.group(1))).in(text.place())
                : null;
    }

    private static Problem notThere(Tree.Entry entry, Tree.Mapping base, Set<String> translatable) {
        String path = entry.key().text();
        if (entry.value() instanceof Tree.Mapping) {
            String example = translatable.stream()
                    .filter(one -> one.startsWith(path + "."))
                    .findFirst()
                    .orElse("roles.headteacher.title");
            return Problem.at("texts." + path, TailoringWording.wholePath(example))
                    .in(entry.key().place());
        }
        boolean isShort = translatable.stream().anyMatch(one -> one.startsWith(path + "."));
        boolean isOther = Tree.at(base, path) != null && !isShort;
        return Problem.at("texts." + path, isOther ? TailoringWording.NOT_A_TEXT : TailoringWording.NOTHING_THERE)
                .meaning(isOther ? null : Nearest.of(path, translatable))
                .in(entry.key().place());
    }

    /** What is wrong with it, and what it leaves untranslated. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void checkLanguage(Tree.Mapping written, Set<String> probablyMeant) {
        String language = written.text("language");
        if (language == null && !probablyMeant.contains("language")) {
            problems.add(Problem.at("language", TailoringWording.LANGUAGE).in(Tree.locate(written, "language")));
        } else if (language != null && !Ids.isLanguage(language)) {
            problems.add(Problem.at("language", Ids.languageRefusal(language)).in(Tree.locate(written, "language")));
        }
    }

    private void check(Tree.Mapping texts, Tree.Mapping base, Set<String> translatable) {
        Set<String> open = new LinkedHashSet<>(translatable);
        for (Tree.Entry entry : texts.entries()) {
            String path = entry.key().text();
            open.remove(path);
            Problem problem = translatable.contains(path) ? text(entry) : notThere(entry, base, translatable);
            if (problem != null) {
                problems.add(problem);
            }
        }
        // What has a wrong path would also be told as not translated.
        if (!open.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.warning("texts", TailoringWording.untranslated(open))
                    .in(texts.place()));
        }
    }
}
