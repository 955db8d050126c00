package org.criticalfriend.api.chart;

import java.util.Locale;

/** A place or width along a chart, written the way SVG reads it whatever the locale: {@code 28.07%}. */
public record Percent(double value) {

    public Percent {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a chart has no place " + value);
        }
    }

    static Percent of(double part, double whole) {
        return new Percent(100 * part / whole);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
