package org.criticalfriend.engine.rehearsal;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.spi.document.Document;

/**
 * A document once its sign-off is done.
 *
 * @param subject what it is of
 * @param document as it was composed in the end
 * @param signed its stages, in order
 * @param on the day it was released
 * @param signOff everything that was done and said on the way
 */
public record Released(Subject subject, Document document, List<Signed> signed, LocalDate on, SignOff signOff) {

    /** Takes a copy. */
    public Released {
        signed = List.copyOf(signed);
    }

    /**
     * A stage that was signed.
     *
     * @param stage its id
     * @param by the id of whoever signed it
     * @param on the day
     */
    public record Signed(String stage, String by, LocalDate on) {}

    /** Every text that stands in it, one under the other. */
    public String text() {
        return String.join("\n", Wordings.of(document));
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return document.parts().isEmpty();
    }
}
