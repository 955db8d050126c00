package org.criticalfriend.engine.definition;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.spi.Place;
import org.criticalfriend.spi.Problem;

/** Every sentence about a file as a whole and the programmes it builds on. */
final class ReadingWording {

    static final String NO_BASE = "name the programme and edition it builds on, such as reading-together@2026/27";

    private ReadingWording() {}

    static String circle(List<String> names) {
        return "this goes round in a circle: " + String.join(" → ", names);
    }

    static String notFound(Collection<String> known, boolean hasNearest) {
        return "no such programme is given, lies beside this file or is installed"
                + (hasNearest || known.isEmpty() ? "" : "; there are " + String.join(", ", known));
    }

    static String baseHasProblems(String file, Problem first) {
        Place place = first.place();
        String where = place == null ? file : place.file() + ":" + place.line() + ":" + place.column();
        return "what this builds on has a problem itself, at " + where + ": " + first.message();
    }

    static String unknownVariant(Collection<String> known, boolean hasNearest) {
        return "no installed plugin brings this variant"
                + (hasNearest || known.isEmpty() ? "" : "; there are " + String.join(", ", known));
    }
}
