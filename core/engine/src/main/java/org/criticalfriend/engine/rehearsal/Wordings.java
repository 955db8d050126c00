package org.criticalfriend.engine.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;

/** Every text that stands in a document. */
final class Wordings {

    private Wordings() {}

    static List<String> of(Document document) {
        List<String> texts = new ArrayList<>(List.of(document.title(), document.lead(), document.audience()));
        document.stages().forEach(stage -> texts.addAll(List.of(stage.title(), stage.who(), stage.state())));
        for (Document.Part part : document.parts()) {
            texts.add(part.title());
            part.blocks().forEach(block -> texts.addAll(of(block)));
        }
        return texts;
    }

    private static List<String> of(Block block) {
        List<String> texts = new ArrayList<>();
        if (block instanceof Block.Paragraph paragraph) {
            texts.add(paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            texts.add(heading.title());
        } else if (block instanceof Block.Points points) {
            for (Block.Point point : points.points()) {
                texts.add(point.text());
                texts.add(point.from());
                texts.addAll(point.details());
            }
        } else if (block instanceof Block.Grid grid) {
            texts.add(grid.caption());
            texts.addAll(grid.columns());
            grid.rows().forEach(texts::addAll);
        } else if (block instanceof Block.Chart chart) {
            texts.add(chart.caption());
            texts.add(chart.finding());
            chart.levels().forEach(level -> texts.add(level.title()));
            texts.add(chart.unanswered());
            chart.bars().forEach(bar -> texts.addAll(List.of(bar.statement(), bar.mean(), bar.remark())));
        }
        return texts;
    }
}
