package org.criticalfriend.engine.language.difference.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Who;
import org.jspecify.annotations.Nullable;

/** What is called otherwise than before, and what is said to help: the same for every named part. */
public final class RenamedParts {

    private RenamedParts() {}

    /** The sentences on titles; none where all are called as before. */
    public static <T> List<String> titles(List<Pair<T>> kept, Function<T, String> title) {
        List<Pair<String>> titles = kept.stream()
                .filter(pair -> pair.differs(title))
                .map(pair -> pair.map(title))
                .toList();
        if (titles.isEmpty()) {
            return List.of();
        }
        if (titles.size() == 1) {
            Pair<String> only = titles.get(0);
            return List.of(Sentences.title(only.before()) + " is now called " + Sentences.title(only.now()) + ".");
        }
        List<String> each = titles.stream()
                .map(pair -> Sentences.title(pair.now()) + " (before: " + Sentences.title(pair.before()) + ")")
                .toList();
        return List.of(Sentences.sentence(
                Numbers.word(titles.size()) + " are called something else now: " + Sentences.and(each)));
    }

    /** The sentences on help. */
    public static <T> List<String> hints(
            List<Pair<T>> kept, Function<T, String> title, Function<T, @Nullable String> hint) {
        GroupedChanges gone = new GroupedChanges();
        List<String> sentences = new ArrayList<>();
        for (Pair<T> pair : kept) {
            String before = hint.apply(pair.before());
            String now = hint.apply(pair.now());
            String beside = Sentences.title(title.apply(pair.now()));
            if (Objects.equals(before, now)) {
                continue;
            }
            if (now == null) {
                gone.add(Who.one(beside), who -> "the sentence of help beside " + who.words() + " is gone");
            } else if (before == null) {
                sentences.add(
                        "Beside " + beside + " a sentence of help now stands: " + Sentences.quote(now) + ending(now));
            } else {
                sentences.add("The help beside " + beside + " now reads " + Sentences.quote(now) + "; before, it read "
                        + Sentences.quote(before) + ending(before));
            }
        }
        sentences.addAll(gone.sentences());
        return sentences;
    }

    private static String ending(String quoted) {
        return quoted.strip().matches("(?s).*[.?!]") ? "" : ".";
    }
}
