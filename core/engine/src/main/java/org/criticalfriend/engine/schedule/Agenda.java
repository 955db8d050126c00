package org.criticalfriend.engine.schedule;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/**
 * When each session of a visit begins, how long it takes and what is done in it.
 *
 * @param slots in the order of days and hours
 */
public record Agenda(List<Slot> slots) {

    private static final LocalTime USUAL_BEGINNING = LocalTime.of(9, 0);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Puts them into their order. */
    public Agenda {
        slots = slots.stream()
                .sorted(Comparator.comparingInt(Slot::day).thenComparing(Slot::from))
                .toList();
    }

    /**
     * A session, or the part of it that one day holds.
     *
     * @param session its id
     * @param day which day of the visit, from 1
     * @param from when it begins, by the clock of the host
     * @param minutes how long it takes
     * @param about what is done in it and where, as whoever plans it wrote it; empty for nothing
     */
    public record Slot(String session, int day, LocalTime from, int minutes, String about) {

        /** Tells the slot apart from all others of its agenda. */
        public String id() {
            return session + "." + day;
        }

        /** From when until when: {@code 09:30–10:00}. */
        public String hours() {
            return HOUR.format(from) + "–" + HOUR.format(from.plusMinutes(minutes));
        }

        private int begins() {
            return from.toSecondOfDay() / 60;
        }

        private int ends() {
            return begins() + minutes;
        }
    }

    /**
     * Why something is no agenda.
     *
     * @param slot the id of the slot that is wrong
     */
    public record Fault(String slot, String sentence) {}

    /** The sessions one after the other from nine o'clock, for people to begin with; those of several days in equal parts. */
    public static Agenda proposed(List<Session> sessions) {
        List<Slot> slots = new ArrayList<>();
        Map<Integer, LocalTime> free = new HashMap<>();
        for (Session session : sessions) {
            List<Integer> days = days(session);
            int left = session.minutes();
            for (int one = 0; one < days.size(); one++) {
                int minutes = left / (days.size() - one);
                LocalTime from = free.getOrDefault(days.get(one), USUAL_BEGINNING);
                slots.add(new Slot(session.id(), days.get(one), from, minutes, ""));
                free.put(days.get(one), from.plusMinutes(minutes));
                left -= minutes;
            }
        }
        return new Agenda(slots);
    }

    /** The days on which a session may be. */
    public static List<Integer> days(Session session) {
        Range day = session.day();
        int most = day.most() == null ? day.least() : day.most();
        List<Integer> days = new ArrayList<>();
        for (int one = day.least(); one <= most; one++) {
            days.add(one);
        }
        return days;
    }

    /** What keeps it from being an agenda of these sessions; the first of it. */
    public Optional<Fault> fault(List<Session> sessions) {
        Map<String, Session> known = new HashMap<>();
        sessions.forEach(session -> known.put(session.id(), session));
        for (Slot slot : slots) {
            Session session = known.get(slot.session());
            if (session == null || !days(session).contains(slot.day())) {
                return Optional.of(new Fault(slot.id(), "There is no such session on day " + slot.day() + "."));
            }
            if (slot.minutes() < 1 || slot.ends() > MINUTES_OF_A_DAY) {
                return Optional.of(new Fault(
                        slot.id(), "Say how many minutes “" + session.title() + "” takes; it ends on the same day."));
            }
        }
        return sessions.stream()
                .flatMap(session -> tooShort(session).stream())
                .findFirst()
                .or(() -> overlap(sessions));
    }

    private Optional<Fault> tooShort(Session session) {
        int minutes = slots.stream()
                .filter(slot -> slot.session().equals(session.id()))
                .mapToInt(Slot::minutes)
                .sum();
        String slot = session.id() + "." + days(session).get(0);
        if (minutes == 0) {
            return Optional.of(new Fault(slot, "Say when “" + session.title() + "” begins."));
        }
        return session.isProtected() && minutes < session.minutes()
                ? Optional.of(new Fault(
                        slot,
                        "“" + session.title() + "” is protected time and keeps its " + Times.minutes(session.minutes())
                                + "."))
                : Optional.empty();
    }

    private Optional<Fault> overlap(List<Session> sessions) {
        for (int one = 1; one < slots.size(); one++) {
            Slot before = slots.get(one - 1);
            Slot slot = slots.get(one);
            if (slot.day() == before.day() && slot.begins() < before.ends()) {
                return Optional.of(new Fault(
                        slot.id(),
                        "“" + title(sessions, slot) + "” begins at " + HOUR.format(slot.from()) + ", before “"
                                + title(sessions, before) + "” has ended."));
            }
        }
        return Optional.empty();
    }

    private static String title(List<Session> sessions, Slot slot) {
        return sessions.stream()
                .filter(session -> session.id().equals(slot.session()))
                .map(Session::title)
                .findFirst()
                .orElse(slot.session());
    }

    /** By how much its days are longer than the programme has them, each in a sentence; nothing hinders anybody. */
    public List<String> overfull(Step.Visit visit) {
        Length length = visit.length();
        if (length == null) {
            return List.of();
        }
        int most = length.amount() * (length.unit() == Length.Unit.HOUR ? 60 : 1);
        List<String> sentences = new ArrayList<>();
        for (int day : new TreeSet<>(slots.stream().map(Slot::day).toList())) {
            List<Slot> ofDay = slots.stream().filter(slot -> slot.day() == day).toList();
            int begins = ofDay.stream().mapToInt(Slot::begins).min().orElse(0);
            int over = ofDay.stream().mapToInt(Slot::ends).max().orElse(0) - begins - most;
            if (over > 0) {
                sentences.add((visit.days() == 1 ? "The day" : "Day " + day) + " is overfull by " + Times.minutes(over)
                        + "; less is more.");
            }
        }
        return sentences;
    }
}
