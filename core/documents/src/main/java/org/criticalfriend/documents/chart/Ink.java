package org.criticalfriend.documents.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.spi.document.Block;

/**
 * How a level of a scale is drawn. The more ink, the further a level is from the middle, so that levels can be told apart
 * in black and white as well; the hue says the side once more.
 *
 * @param side of the upright line; a scale that favours no level has but one side
 * @param depth how much of the hue lies on the paper, in per cent; 0 where it is outlined or hatched
 */
public record Ink(Side side, Texture texture, int depth) {

    /** Which side of the upright line a level stands on. */
    public enum Side {
        DIFFERS("#8a4b12", "#efd3ae"),
        AGREES("#0f5a68", "#bcd9dd");

        private final String hue;
        private final String tint;

        Side(String hue, String tint) {
            this.hue = hue;
            this.tint = tint;
        }
    }

    /** What a surface is filled with. A side of more than three levels is graded from pale to dark. */
    public enum Texture {
        OUTLINED,
        HATCHED,
        SOLID,
        GRADED
    }

    public static final String DARK = "#17252e";
    public static final String PAPER = "#ffffff";
    private static final int WHOLE = 100;
    private static final int MOST_WITH_TEXTURES = 3;
    private static final int PALEST = 8;
    private static final int DARKEST_OF_THE_PALE = 48;
    private static final int PALEST_OF_THE_DARK = 84;

    /** How the levels of a scale are drawn, in the same order. */
    public static List<Ink> of(List<Block.Level> lowestFirst) {
        int agreeing =
                (int) lowestFirst.stream().filter(Block.Level::favourable).count();
        int differing = lowestFirst.size() - agreeing;
        List<Ink> inks = new ArrayList<>();
        int agrees = 0;
        int differs = 0;
        for (Block.Level level : lowestFirst) {
            if (agreeing == 0) {
                inks.add(of(Side.AGREES, ++agrees, differing));
            } else if (level.favourable()) {
                inks.add(of(Side.AGREES, ++agrees, agreeing));
            } else {
                inks.add(of(Side.DIFFERS, differing - differs++, differing));
            }
        }
        return List.copyOf(inks);
    }

    /** Whether a scale has an agreeing end: every favourable level is above every other, and there are some of both. */
    static boolean hasTwoSides(List<Block.Level> lowestFirst) {
        long changes = 0;
        for (int level = 1; level < lowestFirst.size(); level++) {
            changes += lowestFirst.get(level - 1).favourable()
                            != lowestFirst.get(level).favourable()
                    ? 1
                    : 0;
        }
        return changes == 1 && !lowestFirst.get(0).favourable();
    }

    private static Ink of(Side side, int fromTheMiddle, int levels) {
        if (levels > MOST_WITH_TEXTURES) {
            return new Ink(side, Texture.GRADED, depth(fromTheMiddle - 1, levels));
        }
        if (fromTheMiddle == levels) {
            return new Ink(side, Texture.SOLID, WHOLE);
        }
        return new Ink(side, fromTheMiddle == 1 ? Texture.OUTLINED : Texture.HATCHED, 0);
    }

    /** With a leap between the pale half and the dark one, for no text can be read on what lies between. */
    private static int depth(int grade, int grades) {
        int pale = grades / 2;
        return grade < pale
                ? PALEST + (DARKEST_OF_THE_PALE - PALEST) * grade / (pale - 1)
                : PALEST_OF_THE_DARK + (WHOLE - PALEST_OF_THE_DARK) * (grade - pale) / (grades - pale - 1);
    }

    public boolean isHatched() {
        return texture == Texture.HATCHED;
    }

    /** Whether text upon it has to be light. */
    public boolean isDark() {
        return depth >= PALEST_OF_THE_DARK;
    }

    /** The id of the pattern that fills it where it is hatched: the lines rise to the right on the agreeing side. */
    public String hatching() {
        return side == Side.AGREES ? "hatching-rising" : "hatching-falling";
    }

    /** What a style sheet calls it, such as {@code agrees-solid}. */
    public String name() {
        return (side + "-" + texture).toLowerCase(Locale.ROOT);
    }

    /** How it looks in a few words, for those who do not see it. */
    public String look() {
        String texture =
                this.texture.name().charAt(0) + this.texture.name().substring(1).toLowerCase(Locale.ROOT);
        return this.texture == Texture.GRADED ? texture + ", " + depth + " %" : texture;
    }

    /** The colour of the surface, as {@code #rrggbb}; of the ground where it is hatched. */
    public String fill() {
        if (isHatched()) {
            return side.tint;
        }
        StringBuilder fill = new StringBuilder("#");
        for (int at = 1; at < PAPER.length(); at += 2) {
            int paper = Integer.parseInt(PAPER.substring(at, at + 2), 16);
            int hue = Integer.parseInt(side.hue.substring(at, at + 2), 16);
            fill.append(String.format(Locale.ROOT, "%02x", paper + (hue - paper) * depth / WHOLE));
        }
        return fill.toString();
    }

    /** The colour of the line around the surface, and of its hatching. */
    public String line() {
        return side.hue;
    }

    /** The colour of text upon it. */
    public String text() {
        return isDark() ? PAPER : DARK;
    }
}
