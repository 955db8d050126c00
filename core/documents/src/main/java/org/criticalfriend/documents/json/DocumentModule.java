package org.criticalfriend.documents.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.beans.Introspector;
import org.criticalfriend.spi.document.Block;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * How a mapper writes the blocks of a document: each tells in {@link #KIND} what it is. The tree itself belongs to the
 * SPI, which knows no JSON.
 */
public final class DocumentModule extends SimpleModule {

    /** The key by which blocks are told apart. */
    public static final String KIND = "kind";

    private static final long serialVersionUID = 1L;

    /** A module to add to a mapper. */
    public DocumentModule() {
        super("documents");
        setMixInAnnotation(Block.class, TellsItsKind.class);
        for (Class<?> block : Block.class.getPermittedSubclasses()) {
            registerSubtypes(new NamedType(block, kind(block)));
        }
    }

    /** What a block of this type calls itself, such as {@code paragraph}. */
    public static String kind(Class<?> block) {
        return Introspector.decapitalize(block.getSimpleName());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = KIND)
    private interface TellsItsKind {}
}
