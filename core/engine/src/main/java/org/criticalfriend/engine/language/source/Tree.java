package org.criticalfriend.engine.language.source;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.criticalfriend.spi.SourceLocation;
import org.jspecify.annotations.Nullable;

/** What a file says, before anybody knows what it means: texts, lists and maps, each with its place. */
public sealed interface Tree {

    /** Where it begins. */
    SourceLocation place();

    /** What it is called in a sentence. */
    String inWords();

    /**
     * A text as it was written.
     *
     * @param quoted whether it stood in quotation marks or as a block
     */
    record Scalar(String text, boolean quoted, SourceLocation place) implements Tree {

        /** Whether nothing was written, or the word YAML has for nothing. */
        public boolean isNothing() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String inWords() {
            return isNothing() ? "nothing" : "a text";
        }
    }

    /** Things one after the other. */
    record Listing(List<Tree> items, SourceLocation place) implements Tree {

        /** Takes a copy. */
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String inWords() {
            return "a list";
        }
    }

    /** Things by their keys, in the order of the file; no key stands twice. */
    record Mapping(List<Entry> entries, boolean inBraces, SourceLocation place) implements Tree {

        /** Takes a copy. */
        public Mapping {
            entries = new Entries(entries);
        }

        /** What stands under a key, or null. */
        public @Nullable Tree get(String key) {
            Entry entry = entry(key);
            return entry == null ? null : entry.value();
        }

        /** The entry of a key, or null. */
        public @Nullable Entry entry(String key) {
            return entries instanceof Entries all ? all.find(key) : null;
        }

        /** The text under a key, or null where there is none. */
        public @Nullable String text(String key) {
            return get(key) instanceof Scalar scalar && !scalar.isNothing() ? scalar.text() : null;
        }

        /** The same map with another value under a key, which takes its old place or else the last one. */
        public Mapping with(Scalar key, Tree value) {
            List<Entry> changed = new ArrayList<>();
            boolean found = false;
            for (Entry entry : entries) {
                boolean isIt = entry.key().text().equals(key.text());
                found |= isIt;
                changed.add(isIt ? new Entry(entry.key(), value) : entry);
            }
            if (!found) {
                changed.add(new Entry(key, value));
            }
            return new Mapping(changed, inBraces, place);
        }

        /** The same map without a key. */
        public Mapping without(String key) {
            return new Mapping(
                    entries.stream()
                            .filter(entry -> !entry.key().text().equals(key))
                            .toList(),
                    inBraces,
                    place);
        }

        @Override
        public String inWords() {
            return "keys with values";
        }
    }

    /** A key and what stands under it. */
    record Entry(Scalar key, Tree value) {}

    /** Entries in their order, found by their keys in no time, however many there are. */
    final class Entries extends AbstractList<Entry> implements RandomAccess {

        private final List<Entry> all;
        private final Map<String, Integer> indexes = new HashMap<>();

        private Entries(List<Entry> entries) {
            all = List.copyOf(entries);
            for (int index = 0; index < all.size(); index++) {
                indexes.putIfAbsent(all.get(index).key().text(), index);
            }
        }

        @Override
        public Entry get(int index) {
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }

        @Nullable
        Entry find(String key) {
            Integer index = indexes.get(key);
            return index == null ? null : all.get(index);
        }

        @Override
        public int indexOf(@Nullable Object entry) {
            return entry instanceof Entry one && one.equals(find(one.key().text()))
                    ? indexes.getOrDefault(one.key().text(), -1)
                    : -1;
        }
    }

    private static SourceLocation item(Listing listing, String text, SourceLocation otherwise) {
        for (Tree item : listing.items()) {
            if (item instanceof Scalar scalar && scalar.text().equals(text)) {
                return scalar.place();
            }
        }
        return otherwise;
    }

    /** What stands at a path of ids, or null. */
    static @Nullable Tree at(Tree root, String path) {
        Tree here = root;
        for (String id : path.split("\\.", -1)) {
            here = here instanceof Mapping mapping ? mapping.get(id) : null;
        }
        return here;
    }

    /**
     * Where a path of ids stands, or the nearest thing above it that is written; below a list stands the text of an item.
     *
     * @return the place of a text, else of the key it stands under
     */
    static SourceLocation locate(Tree root, String path) {
        Tree here = root;
        SourceLocation nearest = root.place();
        int read = 0;
        for (String id : path.split("\\.", -1)) {
            Entry entry = here instanceof Mapping mapping ? mapping.entry(id) : null;
            if (entry == null) {
                return here instanceof Listing listing ? item(listing, path.substring(read), nearest) : nearest;
            }
            read += id.length() + 1;
            here = entry.value();
            nearest = here instanceof Scalar scalar && !scalar.isNothing()
                    ? scalar.place()
                    : entry.key().place();
        }
        return nearest;
    }
}
