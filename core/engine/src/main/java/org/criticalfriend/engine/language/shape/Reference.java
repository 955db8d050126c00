package org.criticalfriend.engine.language.shape;

import java.util.List;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.spi.SourceLocation;
import org.criticalfriend.spi.language.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A name by which one part of a file speaks of another.
 *
 * @param kinds what it may name: any of these
 * @param others words that are right besides
 * @param name as it is written
 * @param path where it is written, by ids
 * @param place where it is written, in the file
 * @param within the thing whose part is named, such as the choice of an option; null where a whole thing is named
 */
public record Reference(
        List<Kind> kinds,
        List<String> others,
        String name,
        String path,
        SourceLocation place,
        @Nullable String within) {

    /** Takes copies. */
    public Reference {
        kinds = List.copyOf(kinds);
        others = List.copyOf(others);
    }

    /** The name of a whole thing. */
    static Reference to(List<Kind> kinds, List<String> others, Tree.Scalar name, String path) {
        return new Reference(kinds, others, name.text(), path, name.place(), null);
    }

    /** The name of a part of a thing that is named before it. */
    static Reference within(String thing, List<Kind> kinds, Tree.Scalar name, String path) {
        return new Reference(kinds, List.of(), name.text(), path, name.place(), thing);
    }
}
