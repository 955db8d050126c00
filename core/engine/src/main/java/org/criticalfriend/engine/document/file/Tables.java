package org.criticalfriend.engine.document.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.criticalfriend.engine.document.Block;

/** The numbers of a chart as a table. */
final class Tables {

    private Tables() {}

    /**
     * A row for each statement: its counts, how many they are, and the mean.
     *
     * @param isAlone whether remarks stand in it too, since there is no chart beside it that shows them
     */
    static Block.Grid of(Block.Chart chart, boolean isAlone) {
        boolean hasRemarks =
                isAlone && chart.bars().stream().anyMatch(bar -> !bar.remark().isEmpty());
        List<String> columns = new ArrayList<>(List.of(Wording.STATEMENT));
        columns.addAll(chart.levels());
        columns.addAll(List.of(Wording.ANSWERS, Wording.MEAN));
        List<Integer> figures = IntStream.range(1, columns.size()).boxed().toList();
        if (hasRemarks) {
            columns.add(Wording.REMARK);
        }
        List<List<String>> rows = new ArrayList<>();
        for (Block.Bar bar : chart.bars()) {
            List<String> row = new ArrayList<>(List.of(bar.statement()));
            bar.counts().forEach(count -> row.add(Integer.toString(count)));
            row.addAll(List.of(Integer.toString(bar.n()), bar.mean()));
            if (hasRemarks) {
                row.add(bar.remark());
            }
            rows.add(row);
        }
        return new Block.Grid(chart.caption(), columns, rows, figures);
    }
}
