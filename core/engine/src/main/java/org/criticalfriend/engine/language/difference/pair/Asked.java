package org.criticalfriend.engine.language.difference.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.language.prose.Occasions;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Who;

/** Where in the year something is asked that both editions ask. */
public final class Asked {

    private Asked() {}

    /** The sentences on things that are asked elsewhere than before; each is a pair of ids. */
    public static List<String> elsewhere(EditionPair sides, List<Pair<String>> things) {
        Occasions was = sides.was().occasions();
        Occasions is = sides.is().occasions();
        Map<String, List<Who>> moved = new LinkedHashMap<>();
        GroupedChanges gone = new GroupedChanges();
        for (Pair<String> thing : things) {
            String now = is.inWords(thing.now());
            String before = was.inWords(thing.before());
            if (is.of(thing.now()).isEmpty() && !was.of(thing.before()).isEmpty()) {
                gone.add(
                        new Who(sides.is().titles().thing(thing.now()), isSeveral(thing.now())),
                        who -> who.is() + " no longer asked for; before, " + before);
            } else if (!keys(was, thing.before()).equals(keys(is, thing.now())) && !now.equals(before)) {
                moved.computeIfAbsent(now + " (before: " + before + ")", none -> new ArrayList<>())
                        .add(new Who(sides.is().titles().thing(thing.now()), isSeveral(thing.now())));
            }
        }
        List<String> parts = new ArrayList<>();
        moved.forEach((where, subjects) -> {
            Who all = Who.all(subjects);
            parts.add((parts.isEmpty() ? all.is() + " now asked for " : all.words() + " ") + where);
        });
        List<String> sentences = new ArrayList<>(gone.sentences());
        if (!parts.isEmpty()) {
            sentences.add(Sentences.sentence(String.join("; ", parts)));
        }
        return sentences;
    }

    private static List<String> keys(Occasions occasions, String thing) {
        return occasions.of(thing).stream().map(Occasions.Occasion::key).toList();
    }

    private static boolean isSeveral(String id) {
        return id.equals("people") || id.equals("dates");
    }
}
