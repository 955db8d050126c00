package org.criticalfriend.spi.phrase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What must be so of an organisation or a person: {@code { phase: secondary, pupils: 300.. }}, all of which must hold,
 * or {@code { any-of: [ … ] }}.
 *
 * @since 0.1
 */
public sealed interface FactTest {

    /** Whether it holds for these facts; a fact that is not known does not hold. */
    boolean holds(Map<String, String> facts);

    /**
     * Each fact has one of its values.
     *
     * @param accepted from a fact to the values that are right; a value such as {@code 300..} is a range of numbers
     */
    record All(Map<String, List<String>> accepted) implements FactTest {

        /** Keeps the order and takes a copy. */
        public All {
            accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
        }

        @Override
        public boolean holds(Map<String, String> facts) {
            return accepted.entrySet().stream().allMatch(entry -> {
                String value = facts.get(entry.getKey());
                return value != null && entry.getValue().stream().anyMatch(one -> accepts(one, value));
            });
        }

        private static boolean accepts(String one, String value) {
            if (one.equals(value)) {
                return true;
            }
            try {
                double number = Double.parseDouble(value);
                return Range.parse(one).map(range -> range.holds(number)).orElse(false);
            } catch (NumberFormatException aWord) {
                return false;
            }
        }

        @Override
        public String toString() {
            return accepted.entrySet().stream()
                    .map(entry -> entry.getKey() + ": "
                            + (entry.getValue().size() == 1
                                    ? entry.getValue().get(0)
                                    : entry.getValue().toString()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
    }

    /** One of several tests holds. */
    record AnyOf(List<FactTest> tests) implements FactTest {

        /** Takes a copy. */
        public AnyOf {
            tests = List.copyOf(tests);
        }

        @Override
        public boolean holds(Map<String, String> facts) {
            return tests.stream().anyMatch(test -> test.holds(facts));
        }

        @Override
        public String toString() {
            return "{ any-of: " + tests + " }";
        }
    }
}
