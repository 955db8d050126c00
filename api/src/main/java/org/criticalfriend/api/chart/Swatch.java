package org.criticalfriend.api.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How one level looks in every bar and in the legend. The fill says how far a level is from the middle (outlined next
 * to it, hatched, solid at the end) and so reads in black and white; the hue says the side once more.
 */
public record Swatch(String title, Side side, Fill fill) {

    /** Which side of the upright line a level stands on. */
    public enum Side {
        DIFFERS,
        AGREES
    }

    /** Outlined, hatched, solid: the further from the middle, the more ink. */
    public enum Fill {
        OUTLINED,
        HATCHED,
        SOLID
    }

    /** The looks of a scale's levels, in the same order. */
    public static List<Swatch> of(List<Level> lowestFirst) {
        boolean anyFavourable = lowestFirst.stream().anyMatch(Level::favourable);
        int agreeing = (int) lowestFirst.stream().filter(Level::favourable).count();
        int differing = lowestFirst.size() - agreeing;

        List<Swatch> swatches = new ArrayList<>();
        int differs = 0;
        int agrees = 0;
        for (Level level : lowestFirst) {
            if (!anyFavourable) {
                // A scale that favours no level takes no side: ink grows from its lowest level to its highest.
                swatches.add(new Swatch(level.title(), Side.AGREES, fill(++agrees, differing)));
            } else if (level.favourable()) {
                swatches.add(new Swatch(level.title(), Side.AGREES, fill(++agrees, agreeing)));
            } else {
                swatches.add(new Swatch(level.title(), Side.DIFFERS, fill(differing - differs++, differing)));
            }
        }
        return List.copyOf(swatches);
    }

    /** The class that colours it, such as {@code cf-bar--agrees-solid}. */
    public String css() {
        return "cf-bar--" + side.name().toLowerCase(Locale.ROOT) + "-"
                + fill.name().toLowerCase(Locale.ROOT);
    }

    /** The id of the pattern that fills it; empty unless it is hatched. */
    public String hatch() {
        return fill == Fill.HATCHED ? "hatch-" + side.name().toLowerCase(Locale.ROOT) : "";
    }

    /** True if text on it has to be light. */
    public boolean solid() {
        return fill == Fill.SOLID;
    }

    private static Fill fill(int fromTheMiddle, int levels) {
        if (fromTheMiddle == levels) {
            return Fill.SOLID;
        }
        return fromTheMiddle == 1 ? Fill.OUTLINED : Fill.HATCHED;
    }
}
