package org.criticalfriend.documents.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;

/** Every text of a document at once. */
public final class Texts {

    private Texts() {}

    /** The document with a mark for whatever no file may hold, such as half of a character. */
    public static Document wellFormed(Document document) {
        return map(document, Characters::wellFormed);
    }

    /** The document with a rule applied to each of its texts. */
    public static Document map(Document document, UnaryOperator<String> rule) {
        return new Document(
                rule.apply(document.title()),
                rule.apply(document.language()),
                rule.apply(document.instance()),
                rule.apply(document.lead()),
                document.isDraft(),
                document.stages().stream()
                        .map(stage -> new Document.Stage(
                                rule.apply(stage.title()), rule.apply(stage.who()), rule.apply(stage.state())))
                        .toList(),
                rule.apply(document.audience()),
                document.parts().stream()
                        .map(part -> new Document.Part(
                                rule.apply(part.title()),
                                part.blocks().stream()
                                        .map(block -> map(block, rule))
                                        .toList()))
                        .toList());
    }

    /** The block with a rule applied to each of its texts. */
    public static Block map(Block block, UnaryOperator<String> rule) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(rule.apply(paragraph.text()));
        }
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(rule.apply(heading.title()));
        }
        if (block instanceof Block.Points points) {
            return new Block.Points(points.points().stream()
                    .map(point -> new Block.Point(
                            rule.apply(point.text()), rule.apply(point.from()), all(point.details(), rule)))
                    .toList());
        }
        if (block instanceof Block.Grid grid) {
            return map(grid, rule);
        }
        return map((Block.Chart) block, rule);
    }

    /** The table with a rule applied to each of its texts. */
    public static Block.Grid map(Block.Grid grid, UnaryOperator<String> rule) {
        return new Block.Grid(
                rule.apply(grid.caption()),
                all(grid.columns(), rule),
                grid.rows().stream().map(row -> all(row, rule)).toList(),
                grid.figures());
    }

    /** The chart with a rule applied to each of its texts. */
    public static Block.Chart map(Block.Chart chart, UnaryOperator<String> rule) {
        return new Block.Chart(
                rule.apply(chart.caption()),
                rule.apply(chart.finding()),
                chart.levels().stream()
                        .map(level -> new Block.Level(rule.apply(level.title()), level.favourable()))
                        .toList(),
                rule.apply(chart.unanswered()),
                chart.bars().stream()
                        .map(bar -> new Block.Bar(
                                rule.apply(bar.statement()),
                                bar.counts(),
                                bar.unanswered(),
                                bar.negative(),
                                rule.apply(bar.mean()),
                                rule.apply(bar.remark())))
                        .toList());
    }

    private static List<String> all(List<String> texts, UnaryOperator<String> rule) {
        return texts.stream().map(rule).toList();
    }
}
