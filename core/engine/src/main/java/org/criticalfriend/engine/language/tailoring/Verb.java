package org.criticalfriend.engine.language.tailoring;

import java.util.List;
import org.criticalfriend.engine.language.source.Tree;
import org.jspecify.annotations.Nullable;

/**
 * One change to one thing.
 *
 * @param kind what is done
 * @param path the thing, by its ids
 * @param written where the path stands in the tailored file
 * @param value what is put there or where it is moved; null for a removal
 */
record Verb(
        Kind kind,
        String path,
        Tree.Scalar written,
        @Nullable Tree value) {

    /** What can be done, in the order in which it is done. */
    enum Kind {
        REMOVE,
        ADD,
        REPLACE,
        MOVE
    }

    List<String> ids() {
        return List.of(path.split("\\.", -1));
    }

    /** Whether both speak of the same thing, or one of a part of the other's. */
    boolean meets(Verb other) {
        return path.equals(other.path) || path.startsWith(other.path + ".") || other.path.startsWith(path + ".");
    }

    /** Whether one says what stands there and the other only where it stands, which does not contradict. */
    boolean agreesWith(Verb other) {
        boolean isOneMove = (kind == Kind.MOVE) != (other.kind == Kind.MOVE);
        return isOneMove && path.equals(other.path) && kind != Kind.REMOVE && other.kind != Kind.REMOVE;
    }

    /** The key under which the verb stands in a file. */
    String word() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
