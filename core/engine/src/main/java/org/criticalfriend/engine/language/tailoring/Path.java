package org.criticalfriend.engine.language.tailoring;

import java.io.Serial;
import java.util.List;
import org.criticalfriend.engine.language.shape.Shape;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.jspecify.annotations.Nullable;

/** A way by ids into a tree, which unfolds what stands in short on the way. */
record Path(List<String> ids) {

    /** What is done where a path ends. */
    @FunctionalInterface
    interface Change {

        /**
         * Changes one key of a map.
         *
         * @param shape the shape of the map, or null where it has none of its own
         */
        Tree.Mapping of(Tree.Mapping parent, String key, @Nullable Shape shape) throws Lost;
    }

    /** A path that leads nowhere, or a change that cannot be made at its end. */
    static final class Lost extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String sentence;
        private final @Nullable String nearest;
        private final transient @Nullable Tree at;

        Lost(String sentence, @Nullable String nearest) {
            this(sentence, nearest, null);
        }

        /** With what is wrong where that is not the path. */
        Lost(String sentence, @Nullable String nearest, @Nullable Tree at) {
            super(sentence);
            this.sentence = sentence;
            this.nearest = nearest;
            this.at = at;
        }

        @Nullable
        Tree at() {
            return at;
        }

        String sentence() {
            return sentence;
        }

        @Nullable
        String nearest() {
            return nearest;
        }
    }

    /** The tree with a change made where this path ends. */
    Tree change(Tree tree, Shape shape, Change change) throws Lost {
        return change(tree, shape, 0, change);
    }

    /** The entry of a key that must be there. */
    static Tree.Entry existing(Tree.Mapping parent, String key, String otherwise) throws Lost {
        Tree.Entry entry = parent.entry(key);
        if (entry == null) {
            throw new Lost(otherwise, nearest(parent, key));
        }
        return entry;
    }

    private Tree change(Tree tree, @Nullable Shape shape, int index, Change change) throws Lost {
        Tree whole = shape == null ? tree : shape.unfold(tree);
        String id = ids.get(index);
        String way = String.join(".", ids.subList(0, index));
        if (whole instanceof Tree.Listing) {
            throw new Lost(TailoringWording.LIST, null);
        }
        if (!(whole instanceof Tree.Mapping mapping)) {
            throw new Lost(TailoringWording.noPath(way, id), null);
        }
        if (index == ids.size() - 1) {
            return change.of(mapping, id, shape);
        }
        Shape below = shape == null ? null : shape.under(id, mapping);
        Tree.Entry entry = mapping.entry(id);
        if (entry == null) {
            boolean mayBegin = index == 0 && below != null && below.under("x", mapping) != null;
            if (!mayBegin) {
                throw new Lost(TailoringWording.noPath(way, id), nearest(mapping, id));
            }
            // A section the programme did not have begins with what is added to it.
            Tree.Mapping begun = new Tree.Mapping(List.of(), false, mapping.place());
            return mapping.with(new Tree.Scalar(id, true, mapping.place()), change(begun, below, index + 1, change));
        }
        return mapping.with(entry.key(), change(entry.value(), below, index + 1, change));
    }

    private static @Nullable String nearest(Tree.Mapping mapping, String id) {
        return Nearest.of(
                id, mapping.entries().stream().map(entry -> entry.key().text()).toList());
    }
}
