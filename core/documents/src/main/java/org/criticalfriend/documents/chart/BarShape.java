package org.criticalfriend.documents.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;

/**
 * Where the answers to a statement stand on their bar. Places along it are counted in parts of 10 000.
 *
 * @param segments one for each level that was chosen, from the lowest
 * @param parting where the upright line stands between the two sides; -1 for none
 * @param label the counts in words
 */
public record BarShape(List<Segment> segments, int parting, String label) {

    public static final int WHOLE = 10_000;
    private static final int GAP = 50;
    private static final int WIDTH_OF_A_DIGIT = 240;

    public BarShape {
        segments = List.copyOf(segments);
    }

    /**
     * The answers of one level.
     *
     * @param from its left end
     * @param width so that a gap is left to the next
     * @param count as it stands upon it; empty where there is no room
     */
    public record Segment(int from, int width, Ink ink, String count) {

        public int middle() {
            return from + width / 2;
        }
    }

    public static BarShape of(Block.Bar bar, List<String> levels) {
        int n = bar.n();
        if (n == 0) {
            return new BarShape(List.of(), -1, Wording.NO_ANSWERS);
        }
        List<Segment> segments = new ArrayList<>();
        StringJoiner label = new StringJoiner(", ");
        int before = 0;
        for (int level = 0; level < levels.size(); level++) {
            int count = bar.counts().get(level);
            if (count > 0) {
                int from = place(before, n);
                int room = place(before + count, n) - from;
                int width = room - Math.min(GAP, room / 3);
                String digits = Integer.toString(count);
                boolean hasRoom = width >= WIDTH_OF_A_DIGIT * digits.length();
                segments.add(new Segment(from, width, Ink.of(level, levels.size()), hasRoom ? digits : ""));
                label.add(Characters.line(levels.get(level)) + " " + count);
            }
            before += count;
        }
        return new BarShape(segments, parting(bar, levels.size()), label.toString());
    }

    /** Whether the line would go through a count, and is drawn only above and below it. */
    public boolean isInterrupted() {
        return segments.stream()
                .anyMatch(segment -> segment.from() < parting && parting < segment.from() + segment.width());
    }

    /** Between the two sides, or through the middle of those who take neither. */
    private static int parting(Block.Bar bar, int levels) {
        if (!Ink.hasSides(levels)) {
            return -1;
        }
        int low = 0;
        for (int level = 0; level < levels / 2; level++) {
            low += bar.counts().get(level);
        }
        int neither = levels % 2 == 0 ? 0 : bar.counts().get(levels / 2);
        int place = (place(low, bar.n()) + place(low + neither, bar.n())) / 2 - (neither == 0 ? GAP / 2 : GAP / 4);
        return Math.max(GAP / 2, Math.min(WHOLE - GAP / 2, place));
    }

    private static int place(int answers, int n) {
        return (int) (((long) WHOLE * answers + n / 2) / n);
    }
}
