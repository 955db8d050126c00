package org.criticalfriend.spi.phrase;

/**
 * A length of time: {@code 6 hours}, {@code 5 working days}, {@code 3 years}.
 *
 * @param amount at least 1
 * @param unit what is counted
 * @since 0.1
 */
public record Length(int amount, Unit unit) {

    /** What a length of time is counted in. */
    public enum Unit {
        /** Minutes. */
        MINUTE("minute"),
        /** Hours. */
        HOUR("hour"),
        /** Days of the calendar. */
        DAY("day"),
        /** Days on which schools and offices work. */
        WORKING_DAY("working day"),
        /** Weeks of seven days. */
        WEEK("week"),
        /** Months of the calendar. */
        MONTH("month"),
        /** Years of the calendar. */
        YEAR("year");

        private final String singular;

        Unit(String singular) {
            this.singular = singular;
        }

        /** The unit as it is written for one of it. */
        public String singular() {
            return singular;
        }

        /** The unit as it is written for several of it. */
        public String plural() {
            return singular + "s";
        }
    }

    @Override
    public String toString() {
        return amount + " " + (amount == 1 ? unit.singular() : unit.plural());
    }
}
