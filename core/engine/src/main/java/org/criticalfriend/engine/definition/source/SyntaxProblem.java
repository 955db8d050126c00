package org.criticalfriend.engine.definition.source;

import java.util.List;
import org.criticalfriend.spi.Place;
import org.criticalfriend.spi.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Turns what SnakeYAML says about a file into what the writer of the file should do. */
final class SyntaxProblem {

    private SyntaxProblem() {}

    static Problem of(Source source, MarkedYAMLException exception) {
        Mark mark = exception.getProblemMark() == null ? exception.getContextMark() : exception.getProblemMark();
        String problem = exception.getProblem() == null ? "" : exception.getProblem();
        String context = exception.getContext() == null ? "" : exception.getContext();
        Mark opened = exception.getContextMark() == null ? mark : exception.getContextMark();
        if (isAtQuestion(source, mark)) {
            return at(source, mark, SourceWording.QUESTION);
        }
        if (problem.contains("TAB") || isTab(source, mark)) {
            return at(source, mark, SourceWording.TAB);
        }
        if (problem.contains("another document")) {
            return at(source, mark, SourceWording.TWO_DOCUMENTS);
        }
        if (problem.contains("that cannot start any token")) {
            return at(source, mark, SourceWording.cannotBegin(character(source, mark)));
        }
        if (problem.contains("unexpected end of stream") && context.contains("quoted scalar")) {
            return at(source, opened, SourceWording.NOT_CLOSED);
        }
        if (context.contains("quoted scalar") && problem.contains("document separator")) {
            return at(source, opened, SourceWording.NOT_CLOSED);
        }
        if (problem.contains("escape") || context.contains("escape")) {
            return at(source, mark, SourceWording.ESCAPE);
        }
        if (problem.contains("undefined alias") || context.contains("scanning an alias")) {
            return at(source, mark, SourceWording.ALIAS);
        }
        if (problem.contains("mapping values are not allowed")) {
            return at(source, mark, SourceWording.COLON);
        }
        if (context.contains("flow mapping") || context.contains("flow sequence") || context.contains("flow node")) {
            return at(source, mark, SourceWording.BRACES);
        }
        if (problem.contains("could not find expected ':'")) {
            return at(source, opened, SourceWording.NO_COLON);
        }
        if (problem.contains("sequence entries are not allowed") || problem.contains("but found '-'")) {
            return at(source, mark, SourceWording.DASH);
        }
        if (problem.contains("block end") || problem.contains("indentation")) {
            return at(source, mark, SourceWording.INDENTATION);
        }
        return at(source, mark, SourceWording.notYaml(problem));
    }

    private static Problem at(Source source, Mark mark, String message) {
        return Problem.at(SourceWording.WHOLE_FILE, message)
                .in(new Place(source.name(), mark.getLine() + 1, mark.getColumn() + 1, 1));
    }

    private static boolean isAtQuestion(Source source, Mark mark) {
        return character(source, mark).equals("?") && mark.getColumn() > 0;
    }

    private static boolean isTab(Source source, Mark mark) {
        return character(source, mark).equals("\t");
    }

    private static String character(Source source, Mark mark) {
        List<String> lines = source.lines();
        @Nullable String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : null;
        return line == null || mark.getColumn() >= line.length()
                ? ""
                : line.substring(mark.getColumn(), mark.getColumn() + 1);
    }
}
