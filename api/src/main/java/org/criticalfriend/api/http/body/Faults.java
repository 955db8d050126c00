package org.criticalfriend.api.http.body;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.spelling.Nearest;

/** Collects what is wrong in what was sent, and has every sentence about it. */
public final class Faults {

    /** A body of one fault after the other is not to be answered with many times its length. */
    private static final int MOST_TOLD = 100;

    private static final int LONGEST_NAME = 60;

    private final List<Fault> told = new ArrayList<>();
    private int untold;

    /** The path of a key of something that has a path itself. */
    public static String path(String within, String name) {
        String visible = name.replaceAll("\\p{Cntrl}", " ");
        boolean fits = visible.codePointCount(0, visible.length()) <= LONGEST_NAME;
        String quoted = fits ? visible : visible.substring(0, visible.offsetByCodePoints(0, LONGEST_NAME)) + "…";
        return within.isEmpty() ? quoted : within + "." + quoted;
    }

    /**
     * A key that nobody knows.
     *
     * @param known the keys there are
     */
    public void unknown(String within, String name, List<String> known) {
        String nearest = Nearest.of(name, known);
        add(
                path(within, name),
                nearest != null
                        ? "is not known here; did you mean “" + nearest + "”?"
                        : known.isEmpty()
                                ? "is not known here; leave it out."
                                : "is not known here; known are " + Sentences.and(known) + ".");
    }

    /** A key that has to be there. */
    public void missing(String path, String expected) {
        add(path, "is missing; send " + expected + ".");
    }

    /** A value that is of another kind, or is none of its kind. */
    public void mistyped(String path, String expected, String found) {
        add(path, "is " + found + "; send " + expected + ".");
    }

    /** Something that is said more than once. */
    public void twice(String path) {
        add(path, "is there twice; send it once.");
    }

    private void add(String path, String predicate) {
        if (told.size() < MOST_TOLD) {
            told.add(new Fault(path, (path.isEmpty() ? "What was sent" : "“" + path + "”") + " " + predicate));
        } else {
            untold++;
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return told.isEmpty();
    }

    /**
     * Ends the reading where anything is wrong.
     *
     * @throws Unreadable with all of it
     */
    public void refuse() {
        if (untold > 0) {
            told.add(new Fault("", "… and " + untold + " more."));
        }
        if (!told.isEmpty()) {
            throw new Unreadable(told);
        }
    }
}
