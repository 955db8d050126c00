package org.criticalfriend.engine.language.manual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.engine.language.shape.FormShape;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.spi.language.WordPlace;

/**
 * The reference of the programme language: every part with its keys, and every word with who brings it.
 *
 * @param chapters the parts, from the head of a file inwards
 * @param words the words, place by place
 */
public record Reference(List<Chapter> chapters, List<Words> words) {

    /** Takes copies. */
    public Reference {
        chapters = List.copyOf(chapters);
        words = List.copyOf(words);
    }

    /**
     * One part of a file.
     *
     * @param title where it stands, such as {@code roles.…} or {@code course.…, kind: visit}
     * @param meaning what it is
     * @param keys its keys, in order
     */
    public record Chapter(String title, String meaning, List<Key> keys) {

        /** Takes a copy. */
        public Chapter {
            keys = List.copyOf(keys);
        }
    }

    /**
     * One key.
     *
     * @param name as it is written
     * @param isNeeded whether a file must have it
     * @param expected what stands behind it
     * @param meaning what it means
     */
    public record Key(String name, boolean isNeeded, String expected, String meaning) {}

    /** The words of one place. */
    public record Words(WordPlace place, List<Entry> entries) {

        /** Takes a copy. */
        public Words {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One word.
     *
     * @param written as a file writes it
     * @param plugin who brings it; empty for the engine
     * @param expected what stands behind it; empty for a word without settings
     * @param meaning what it means
     */
    public record Entry(String written, String plugin, String expected, String meaning) {}

    /** The reference of a grammar. */
    public static Reference of(Grammar grammar) {
        List<Chapter> chapters = new ArrayList<>();
        add(grammar.programme(), "", chapters, new LinkedHashSet<>());
        List<Words> words = new ArrayList<>();
        for (WordPlace place : WordPlace.values()) {
            words.add(new Words(
                    place,
                    grammar.vocabulary().all(place).stream()
                            .map(word -> entry(word, grammar))
                            .toList()));
        }
        return new Reference(chapters, words);
    }

    private static Entry entry(Vocabulary.Entry word, Grammar grammar) {
        String expected = word.settings() == null ? "" : grammar.settings(word).inWords();
        return new Entry(word.written(), word.plugin(), expected, word.meaning());
    }

    private static void add(FormShape form, String path, List<Chapter> chapters, Set<FormShape> told) {
        if (!told.add(form)) {
            return;
        }
        chapters.add(new Chapter(
                title(form, path),
                form.meaning(),
                form.fields().stream().map(Reference::key).toList()));
        for (FormShape.Field field : form.fields()) {
            boolean isMany = field.standing() != FormShape.Standing.OTHERS;
            String below = isMany ? Ids.under(path, field.key()) : path;
            String one = field.shape().isMap() ? below + ".…" : below;
            field.shape().forms().forEach(nested -> add(nested, one, chapters, told));
        }
    }

    private static String title(FormShape form, String path) {
        boolean isStep = path.equals("course.…");
        return path.isEmpty() ? "The head of a file" : isStep ? path + ", kind: " + form.noun() : path;
    }

    private static Key key(FormShape.Field field) {
        return switch (field.standing()) {
            case OTHERS -> new Key("…", true, field.shape().inWords(), field.meaning());
            case WORD -> new Key("a word", true, field.shape().inWords(), field.meaning());
            case KEY, ALONE ->
                new Key(
                        field.key(),
                        field.presence() == FormShape.Presence.NEEDED,
                        field.shape().inWords(),
                        field.meaning());
        };
    }
}
