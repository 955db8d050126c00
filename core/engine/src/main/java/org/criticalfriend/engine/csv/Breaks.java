package org.criticalfriend.engine.csv;

import java.util.regex.Pattern;

/** Where a line ends: what the reader of the file counts as one end counts as one here. */
final class Breaks {

    static final Pattern ANY = Pattern.compile("\r\n|\r|\n");

    private Breaks() {}
}
