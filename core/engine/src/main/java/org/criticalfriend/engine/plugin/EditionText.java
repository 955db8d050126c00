package org.criticalfriend.engine.plugin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file of a jar as its author packed it: an edition or the translation of one in the {@code programmes} folder, or
 * the {@code starter.yaml} from which people tailor. It has not been read as YAML yet.
 */
public final class EditionText {

    private final String entryName;
    private final byte[] content;

    EditionText(String entryName, byte[] content) {
        this.entryName = entryName;
        this.content = content.clone();
    }

    /** The name inside the jar, such as {@code programmes/2018-19.yaml}. */
    public String entryName() {
        return entryName;
    }

    /** The bytes, in a copy of the caller's own. */
    public byte[] content() {
        return content.clone();
    }

    /** The text as people read it. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EditionText that
                && entryName.equals(that.entryName)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * entryName.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return entryName;
    }
}
