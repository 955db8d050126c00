package org.criticalfriend.spi.document;

import java.time.Instant;
import org.criticalfriend.spi.language.HostOnly;

/**
 * What a file says of itself besides its content. The same document with the same stamp is the same file, byte for byte.
 *
 * @param at when the document was made as it is; told in seconds
 * @param seed tells files apart that would otherwise be the same, such as the number of a version
 */
public record Stamp(Instant at, String seed) {

    /** For the host alone. */
    @HostOnly
    public Stamp {}

    /** A stamp for the tests of a writer. */
    public static Stamp of(Instant at, String seed) {
        return new Stamp(at, seed);
    }
}
