package org.criticalfriend.engine.language.shape;

import java.util.List;
import org.criticalfriend.engine.language.source.Tree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a part of a file may look like. */
public interface Shape {

    /**
     * Reads what stands in a file and says what is wrong with it.
     *
     * @param tree what stands there
     * @param path where, by ids
     * @param context takes the problems and the names that are used
     * @return the value, ready to be bound to its record; null where it cannot be
     */
    @Nullable
    JsonNode read(Tree tree, String path, ReadContext context);

    /** The part of a JSON Schema (2020-12) that accepts the same files as {@link #read}, as far as a schema can. */
    ObjectNode schema(Definitions definitions);

    /** What is expected, as it ends the sentence “expected …”. */
    String inWords();

    /** The shape of what stands under a key, or null where nothing can stand there. */
    default @Nullable Shape under(String key, Tree tree) {
        return null;
    }

    /** The forms that can stand here, of which the manual tells the keys. */
    default List<FormShape> forms() {
        return List.of();
    }

    /** Whether things stand here by their ids. */
    default boolean isMap() {
        return false;
    }

    /** The tree written in full where its only needed setting stands alone; else the tree itself. */
    default Tree unfold(Tree tree) {
        return tree;
    }
}
