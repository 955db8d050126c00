package org.criticalfriend.api.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One statement's answers as a bar over the whole width: a segment for each level that somebody chose, lowest level
 * first, and an upright line between those that differ and those that agree. What is counted is never reversed, not
 * even for a statement worded negatively.
 *
 * @param segments left to right; a level nobody chose has none
 * @param line where the upright line stands; empty if all answers are on one side or the scale has no sides
 * @param answers how many there are
 * @param favourable how many of them agree
 * @param label the counts in words, for whoever does not see the bar
 */
public record AgreementBar(List<Segment> segments, String line, int answers, int favourable, String label) {

    /** Segments are parted by half a per cent, in the middle of which the upright line stands. */
    private static final double GAP = 0.5;

    /** The bar's least width in pixels, on a screen 320 wide: a count that does not fit then is left to the label. */
    private static final double NARROWEST = 288;

    private static final int DIGIT = 9;

    public AgreementBar {
        segments = List.copyOf(segments);
    }

    /**
     * One part of the bar.
     *
     * @param count the number written on it; empty if it is too narrow to hold it
     * @param chip the width in pixels of the plain ground that the number needs on hatching
     * @param chipStart where that ground begins, counted from the middle
     */
    public record Segment(
            Swatch swatch, String start, String width, String middle, String count, int chip, String chipStart) {}

    public static AgreementBar of(List<Level> lowestFirst, List<Integer> counts) {
        if (lowestFirst.size() != counts.size()) {
            throw new IllegalArgumentException(counts.size() + " counts for " + lowestFirst.size() + " levels");
        }
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count below nought in " + counts);
        }
        int answers = counts.stream().mapToInt(Integer::intValue).sum();
        List<Swatch> swatches = Swatch.of(lowestFirst);

        List<Segment> segments = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int before = 0;
        int favourable = 0;
        for (int index = 0; index < counts.size(); index++) {
            int count = counts.get(index);
            if (count > 0) {
                segments.add(segment(swatches.get(index), before, count, answers));
                words.add(lowestFirst.get(index).title() + " " + count);
            }
            before += count;
            favourable += lowestFirst.get(index).favourable() ? count : 0;
        }

        int differing = answers - favourable;
        boolean parted = Level.hasTwoSides(lowestFirst) && favourable > 0 && differing > 0;
        String line = parted ? new Percent(100.0 * differing / answers - GAP / 2).toString() : "";
        String label = words.isEmpty() ? "No answers" : words.stream().collect(Collectors.joining(", "));
        return new AgreementBar(segments, line, answers, favourable, label);
    }

    private static Segment segment(Swatch swatch, int before, int count, int answers) {
        double start = 100.0 * before / answers;
        double share = 100.0 * count / answers;
        double width = Math.max(share - GAP, GAP / 2);
        String written = Integer.toString(count);
        int text = DIGIT * written.length() + 4;
        boolean fits = share / 100 * NARROWEST >= text;
        int chip = text + 2;
        return new Segment(
                swatch,
                new Percent(start).toString(),
                new Percent(width).toString(),
                new Percent(start + width / 2).toString(),
                fits ? written : "",
                chip,
                Integer.toString(-chip / 2));
    }
}
