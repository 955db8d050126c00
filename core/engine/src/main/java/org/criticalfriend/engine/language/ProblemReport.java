package org.criticalfriend.engine.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;

/**
 * What came of reading a file, as its writer reads it: each problem in a line with its place, then the lines of the file
 * with a caret under what is meant, and at the end what follows from it all. Of very many problems the first are shown.
 */
public final class ProblemReport {

    private static final int MOST_SHOWN = 100;

    private ProblemReport() {}

    /** The whole report of a reading, every line of it with a line break at its end. */
    public static String of(Reading reading) {
        StringBuilder report = new StringBuilder();
        Map<String, List<String>> lines = new HashMap<>();
        for (Problem problem : reading.problems()
                .subList(0, Math.min(MOST_SHOWN, reading.problems().size()))) {
            report.append(line(problem)).append('\n');
            SourceLocation place = problem.place();
            Source source = place == null ? null : reading.sources().get(place.file());
            if (place != null && source != null) {
                List<String> ofFile = lines.computeIfAbsent(place.file(), file -> source.lines());
                report.append(Excerpt.of(ofFile, place));
            }
        }
        if (reading.problems().size() > MOST_SHOWN) {
            report.append(ReadingWording.more(reading.problems().size() - MOST_SHOWN))
                    .append('\n');
        }
        return report.append(verdict(reading)).append('\n').toString();
    }

    /** One problem in one line: where it stands, what is wrong, and what was probably meant. */
    public static String line(Problem problem) {
        SourceLocation place = problem.place();
        String where = place == null ? "" : place.file() + ":" + place.line() + ":" + place.column() + ": ";
        String severity = problem.isWarning() ? ReadingWording.WARNING : "";
        String nearest = problem.nearest() == null ? "" : ReadingWording.didYouMean(problem.nearest());
        return Excerpt.visible(where + severity + problem.path() + ": " + problem.message() + nearest);
    }

    private static String verdict(Reading reading) {
        List<Problem> all = reading.problems();
        long warnings = all.stream().filter(Problem::isWarning).count();
        if (all.isEmpty()) {
            return Excerpt.visible(ReadingWording.valid(reading.source().name()));
        }
        return ReadingWording.verdict(all.size() - warnings, warnings, reading.form());
    }
}
