package org.criticalfriend.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.criticalfriend.documents.text.Typeface;

/** How wide the columns of a table are, where the program that shows it does not work it out. */
final class ColumnWidths {

    private static final double UNITS_OF_A_POINT = 20;

    /** Whatever stands in place of the typeface of documents may be this much wider. */
    private static final double WIDER = 1.12;

    /** Between two columns. */
    private static final double GAP = 180;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ColumnWidths() {}

    /**
     * The widths, which come to the whole: words stay on one line where there is room for it, and then whole.
     *
     * @param rows the headings of the columns among them
     * @param size of the text, in points
     * @param whole in twentieths of a point
     */
    static List<Integer> of(List<List<String>> rows, double size, int whole) {
        int columns = rows.get(0).size();
        double[] needed = new double[columns];
        double[] wanted = new double[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                // One very long word or text leaves room for the others.
                for (String line : row.get(i).lines().toList()) {
                    wanted[i] = Math.max(wanted[i], Math.min(width(line, size), 4.0 * whole));
                    for (String word : SPACE.split(line)) {
                        needed[i] = Math.max(needed[i], Math.min(width(word, size), whole / 3.0));
                    }
                }
            }
        }
        double allNeeded = 0;
        double allWanted = 0;
        for (int i = 0; i < columns; i++) {
            needed[i] = Math.max(needed[i], 2 * GAP);
            wanted[i] = Math.max(wanted[i], needed[i]);
            allNeeded += needed[i];
            allWanted += wanted[i];
        }
        List<Integer> widths = new ArrayList<>();
        int rest = whole;
        for (int i = 0; i < columns - 1; i++) {
            double width;
            if (allWanted <= whole) {
                width = wanted[i] * whole / allWanted;
            } else if (allNeeded < whole) {
                width = needed[i] + (whole - allNeeded) * (wanted[i] - needed[i]) / (allWanted - allNeeded);
            } else {
                width = needed[i] * whole / allNeeded;
            }
            widths.add((int) width);
            rest -= (int) width;
        }
        widths.add(rest);
        return widths;
    }

    private static double width(String text, double size) {
        return Typeface.REGULAR.width(text, size) * UNITS_OF_A_POINT * WIDER + GAP;
    }
}
