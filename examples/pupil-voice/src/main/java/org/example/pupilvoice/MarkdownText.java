package org.example.pupilvoice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;

/** Writes one document as Markdown. Everything people wrote is escaped, so that it reads as they wrote it. */
final class MarkdownText {

    private final StringBuilder text = new StringBuilder();

    String of(Document document) {
        paragraph("# " + line(document.title()));
        paragraph(line(document.instance()));
        if (document.isDraft()) {
            paragraph("**Draft, not yet released.**");
        }
        paragraph(lines(document.lead(), ""));
        for (Document.Part part : document.parts()) {
            paragraph("## " + line(part.title()));
            int points = 0;
            for (Block block : part.blocks()) {
                points = write(block, points);
            }
        }
        paragraph(document.stages().stream()
                .map(stage -> "- " + first(stage.title() + ", " + stage.who() + ": " + stage.state()))
                .collect(Collectors.joining("\n")));
        paragraph(lines(document.audience(), ""));
        return text.toString();
    }

    /** Writes a block and answers how many points the part has so far, as they are numbered through it. */
    private int write(Block block, int points) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(lines(paragraph.text(), ""));
        } else if (block instanceof Block.Heading heading) {
            paragraph("### " + line(heading.title()));
        } else if (block instanceof Block.Grid grid) {
            paragraph(lines(grid.caption(), ""));
            table(grid.columns(), grid.rows(), grid.figures());
        } else if (block instanceof Block.Chart chart) {
            paragraph(lines(chart.caption(), ""));
            paragraph(lines(chart.finding(), ""));
            numbers(chart);
        } else if (block instanceof Block.Points list) {
            int number = points;
            for (Block.Point point : list.points()) {
                number++;
                paragraph(point(number, point));
            }
            return number;
        } else {
            throw new IllegalArgumentException("there is no Markdown for " + block);
        }
        return points;
    }

    private static String point(int number, Block.Point point) {
        String mark = number + ". ";
        String indent = " ".repeat(mark.length());
        String from = point.from().isEmpty() ? "" : "\\\n" + indent + "*" + line(point.from()) + "*";
        return mark + lines(point.text(), indent) + from
                + point.details().stream()
                        .map(detail -> "\n" + indent + "- " + first(detail))
                        .collect(Collectors.joining());
    }

    /** A chart is its numbers: a row for each statement, with how often each level was chosen. */
    private void numbers(Block.Chart chart) {
        List<String> columns = new ArrayList<>(List.of("Statement"));
        chart.levels().forEach(level -> columns.add(level.title()));
        columns.add("n");
        List<List<String>> rows = chart.bars().stream()
                .map(bar -> Stream.of(
                                Stream.of(statement(bar)),
                                bar.counts().stream().map(String::valueOf),
                                Stream.of(String.valueOf(bar.n())))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();
        table(columns, rows, IntStream.range(1, columns.size()).boxed().toList());
    }

    private static String statement(Block.Bar bar) {
        return bar.remark().isEmpty() ? bar.statement() : bar.statement() + " (" + bar.remark() + ")";
    }

    private void table(List<String> columns, List<List<String>> rows, List<Integer> figures) {
        List<String> lines = new ArrayList<>();
        lines.add(row(columns.stream().map(MarkdownText::line)));
        lines.add(row(
                IntStream.range(0, columns.size()).mapToObj(column -> figures.contains(column) ? "---:" : "---")));
        rows.forEach(cells -> lines.add(row(cells.stream().map(MarkdownText::line))));
        paragraph(String.join("\n", lines));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void paragraph(String written) {
        if (!written.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(written).append('\n');
        }
    }

    /** Each line on a line of its own; empty ones would end a list or a paragraph, and are left out. */
    private static String lines(String words, String indent) {
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(MarkdownText::first)
                .collect(Collectors.joining("\\\n" + indent));
    }

    /** All of it on one line that begins a line of the file, where a hyphen or a number would begin a list. */
    private static String first(String words) {
        return line(words).replaceFirst("^([-+=])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }

    /** All of it on one line. */
    private static String line(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }
}
