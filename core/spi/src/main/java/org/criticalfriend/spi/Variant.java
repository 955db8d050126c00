package org.criticalfriend.spi;

import java.util.List;
import org.criticalfriend.spi.programme.Programme;
import org.pf4j.ExtensionPoint;

/**
 * A kind of programme, as a developer ships it: a name, and the promises that no tailoring may break.
 *
 * <p>The ready editions of a variant need no code: they lie as {@code programmes/*.yaml} in the plugin's jar. Methods
 * may be called twice, in any order and on any thread, and answer within the host's time budget.
 *
 * @since 0.1
 */
public interface Variant extends ExtensionPoint {

    /**
     * The word after {@code variant:} in a programme file: small letters, digits and hyphens. It is the plugin's id too.
     */
    String id();

    /**
     * Breaches of this variant's promises, each with the path it belongs to; an empty list lets the programme run. Where it
     * throws, takes too long or answers null, the programme does not run, and its {@code variant:} says why.
     *
     * @param programme a whole valid programme, tailored or not
     * @return in any order, never null; the host sorts them by their place in the file
     */
    default List<Problem> check(Programme programme) {
        return List.of();
    }
}
