package org.criticalfriend.spi.phrase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many: {@code 3}, {@code 3..4}, {@code 3..}, or a number that grows with a fact of the host.
 *
 * @since 0.1
 */
public sealed interface Quantity permits Range, Quantity.Bands {

    /** The least and greatest number that can come of it. */
    Range bounds();

    /** How many it is of something with certain facts; where the fact it depends on is not known, whatever can come of it. */
    default Range where(Map<String, String> facts) {
        return bounds();
    }

    /**
     * A number that depends on a fact: {@code { by: pupils, bands: { 0..299: 2, 300..: 4 } }}.
     *
     * @param by the fact, a number
     * @param bands from values of the fact to the number; in order, without gap or overlap, the last one open
     */
    record Bands(String by, Map<Range, Range> bands) implements Quantity {

        /** Keeps the order of the bands and takes a copy. */
        public Bands {
            bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
        }

        @Override
        public Range bounds() {
            int least = bands.values().stream().mapToInt(Range::least).min().orElse(0);
            boolean open = bands.values().stream().anyMatch(band -> band.most() == null);
            int most = bands.values().stream()
                    .mapToInt(band -> band.most() == null ? band.least() : band.most())
                    .max()
                    .orElse(0);
            return new Range(least, open ? null : most);
        }

        @Override
        public Range where(Map<String, String> facts) {
            String value = facts.getOrDefault(by, "");
            return value.matches("\\d+(\\.\\d+)?")
                    ? bands.entrySet().stream()
                            .filter(band -> band.getKey().holds(Double.parseDouble(value)))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElseGet(this::bounds)
                    : bounds();
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("{ by: ").append(by).append(", bands: { ");
            String comma = "";
            for (Map.Entry<Range, Range> band : bands.entrySet()) {
                text.append(comma).append(band.getKey()).append(": ").append(band.getValue());
                comma = ", ";
            }
            return text.append(" } }").toString();
        }
    }
}
