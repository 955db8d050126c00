package org.criticalfriend.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;

/** The tables of a document; a chart counts as the table of its numbers. */
public final class Tables {

    private Tables() {}

    /**
     * A table and what it goes by.
     *
     * @param title the caption, or else the nearest heading above it
     */
    public record Titled(String title, Block.Grid grid) {}

    /** The tables of a document in order. */
    public static List<Titled> in(Document document) {
        List<Titled> tables = new ArrayList<>();
        for (Document.Part part : document.parts()) {
            String heading = part.title();
            for (Block block : part.blocks()) {
                if (block instanceof Block.Heading inner) {
                    heading = inner.title();
                } else if (block instanceof Block.Grid grid) {
                    tables.add(titled(grid, heading));
                } else if (block instanceof Block.Chart chart) {
                    tables.add(titled(of(chart, true), heading));
                }
            }
        }
        return tables;
    }

    private static Titled titled(Block.Grid grid, String heading) {
        return new Titled(Characters.line(grid.caption().isBlank() ? heading : grid.caption()), grid);
    }

    /**
     * The numbers of a chart: a row for each statement: its counts, how many they are, the mean, and how often no level was
     * chosen where that is counted.
     *
     * @param isAlone whether remarks stand in it too, since there is no chart beside it that shows them
     */
    public static Block.Grid of(Block.Chart chart, boolean isAlone) {
        boolean hasRemarks =
                isAlone && chart.bars().stream().anyMatch(bar -> !bar.remark().isEmpty());
        boolean hasUnanswered = chart.bars().stream().anyMatch(bar -> bar.unanswered() != null);
        List<String> columns = new ArrayList<>(List.of(Wording.STATEMENT));
        chart.levels().forEach(level -> columns.add(level.title()));
        columns.addAll(List.of(Wording.ANSWERS, Wording.MEAN));
        if (hasUnanswered) {
            columns.add(Wording.unanswered(chart.unanswered()));
        }
        List<Integer> figures = IntStream.range(1, columns.size()).boxed().toList();
        if (hasRemarks) {
            columns.add(Wording.REMARK);
        }
        List<List<String>> rows = new ArrayList<>();
        for (Block.Bar bar : chart.bars()) {
            List<String> row = new ArrayList<>(List.of(bar.statement()));
            bar.counts().forEach(count -> row.add(Integer.toString(count)));
            row.addAll(List.of(Integer.toString(bar.n()), bar.mean()));
            if (hasUnanswered) {
                row.add(bar.unanswered() == null ? "" : Integer.toString(bar.unanswered()));
            }
            if (hasRemarks) {
                row.add(bar.remark());
            }
            rows.add(row);
        }
        return new Block.Grid(chart.caption(), columns, rows, figures);
    }
}
