package org.criticalfriend.spi.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers from one to another, both counted: {@code 3}, {@code 3..4} or {@code 3..}.
 *
 * @param least the first number, not negative
 * @param most the last one, not below the first, or null where the range is open
 * @since 0.1
 */
public record Range(int least, @Nullable Integer most) implements Quantity {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(?:(\\.\\.)(\\d{1,9})?)?");

    /** One number alone. */
    public static Range of(int number) {
        return new Range(number, number);
    }

    /** The range a text says, or empty where it says none; the end may lie before the beginning. */
    public static Optional<Range> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int least = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return Optional.of(of(least));
        }
        return Optional.of(new Range(least, matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3))));
    }

    /** Whether a number lies in the range. */
    public boolean holds(double number) {
        return number >= least && (most == null || number <= most);
    }

    /** Whether the range is one number. */
    public boolean isOne() {
        return most != null && most == least;
    }

    @Override
    public Range bounds() {
        return this;
    }

    @Override
    public String toString() {
        if (most == null) {
            return least + "..";
        }
        return isOne() ? Integer.toString(least) : least + ".." + most;
    }
}
