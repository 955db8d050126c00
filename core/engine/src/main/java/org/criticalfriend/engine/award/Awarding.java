package org.criticalfriend.engine.award;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.language.word.Conditions;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Calendar;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.word.ConditionContext;
import org.jspecify.annotations.Nullable;

/** Works out which awards a cohort has given. */
public final class Awarding {

    private final CohortRecord record;
    private final Cohort cohort;
    private final Course course;
    private final Tasks asking;
    private final Calendar calendar;

    /** The awards of a cohort by what was recorded in it. */
    public Awarding(CohortRecord record, Course course, Tasks asking) {
        this.record = record;
        this.cohort = record.cohort();
        this.course = course;
        this.asking = asking;
        this.calendar = Course.calendarOf(cohort);
    }

    /** Everything that was awarded, in the order of the programme's awards and of the cohort's places or seats. */
    public List<Holding> given() {
        return cohort.programme().awards().stream()
                .flatMap(award -> given(award).stream())
                .toList();
    }

    /** To whom an award was given. */
    public List<Holding> given(Award award) {
        return award.to().equals("host") ? toHosts(award) : toPeople(award);
    }

    private List<Holding> toHosts(Award award) {
        Set<String> hosts = new LinkedHashSet<>();
        visits().forEach(visit -> hosts.add(visit.place()));
        return hosts.stream()
                .flatMap(id -> cohort.places().find(id).stream())
                .flatMap(host -> toHost(award, host).stream())
                .toList();
    }

    private List<Holding> toHost(Award award, Place host) {
        Holding.Holder holder = new Holding.Holder("", host.id(), host.name());
        List<Entry> notes = award.note() == null ? List.of() : record.of(award.note(), host.id());
        Optional<Instrument> about = rating(award);
        if (about.isEmpty()) {
            boolean isGiven = asking.holds(award.onlyIf(), asking.situation(host.id(), ""));
            return isGiven ? List.of(holding(award, holder, "", notes, decided(award, host))) : List.of();
        }
        // Each note is looked at by itself, so each is awarded by itself.
        List<Holding> given = new ArrayList<>();
        for (Entry note : notes) {
            rated(about.get(), note)
                    .filter(rating -> asking.holds(award.onlyIf(), situation(host, about.get(), rating)))
                    .ifPresent(
                            rating -> given.add(holding(award, holder, "/" + note.id(), List.of(note), day(rating))));
        }
        return given;
    }

    /** The instrument that rates the very notes an award is shown with. */
    private Optional<Instrument> rating(Award award) {
        return award.onlyIf().settings() instanceof Conditions.Rated rated && award.note() != null
                ? rated.levels().keySet().stream()
                        .flatMap(id -> cohort.programme().instruments().find(id).stream())
                        .filter(instrument -> instrument.each() != null
                                && instrument.each().note().contains(award.note()))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Entry> rated(Instrument instrument, Entry note) {
        return record.of(instrument.id()).stream()
                .filter(entry -> entry.content() instanceof Content.Rating rating
                        && rating.item().equals(note.id())
                        && !rating.level().isEmpty())
                .reduce((one, later) -> later);
    }

    private ConditionContext situation(Place host, Instrument instrument, Entry rating) {
        ConditionContext now = asking.situation(host.id(), "");
        Map<String, String> levels = new HashMap<>(now.rated());
        levels.put(instrument.id(), ((Content.Rating) rating.content()).level());
        return new ConditionContext(now.host(), now.visit(), now.visits(), now.chosen(), levels, now.attended());
    }

    private List<Holding> toPeople(Award award) {
        Set<String> people = new LinkedHashSet<>();
        cohort.seats().stream()
                .filter(seat -> seat.role().equals(award.to()))
                .forEach(seat -> people.add(seat.person()));
        List<Holding> given = new ArrayList<>();
        for (String id : people) {
            Person person = cohort.people().find(id).orElse(null);
            if (person != null && asking.holds(award.onlyIf(), asking.situation("", id))) {
                Holding.Holder holder = new Holding.Holder(id, person.place(), person.name());
                given.add(holding(award, holder, "", List.of(), lastDay(attended(award, id))));
            }
        }
        return given;
    }

    private static Predicate<Occurrence> isVisitTo(Place host) {
        return one -> one.step() instanceof Step.Visit && one.place().equals(host.id());
    }

    /** What somebody attended for an award: the steps it asks for, or everything where it asks for none. */
    private Predicate<Occurrence> attended(Award award, String person) {
        return award.onlyIf().settings() instanceof Conditions.Attended needed
                ? attendedBy(person)
                        .and(one -> needed.steps().contains(one.step().id()))
                : attendedBy(person);
    }

    private Predicate<Occurrence> attendedBy(String person) {
        Set<String> attended = new LinkedHashSet<>();
        record.entries().stream()
                .filter(entry -> entry.content() instanceof Content.Present
                        && entry.author().equals(person))
                .forEach(entry -> attended.add(entry.occurrence()));
        return occurrence -> attended.contains(occurrence.id());
    }

    private Holding holding(Award award, Holding.Holder holder, String of, List<Entry> notes, LocalDate since) {
        return new Holding(
                cohort.id() + "/" + award.id() + "/" + holder.id() + of,
                award.id(),
                award.title(),
                holder,
                cohort.id(),
                notes,
                since,
                last(award, since),
                "");
    }

    private @Nullable LocalDate last(Award award, LocalDate since) {
        return award.lasts() == null
                ? null
                : calendar.after(since, award.lasts()).minusDays(1);
    }

    /** The day on which the last answer was given that an award to a host rests on; where it rests on none, of the visit. */
    private LocalDate decided(Award award, Place host) {
        Set<String> deciding = award.onlyIf().settings() instanceof Conditions.Rated rated
                ? rated.levels().keySet()
                : award.onlyIf().settings() instanceof Conditions.Chosen chosen
                        ? chosen.options().keySet()
                        : Set.of();
        return deciding.stream()
                .flatMap(id -> record.of(id, host.id()).stream())
                .map(this::day)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> lastDay(isVisitTo(host)));
    }

    /**
     * The day of the visit or event an answer was given at; where none is known, and of a task, which has only a day by
     * which it is due, the day it was kept.
     */
    private LocalDate day(Entry answer) {
        return course.occurrences()
                .find(answer.occurrence())
                .filter(one -> !(one.step() instanceof Step.Task))
                .map(Occurrence::day)
                .orElseGet(() -> LocalDate.ofInstant(answer.saved(), ZoneOffset.UTC));
    }

    /** The last day of some occurrences; where none is known, the last day of the cohort. */
    private LocalDate lastDay(Predicate<Occurrence> which) {
        return course.occurrences().stream()
                .filter(which)
                .map(Occurrence::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(cohort.end());
    }

    private Stream<Occurrence> visits() {
        return course.occurrences().stream().filter(one -> one.step() instanceof Step.Visit);
    }
}
