package org.criticalfriend.api.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The dated events of a cohort on a line of whole months. Names that would run into each other stand on lanes one above
 * the other; a name too long for a phone is left out there, for the list of events beside the line has them all.
 *
 * @param events in order of time
 * @param months the months' names below the line
 * @param lanes how many rows of names there are
 * @param label the events in words
 */
public record YearLine(List<Event> events, List<Month> months, int lanes, String label) {

    /** Roughly how wide the line is in pixels, on a desk and on a phone; a letter is seven. */
    private static final double WIDE = 1000;

    private static final double NARROW = 300;
    private static final double LETTER = 7;

    private static final double LONGEST_ON_A_PHONE = 45;
    private static final int LANE = 20;
    private static final int STEM = 12;

    public YearLine {
        events = List.copyOf(events);
        months = List.copyOf(months);
    }

    /** What to place: an event's short name and its day. */
    public record Dated(String name, LocalDate day) {}

    /**
     * One event on the line.
     *
     * @param place where it stands
     * @param shortName what a phone shows; empty if there is no room
     * @param day the day in words, shown beside the name on a wide screen
     * @param anchor which end of the name stands there: {@code start} or {@code end}
     * @param baseline how far down the name stands, in pixels
     */
    public record Event(String place, String name, String shortName, String day, String anchor, int baseline) {}

    /** One month's name, and its first letter for a phone. */
    public record Month(String place, String name, String letter) {}

    public static YearLine of(List<Dated> events) {
        if (events.isEmpty()) {
            return new YearLine(List.of(), List.of(), 0, "No events have a date");
        }
        List<Dated> inOrder =
                events.stream().sorted(Comparator.comparing(Dated::day)).toList();
        Months months = new Months(
                YearMonth.from(inOrder.get(0).day()),
                YearMonth.from(inOrder.get(inOrder.size() - 1).day()));
        List<Label> labels = inLanes(inOrder.stream()
                .map(event -> Label.of(event, months.place(event.day())))
                .toList());
        int lanes = labels.stream().mapToInt(Label::lane).max().orElse(0) + 1;
        return new YearLine(
                labels.stream().map(label -> label.event(lanes)).toList(),
                months.named(),
                lanes,
                labels.stream().map(Label::words).collect(Collectors.joining("; ")));
    }

    /** The height of the names and the stems that lead down from them, in pixels. */
    public int height() {
        return lanes * LANE + STEM;
    }

    /**
     * Puts each name above all it would run into. A name begins at its stem, so it is the later event's stem that could
     * strike through it: the later name lies lower. At the right end names run the other way, and so does the order.
     */
    private static List<Label> inLanes(List<Label> inOrder) {
        List<Label> placed = new ArrayList<>();
        for (Label label : inOrder) {
            if (label.endsAtStem()) {
                placed.add(label.above(placed));
            }
        }
        for (int index = inOrder.size() - 1; index >= 0; index--) {
            if (!inOrder.get(index).endsAtStem()) {
                placed.add(inOrder.get(index).above(placed));
            }
        }
        return placed.stream()
                .sorted(Comparator.comparing(label -> label.event().day()))
                .toList();
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** The whole months that the line shows. */
    private record Months(YearMonth first, YearMonth last) {

        private static final int MOST_IN_FULL = 11;
        private static final int MOST = 18;

        Percent place(LocalDate day) {
            LocalDate start = first.atDay(1);
            double all = ChronoUnit.DAYS.between(start, last.plusMonths(1).atDay(1));
            double before = ChronoUnit.DAYS.between(start, day);
            return Percent.of(before, all);
        }

        List<Month> named() {
            long count = ChronoUnit.MONTHS.between(first, last) + 1;
            long step = (count + MOST - 1) / MOST;
            List<Month> named = new ArrayList<>();
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(step)) {
                String name = name(month);
                // Three letters of our own, since Java versions differ over "Sept".
                String written = count <= MOST_IN_FULL ? name : name.substring(0, 3);
                named.add(new Month(place(month.atDay(1)).toString(), written, name.substring(0, 1)));
            }
            return named;
        }
    }

    /** A name on its way to its lane; lane 0 is next to the line. */
    private record Label(Dated event, double place, String shortName, int lane) {

        static Label of(Dated event, Percent place) {
            boolean fits = event.name().length() * LETTER / NARROW * 100 <= LONGEST_ON_A_PHONE;
            return new Label(event, place.value(), fits ? event.name() : "", 0);
        }

        Label above(List<Label> others) {
            int free = others.stream()
                    .filter(this::runsInto)
                    .mapToInt(other -> other.lane + 1)
                    .max()
                    .orElse(0);
            return new Label(event, place, shortName, free);
        }

        boolean endsAtStem() {
            return place + Math.max(wideWidth(), narrowWidth()) > 100;
        }

        Event event(int lanes) {
            int baseline = (lanes - lane) * LANE - 4;
            String anchor = endsAtStem() ? "end" : "start";
            return new Event(new Percent(place).toString(), event.name(), shortName, day(), anchor, baseline);
        }

        String words() {
            return event.name() + " " + day() + " " + event.day().getYear();
        }

        private boolean runsInto(Label other) {
            return runsInto(other, wideWidth(), other.wideWidth())
                    || runsInto(other, narrowWidth(), other.narrowWidth());
        }

        private boolean runsInto(Label other, double width, double otherWidth) {
            double start = start(width);
            double otherStart = other.start(otherWidth);
            return start < otherStart + otherWidth && otherStart < start + width;
        }

        private double start(double width) {
            return endsAtStem() ? place - width : place;
        }

        private double wideWidth() {
            return (event.name().length() + 1 + day().length() + 1) * LETTER / WIDE * 100;
        }

        private double narrowWidth() {
            return (shortName.length() + 1) * LETTER / NARROW * 100;
        }

        private String day() {
            return event.day().getDayOfMonth() + " " + name(YearMonth.from(event.day()));
        }
    }
}
