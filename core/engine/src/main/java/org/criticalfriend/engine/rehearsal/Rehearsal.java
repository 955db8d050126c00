package org.criticalfriend.engine.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.Rules;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.programme.Teams;
import org.criticalfriend.spi.word.Use;

/**
 * Plays a whole invented cohort of a programme: who takes part, their teams, the days, and everything that everybody is
 * asked and gives, to the last document. The same programme and seed play the same.
 */
public final class Rehearsal {

    /** What stands at the head of every document, so that nobody takes it for real. */
    public static final String INSTANCE = "A rehearsal: everybody and everything in it is invented";

    private final Programme programme;
    private final Vocabulary vocabulary;
    private final long seed;
    private final RehearsalState state;
    private final EntrySimulator simulator;

    private Rehearsal(RehearsalState state, Vocabulary vocabulary, long seed) {
        this.programme = state.programme;
        this.vocabulary = vocabulary;
        this.seed = seed;
        this.state = state;
        this.simulator = new EntrySimulator(state, vocabulary, seed);
    }

    /**
     * Plays a cohort. Where the programme looks back at the cohort or the visit before, an earlier cohort of the same
     * organisations is played first, so that there is something to look back at.
     *
     * @param programme a valid one
     * @param before the edition that the earlier cohort is of; empty for the same one, a year earlier
     * @param vocabulary the words it is written in
     * @param seed decides everything that is invented
     */
    public static RehearsalResult play(
            Programme programme, Optional<Programme> before, Vocabulary vocabulary, long seed) {
        return new Rehearsal(RehearsalState.of(programme), vocabulary, seed).played(before.orElse(programme));
    }

    private RehearsalResult played(Programme before) {
        Enrolment enrolment = new Enrolment(state, Optional.empty(), vocabulary, seed);
        state.run(enrolment::enrol);
        if (LookingBack.in(programme)) {
            RehearsalState earlier = state.before(before);
            Enrolment there = new Enrolment(earlier, Optional.of(state), vocabulary, seed);
            earlier.run(there::enrol);
            new Rehearsal(earlier, vocabulary, ~seed).play(there);
            state.follow(earlier);
        }
        List<String> unplaced = play(enrolment);
        CohortRecord record = state.record();
        List<Viewer> viewers = state.viewers();
        Signing signing = new Signing(state, record, vocabulary, viewers, INSTANCE);
        List<Released> documents = signing.documents();
        return new RehearsalResult(
                seed,
                record,
                state.earlier(),
                vocabulary,
                List.copyOf(state.offices.values()),
                documents,
                unplaced,
                Stream.concat(state.findings.stream(), signing.findings().stream())
                        .toList(),
                List.copyOf(state.unanswered));
    }

    /** From the first event to the last follow-up; answers a sentence for each organisation without a team. */
    private List<String> play(Enrolment enrolment) {
        DateSimulator dates = new DateSimulator(state, seed);
        dates.agreeForAll();
        writeWhatTeamsAreFormedBy();
        List<String> unplaced = state.step(() -> enrolment.form(seed));
        dates.agreeForAll();
        state.run(enrolment::seatTheOthers);
        dates.agree();
        playAll();
        return unplaced;
    }

    /** What rules and wishes compare is written before there are teams, as far as it is asked by then. */
    private void writeWhatTeamsAreFormedBy() {
        Set<String> compared = new LinkedHashSet<>();
        Teams teams = programme.teams();
        if (teams != null) {
            Stream.concat(
                            teams.rules().stream().map(Teams.Rule::word),
                            teams.wishes().stream().map(Teams.Wish::word))
                    .forEach(word -> compared.addAll(notes(word)));
        }
        if (!compared.isEmpty()) {
            inOrderOfDays().forEach((occurrence, day) -> {
                if (occurrence.step() instanceof Step.Task) {
                    simulator.play(occurrence, day, compared::contains);
                }
            });
        }
    }

    private static List<String> notes(Use word) {
        if (word.settings() instanceof Rules.Exchange exchange) {
            return List.of(exchange.offer(), exchange.need());
        }
        if (word.settings() instanceof Rules.Shared shared) {
            return List.of(shared.note());
        }
        return word.settings() instanceof Rules.AnyOf any
                ? any.rules().stream().flatMap(one -> notes(one).stream()).toList()
                : List.of();
    }

    private void playAll() {
        inOrderOfDays().forEach((occurrence, day) -> {
            simulator.play(occurrence, day, kind -> true);
            if (occurrence.step() instanceof Step.Visit) {
                simulator.forget(occurrence);
            }
        });
    }

    /** Everything that takes place, on its day; what has none comes where it stands in the course. */
    private Map<Occurrence, LocalDate> inOrderOfDays() {
        Course course = state.course();
        Map<Occurrence, LocalDate> days = new LinkedHashMap<>();
        LocalDate before = state.start;
        for (Occurrence occurrence : course.occurrences()) {
            LocalDate day = day(occurrence, before);
            days.put(occurrence, day);
            before = day.isAfter(before) ? day : before;
        }
        List<Occurrence> sorted = new ArrayList<>(days.keySet());
        sorted.sort(Comparator.comparing(occurrence -> days.getOrDefault(occurrence, state.start)));
        Map<Occurrence, LocalDate> ordered = new LinkedHashMap<>();
        sorted.forEach(occurrence -> ordered.put(occurrence, days.getOrDefault(occurrence, state.start)));
        return ordered;
    }

    private static LocalDate day(Occurrence occurrence, LocalDate before) {
        if (occurrence.day() != null) {
            return occurrence.day();
        }
        LocalDate from = occurrence.window().from();
        LocalDate until = occurrence.window().until();
        return from != null ? from : until != null ? until : before;
    }
}
