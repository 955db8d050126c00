package org.criticalfriend.api.language;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * The reference of the programme language, with the words of the installed plugins in it.
 *
 * @param reading the same as a schema, and what else to read
 */
public record LanguagePage(Frame frame, List<Section> sections, List<Words> words, List<Link> reading) {

    public LanguagePage {
        sections = List.copyOf(sections);
        words = List.copyOf(words);
        reading = List.copyOf(reading);
    }

    /** One section of a file: what it answers, its keys and an example. */
    public record Section(String id, String title, List<String> paragraphs, List<Key> keys, String example) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            keys = List.copyOf(keys);
        }
    }

    /** One key: whether a file has to hold it, what is written after it and what that means. */
    public record Key(String name, boolean needed, String shape, String meaning) {}

    /** The words for one place of a file. */
    public record Words(String id, String title, String place, List<Word> words) {

        public Words {
            words = List.copyOf(words);
        }
    }

    /** One word: who brings it, what is written after it and what it says. */
    public record Word(String name, String broughtBy, String shape, String meaning) {}
}
