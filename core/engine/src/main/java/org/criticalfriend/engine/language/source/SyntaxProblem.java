package org.criticalfriend.engine.language.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Turns what SnakeYAML says about a file into what the writer of the file should do. SnakeYAML tells where it could not
 * go on; the slip often lies before that, so the lines themselves are looked at: for what a word processor left, for
 * what was opened and not closed, for a colon or a comma too few or too many.
 */
final class SyntaxProblem {

    private static final String UNUSUAL_SPACE = "[\\u00a0\\u202f\\u2000-\\u200a\\u3000]";
    private static final Pattern SPACE_IN_STRUCTURE =
            Pattern.compile("(?:^|^[^#]*?[:,\\[{]|^ *-) *(" + UNUSUAL_SPACE + ")");
    private static final Pattern CURLY_QUOTE = Pattern.compile(
            "^(?: *(?:- +)?(?:[\\w-]+: +)?|.*[{,\\[] *(?:[\\w-]+: +)?)([" + SourceWording.CURLY_QUOTES + "])");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern NO_SPACE = Pattern.compile("[A-Za-z0-9_-]+(:)\\S.*");
    private static final Pattern BLOCK_TEXT = Pattern.compile(".*: +[|>][+-]?\\d?\\s*");
    private static final int LINES_LOOKED_AT = 3;

    private final Source source;
    private final List<String> lines;
    private final String problem;
    private final String context;
    private final Mark mark;
    private final Mark opened;
    private final @Nullable ScalarEvent before;

    private SyntaxProblem(Source source, MarkedYAMLException exception, @Nullable ScalarEvent before) {
        this.source = source;
        this.lines = source.lines();
        this.problem = exception.getProblem() == null ? "" : exception.getProblem();
        this.context = exception.getContext() == null ? "" : exception.getContext();
        this.mark = exception.getProblemMark() == null ? exception.getContextMark() : exception.getProblemMark();
        this.opened = exception.getContextMark() == null ? mark : exception.getContextMark();
        this.before = before;
    }

    /**
     * The problem that a writer can understand.
     *
     * @param before the last text that could be read, or null
     */
    static Problem of(Source source, MarkedYAMLException exception, @Nullable ScalarEvent before) {
        SyntaxProblem syntax = new SyntaxProblem(source, exception, before);
        List<Supplier<Optional<Problem>>> causes = List.of(
                syntax::wordProcessor,
                syntax::tab,
                syntax::documents,
                syntax::quotationMarks,
                syntax::firstCharacter,
                syntax::braces,
                syntax::colon,
                syntax::neighbours);
        return causes.stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> syntax.at(syntax.mark, SourceWording.UNREADABLE));
    }

    private Optional<Problem> wordProcessor() {
        for (int line = Math.max(0, mark.getLine() - LINES_LOOKED_AT); line <= mark.getLine(); line++) {
            Matcher space = SPACE_IN_STRUCTURE.matcher(line(line));
            if (space.find()) {
                return Optional.of(at(
                        line,
                        space.start(1),
                        1,
                        SourceWording.space(space.group(1).codePointAt(0))));
            }
            Matcher quote = CURLY_QUOTE.matcher(line(line));
            if (quote.find()) {
                return Optional.of(at(line, quote.start(1), 1, SourceWording.CURLY_QUOTE));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> tab() {
        if (problem.contains("TAB") || found() == '\t') {
            return Optional.of(at(mark, SourceWording.TAB));
        }
        String line = line(mark.getLine());
        int tab = line.indexOf('\t');
        return tab >= 0 && line.substring(0, tab).isBlank()
                ? Optional.of(at(mark.getLine(), tab, 1, SourceWording.TAB))
                : Optional.empty();
    }

    private Optional<Problem> documents() {
        if (problem.contains("another document")) {
            return Optional.of(at(mark.getLine(), 0, 3, SourceWording.TWO_DOCUMENTS));
        }
        if (!problem.contains("<document start>")) {
            return Optional.empty();
        }
        int previous = lineBefore(mark.getLine());
        return line(previous).startsWith("...")
                ? Optional.of(at(previous, 0, 3, SourceWording.DOCUMENT_END))
                : Optional.of(atFirstWord(SourceWording.INDENTATION));
    }

    private Optional<Problem> quotationMarks() {
        if (context.contains("quoted scalar")
                && (problem.contains("end of stream") || problem.contains("document separator"))) {
            return Optional.of(at(opened, SourceWording.NOT_CLOSED));
        }
        if (problem.contains("escape") || context.contains("escape")) {
            return Optional.of(at(mark, SourceWording.ESCAPE));
        }
        ScalarEvent quoted = before;
        if (quoted == null
                || quoted.getScalarStyle() == ScalarStyle.PLAIN
                || quoted.getEndMark().getLine() != mark.getLine()
                || !line(mark.getLine())
                        .substring(index(quoted.getEndMark()), index(mark))
                        .isBlank()) {
            return Optional.empty();
        }
        if (quoted.getStartMark().getLine() < mark.getLine()) {
            return Optional.of(at(quoted.getStartMark(), SourceWording.NOT_CLOSED));
        }
        boolean isApostrophe = quoted.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        String message = isApostrophe ? SourceWording.APOSTROPHE : SourceWording.QUOTE_INSIDE;
        return found() == ':' || found() == ',' || found() == '}' || found() == ']'
                ? Optional.empty()
                : Optional.of(at(mark.getLine(), index(quoted.getEndMark()) - 1, 1, message));
    }

    private Optional<Problem> firstCharacter() {
        boolean isInBraces = context.contains("flow");
        if (problem.contains("that cannot start any token")
                || (problem.contains("mapping keys are not allowed") && !isInBraces)) {
            return Optional.of(at(mark, SourceWording.cannotBegin(Character.toString(found()))));
        }
        if (problem.contains("undefined alias") || context.contains("scanning an alias")) {
            Mark star = context.contains("scanning an alias") ? opened : mark;
            String written = line(star.getLine()).substring(index(star));
            String alias = firstWord(written);
            return Optional.of(at(star.getLine(), index(star), alias.length(), SourceWording.alias(alias)));
        }
        if (List.of("an anchor", "a block scalar", "a tag", "a directive").stream()
                .anyMatch(context::contains)) {
            return Optional.of(at(opened, SourceWording.cannotBegin(Character.toString(character(opened)))));
        }
        if (problem.contains("sequence entries are not allowed")) {
            return Optional.of(at(mark, SourceWording.LIST_IN_LINE));
        }
        return Optional.empty();
    }

    private Optional<Problem> braces() {
        if (!context.contains("flow")) {
            return Optional.empty();
        }
        if (found() == '?') {
            return Optional.of(at(mark, SourceWording.QUESTION));
        }
        boolean isFurtherLeft = mark.getLine() > opened.getLine()
                && indentation(line(mark.getLine())) <= indentation(line(opened.getLine()));
        if (isFurtherLeft || problem.contains("<stream end>")) {
            return Optional.of(at(opened, SourceWording.notClosed(Character.toString(character(opened)))));
        }
        return Optional.of(
                switch (found()) {
                    case ':' ->
                        at(
                                mark,
                                context.contains("flow node")
                                        ? SourceWording.EMPTY_KEY
                                        : SourceWording.COLON_IN_BRACES);
                    case ',' -> at(mark, SourceWording.NOTHING_BETWEEN);
                    case '}', ']' -> at(mark, SourceWording.mismatched(Character.toString(found())));
                    default -> at(mark, SourceWording.COMMA_MISSING);
                });
    }

    private Optional<Problem> colon() {
        if (problem.contains("could not find expected ':'")) {
            return Optional.of(colonMissing(opened.getLine(), index(opened)));
        }
        if (!problem.contains("mapping values are not allowed")) {
            return Optional.empty();
        }
        String line = line(mark.getLine());
        String key = line.substring(0, index(mark));
        if (!KEY.matcher(key.strip()).matches()) {
            return Optional.of(at(mark, SourceWording.COLON));
        }
        int previous = lineBefore(mark.getLine());
        String above = line(previous);
        return Optional.of(
                above.contains(":") || above.isBlank()
                        ? at(mark.getLine(), indentation(line), key.strip().length(), SourceWording.INDENTATION)
                        : colonMissing(previous, indentation(above)));
    }

    private Problem colonMissing(int number, int begin) {
        String line = line(number);
        String written = line.substring(Math.min(begin, line.length())).stripTrailing();
        Matcher noSpace = NO_SPACE.matcher(written);
        if (noSpace.matches()) {
            return at(number, begin + noSpace.start(1), 1, SourceWording.NO_SPACE);
        }
        boolean isBlockText = BLOCK_TEXT.matcher(line(lineBefore(number))).matches();
        return at(
                number,
                begin,
                written.codePointCount(0, written.length()),
                isBlockText ? SourceWording.BLOCK_TEXT : SourceWording.NO_COLON);
    }

    private Optional<Problem> neighbours() {
        if (context.contains("block node")) {
            int previous = lineBefore(mark.getLine());
            return line(previous).strip().startsWith("-")
                    ? Optional.of(at(previous, indentation(line(previous)), 1, SourceWording.DASH))
                    : Optional.of(atFirstWord(SourceWording.INDENTATION));
        }
        if (problem.contains("found '-'") || problem.contains("<block sequence start>")) {
            return Optional.of(at(mark, SourceWording.DASH));
        }
        return switch (found()) {
            case '}', ']' -> Optional.of(at(mark, SourceWording.closesNothing(Character.toString(found()))));
            case ',' -> Optional.of(at(mark, SourceWording.COMMA_AT_THE_END));
            case ':' -> Optional.of(at(mark, SourceWording.EMPTY_KEY));
            default -> {
                boolean isFirst = indentation(line(mark.getLine())) == index(mark);
                yield problem.contains("block end")
                        ? Optional.of(isFirst ? atFirstWord(SourceWording.INDENTATION) : at(mark, SourceWording.MORE))
                        : Optional.empty();
            }
        };
    }

    private Problem atFirstWord(String message) {
        String word = firstWord(line(mark.getLine()).substring(index(mark)));
        int width = word.endsWith(":") ? word.length() - 1 : word.length();
        return at(mark.getLine(), index(mark), width, message);
    }

    private Problem at(Mark where, String message) {
        return at(where.getLine(), index(where), 1, message);
    }

    private Problem at(int line, int index, int width, String message) {
        int column = line(line).codePointCount(0, index) + 1;
        return Problem.at(SourceWording.WHOLE_FILE, message)
                .in(new SourceLocation(source.name(), line + 1, column, Math.max(1, width)));
    }

    private String line(int number) {
        return number < 0 || number >= lines.size() ? "" : lines.get(number);
    }

    /** The nearest line above that says something. */
    private int lineBefore(int number) {
        int before = number - 1;
        while (before >= 0 && (line(before).isBlank() || line(before).strip().startsWith("#"))) {
            before--;
        }
        return before;
    }

    /** Where a mark lies in its line; a mark counts whole characters, a line pairs of some. */
    private int index(Mark where) {
        String line = line(where.getLine());
        int characters = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(where.getColumn(), characters));
    }

    private int found() {
        return character(mark);
    }

    private int character(Mark where) {
        String line = line(where.getLine());
        int index = index(where);
        return index >= line.length() ? ' ' : line.codePointAt(index);
    }

    private static int indentation(String line) {
        int begin = 0;
        while (begin < line.length() && line.charAt(begin) == ' ') {
            begin++;
        }
        return begin;
    }

    private static String firstWord(String text) {
        return text.split("[\\s,\\]}]", 2)[0];
    }
}
