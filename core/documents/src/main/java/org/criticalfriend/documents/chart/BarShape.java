package org.criticalfriend.documents.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;

/**
 * Where the answers to a statement stand on their bar, wherever it is drawn. Places along it are counted in parts of
 * {@link #WHOLE}, so that one rounding serves for all. What is counted is never reversed, not even for a statement worded
 * negatively.
 *
 * @param segments one for each level that was chosen, from the lowest
 * @param parting where the upright line stands between answers that differ and answers that agree; empty where all are on
 *     one side or the scale has no sides
 * @param label the counts in words, for those who do not see the bar
 */
public record BarShape(List<Segment> segments, OptionalInt parting, String label) {

    public static final int WHOLE = 10_000;

    /** How high a bar is with its upright line; other heights and {@link Segment#chip} are in the same unit. */
    public static final int HEIGHT = 34;

    /** How far down its segments begin. */
    public static final int TOP = 5;

    /** How high its segments are. */
    public static final int THICKNESS = 24;

    private static final int GAP = 50;
    private static final int WIDTH_OF_A_DIGIT = 9;

    /** How wide a bar is where there is least room, as on a small phone: no count may overhang its segment there. */
    private static final int LEAST_WIDTH = 288;

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

        /** How wide the plain ground is that a count needs on hatching. */
        public int chip() {
            return WIDTH_OF_A_DIGIT * count.length() + 6;
        }
    }

    /** The bar of a chart. */
    public static BarShape of(Block.Chart chart, Block.Bar bar) {
        return of(chart.levels(), chart.unanswered(), bar);
    }

    /**
     * A bar.
     *
     * @param levels those that its counts belong to, from the lowest
     * @param unanswered what choosing no level is called
     */
    public static BarShape of(List<Block.Level> levels, String unanswered, Block.Bar bar) {
        if (bar.counts().size() != levels.size()) {
            throw new IllegalArgumentException(bar.counts().size() + " counts for " + levels.size() + " levels");
        }
        int n = bar.n();
        List<Ink> inks = Ink.of(levels);
        List<Segment> segments = new ArrayList<>();
        StringJoiner label = new StringJoiner(", ").setEmptyValue(Wording.NO_ANSWERS);
        OptionalInt parting = OptionalInt.empty();
        int before = 0;
        int gap = 0;
        for (int level = 0; level < levels.size(); level++) {
            int count = bar.counts().get(level);
            boolean isFirstToAgree = level > 0
                    && levels.get(level).favourable()
                    && !levels.get(level - 1).favourable();
            if (isFirstToAgree && Ink.hasTwoSides(levels) && before > 0 && before < n) {
                parting = OptionalInt.of(place(before, n) - gap / 2);
            }
            if (count > 0) {
                int from = place(before, n);
                int room = place(before + count, n) - from;
                gap = Math.min(GAP, room / 3);
                segments.add(segment(from, room - gap, inks.get(level), Integer.toString(count)));
                label.add(Characters.line(levels.get(level).title()) + " " + count);
            }
            before += count;
        }
        if (bar.unanswered() != null) {
            label.add(Wording.unanswered(unanswered) + " " + bar.unanswered());
        }
        return new BarShape(segments, parting, label.toString());
    }

    private static Segment segment(int from, int width, Ink ink, String count) {
        int needed = WIDTH_OF_A_DIGIT * count.length() + 4;
        boolean hasRoom = (long) width * LEAST_WIDTH >= (long) needed * WHOLE;
        return new Segment(from, width, ink, hasRoom ? count : "");
    }

    private static int place(int answers, int n) {
        return (int) (((long) WHOLE * answers + n / 2) / n);
    }

    /** A place or width as a style sheet and SVG write it, such as {@code 28.07%}. */
    public static String percent(int place) {
        int fraction = place % 100;
        return place / 100 + (fraction < 10 ? ".0" : ".") + fraction + "%";
    }
}
