package org.criticalfriend.engine.language;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;

/** Every sentence about a file as a whole and the programmes it builds on. */
final class ReadingWording {

    static final String NO_BASE = "name the programme and edition it builds on, such as reading-together@2026/27";

    static final String UNKNOWN = "a programme has no such key";
    static final String WARNING = "warning: ";

    private ReadingWording() {}

    private static String thereAre(Collection<String> known) {
        return known.isEmpty()
                ? ""
                : (known.size() == 1 ? "; there is only " : "; there are ") + String.join(", ", known);
    }

    static String more(int number) {
        return "… and " + number + " more.";
    }

    static String didYouMean(String nearest) {
        return "; did you mean \"" + nearest + "\"?";
    }

    static String valid(String file) {
        return file + ": valid.";
    }

    static String verdict(long problems, long warnings, Reading.Form form) {
        boolean isTranslation = form == Reading.Form.TRANSLATION;
        String what = isTranslation ? "translation" : "programme";
        String told = warnings == 0
                ? counted(problems, "problem")
                : problems == 0
                        ? counted(warnings, "warning")
                        : counted(problems, "problem") + " and " + counted(warnings, "warning");
        if (problems > 0) {
            return told + "; the " + what + " was not opened.";
        }
        return told + "; the " + what + (isTranslation ? " can be used." : " can run.");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String otherFormat(String format) {
        return "this installation reads format 1; format " + format + " needs another version of it";
    }

    static String onlyWith(String key, String needed) {
        return "`" + key + "` changes another programme; name that one by `" + needed + ": programme@edition`";
    }

    static String circle(List<String> names) {
        return "this goes round in a circle: " + String.join(" → ", names);
    }

    static String notFound(Collection<String> known, boolean hasNearest) {
        return "no such programme is given, lies beside this file or is installed"
                + (hasNearest ? "" : thereAre(known));
    }

    static String baseHasProblems(String file, Problem first) {
        SourceLocation place = first.place();
        String where = place == null ? file : place.file() + ":" + place.line() + ":" + place.column();
        return "what this builds on has a problem itself, at " + where + ": " + first.message();
    }

    static String unknownVariant(Collection<String> known, boolean hasNearest) {
        return "no installed plugin brings this variant" + (hasNearest ? "" : thereAre(known));
    }
}
