package org.criticalfriend.spi.word;

import org.pf4j.ExtensionPoint;

/**
 * Something a file can say.
 *
 * @since 0.1
 */
public interface Word extends ExtensionPoint {

    /** The word without the plugin in front: small letters, digits and hyphens. */
    String name();

    /** What it means, in half a sentence, for the manual and for the hover text of editors. */
    String meaning();
}
