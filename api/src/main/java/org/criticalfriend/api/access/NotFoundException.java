package org.criticalfriend.api.access;

import java.util.Collection;
import org.criticalfriend.engine.spelling.Nearest;

/** Thrown where nothing that the caller may see has the id asked for. The message is a sentence for the caller. */
public final class NotFoundException extends RuntimeException {

    private static final int LONGEST_QUOTATION = 60;

    private NotFoundException(String sentence) {
        super(sentence, null, false, false);
    }

    /**
     * The refusal of an id.
     *
     * @param what what was looked for, such as {@code cohort}
     * @param id as it was asked for
     * @param known the ids there are, for the nearest one
     */
    public static NotFoundException of(String what, String id, Collection<String> known) {
        String nearest = Nearest.of(id, known);
        return new NotFoundException("No " + what + " is called “" + quotation(id) + "” here"
                + (nearest == null ? "." : "; did you mean “" + nearest + "”?"));
    }

    /** The same where ids were asked for by an address that none of them could have. */
    public static NotFoundException of(String what, String id) {
        return new NotFoundException("No " + what + " is called “" + quotation(id) + "” here.");
    }

    private static String quotation(String id) {
        String visible = id.replaceAll("\\p{Cntrl}", " ");
        boolean fits = visible.codePointCount(0, visible.length()) <= LONGEST_QUOTATION;
        return fits ? visible : visible.substring(0, visible.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
    }
}
