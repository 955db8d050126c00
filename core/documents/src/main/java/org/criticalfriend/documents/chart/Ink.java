package org.criticalfriend.documents.chart;

import java.util.Locale;

/**
 * How a level of a scale is drawn, so that it can be told from the next in black and white as well.
 *
 * @param hatching of the surface
 * @param look in a word, for those who do not see it
 * @param fill of the surface, as {@code #rrggbb}
 * @param line around it and of its hatching
 * @param text upon it
 */
public record Ink(Hatching hatching, String look, String fill, String line, String text) {

    /** The lines upon a surface. */
    public enum Hatching {
        NONE,
        FALLING,
        RISING
    }

    public static final String DARK = "#17252e";
    public static final String PAPER = "#ffffff";
    private static final String OCHRE = "#8a4b12";
    private static final String OCHRE_TINT = "#efd3ae";
    private static final String PETROL = "#0f5a68";
    private static final String PETROL_TINT = "#bcd9dd";
    private static final int MOST_WITH_SIDES = 7;
    private static final int[] PALE_RGB = {0xee, 0xf5, 0xf6};
    private static final int[] PETROL_RGB = {0x0f, 0x5a, 0x68};

    /** Whether a scale has two sides that a line can part; one with more levels goes from pale to dark instead. */
    public static boolean hasSides(int levels) {
        return levels <= MOST_WITH_SIDES;
    }

    /**
     * How a level is drawn.
     *
     * @param level from 0, the lowest
     * @param levels how many there are
     */
    public static Ink of(int level, int levels) {
        if (!hasSides(levels)) {
            return graded(level, levels);
        }
        int side = levels / 2;
        boolean isLow = level < side;
        boolean isMiddle = !isLow && level < levels - side;
        if (isMiddle) {
            return new Ink(Hatching.NONE, "Grey", "#e3e9ea", "#5f7079", DARK);
        }
        int fromEnd = isLow ? level : levels - 1 - level;
        boolean isSolid = fromEnd == 0 && !(isLow && side == 1);
        String line = isLow ? OCHRE : PETROL;
        if (isSolid) {
            return new Ink(Hatching.NONE, "Solid", line, line, PAPER);
        }
        if (fromEnd == side - 1 && side > 1) {
            return new Ink(Hatching.NONE, "Outlined", PAPER, line, DARK);
        }
        return isLow
                ? new Ink(Hatching.FALLING, "Hatched", OCHRE_TINT, line, DARK)
                : new Ink(Hatching.RISING, "Hatched", PETROL_TINT, line, DARK);
    }

    /** From pale to dark, with a leap in the middle, where no text would stand out. */
    private static Ink graded(int level, int levels) {
        int half = levels / 2;
        boolean isPale = level < half;
        int depth = isPale ? 55 * level / (half - 1) : 78 + 22 * (level - half) / (levels - half - 1);
        StringBuilder fill = new StringBuilder("#");
        for (int i = 0; i < PALE_RGB.length; i++) {
            int part = PALE_RGB[i] + (PETROL_RGB[i] - PALE_RGB[i]) * depth / 100;
            fill.append(String.format(Locale.ROOT, "%02x", part));
        }
        return new Ink(Hatching.NONE, "Grade " + (level + 1), fill.toString(), PETROL, isPale ? DARK : PAPER);
    }
}
