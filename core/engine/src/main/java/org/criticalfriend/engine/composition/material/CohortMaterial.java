package org.criticalfriend.engine.composition.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.award.Awarding;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.record.PriorCohort;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** What the documents of one cohort are made from. It remembers what several sections need; for one thread. */
public final class CohortMaterial {

    private final CohortRecord record;
    private final History history;
    private final Reports reports;
    private final Cohort cohort;
    private final Course course;
    private final Membership membership;
    private final Tasks asking;
    private final Awarding awarding;
    private final Vocabulary vocabulary;
    private final Titles titles;
    private final TakenUp takenUp;
    private final Counting counting;
    private final Map<PriorCohort, Set<String>> withdrawnThen = new HashMap<>();

    /** Says which answers totals are made of. */
    @FunctionalInterface
    public interface Counting {

        /**
         * The entries without the answers that are not counted yet.
         *
         * @param there which visits, events and tasks are looked at
         */
        List<Entry> of(List<Entry> entries, Predicate<Occurrence> there);
    }

    /** The material of a cohort as it stands now. */
    public CohortMaterial(
            CohortRecord record,
            History history,
            Reports reports,
            Course course,
            Tasks asking,
            Vocabulary vocabulary,
            Counting counting) {
        this.counting = counting;
        this.record = record;
        this.history = history;
        this.reports = reports;
        this.cohort = record.cohort();
        this.course = course;
        this.membership = new Membership(cohort, course);
        this.asking = asking;
        this.awarding = new Awarding(record, course, asking);
        this.vocabulary = vocabulary;
        this.titles = new Titles(cohort.programme());
        this.takenUp = new TakenUp(record, history);
    }

    CohortRecord record() {
        return record;
    }

    Reports reports() {
        return reports;
    }

    Cohort cohort() {
        return cohort;
    }

    Course course() {
        return course;
    }

    Membership membership() {
        return membership;
    }

    Tasks asking() {
        return asking;
    }

    Awarding awarding() {
        return awarding;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Titles titles() {
        return titles;
    }

    TakenUp takenUp() {
        return takenUp;
    }

    /** Everything that was recorded in the cohort. */
    Answers everything() {
        return new Answers(cohort, course, record.entries(), Optional.empty());
    }

    /** What was recorded for what a document is of, without the answers that are no longer asked. */
    Answers answers(Subject subject) {
        List<Entry> entries = record.entries().stream()
                .filter(entry -> belongs(entry, subject))
                .filter(entry -> isStillAsked(asking, cohort.programme(), entry))
                .toList();
        return new Answers(cohort, course, entries, Optional.empty());
    }

    /** The same without the answers that totals are not made of yet. */
    Answers counted(Subject subject) {
        Scope scope = subject.scope();
        List<Entry> entries = counting.of(
                answers(subject).entries(),
                one -> (scope.team().isEmpty()
                                || one.team().isEmpty()
                                || one.team().equals(scope.team()))
                        && (scope.place().isEmpty()
                                || one.place().isEmpty()
                                || one.place().equals(scope.place())));
        return new Answers(cohort, course, entries, Optional.empty());
    }

    /** What the answers of a document are set beside: those about the same place where it is of one. */
    Before before(Output.@Nullable Comparison compare, Scope scope) {
        List<Answers> answers = new ArrayList<>();
        if (compare == Output.Comparison.LAST_COHORT) {
            for (PriorCohort past : history.lastCohort()) {
                Answers whole = Answers.of(past, stillAsked(past, past.record().entries()));
                answers.add(Answers.of(
                        past,
                        whole.entries().stream()
                                .filter(entry -> scope.place().isEmpty()
                                        || whole.host(entry).equals(scope.place()))
                                .toList()));
            }
        } else if (compare == Output.Comparison.LAST_VISIT) {
            Map<PriorCohort, List<Entry>> byCohort = new LinkedHashMap<>();
            hosts(scope)
                    .flatMap(host -> history.lastVisit(host).stream())
                    .forEach(last -> byCohort.computeIfAbsent(last.past(), none -> new ArrayList<>())
                            .addAll(last.entries()));
            byCohort.forEach((past, entries) -> answers.add(Answers.of(past, stillAsked(past, entries))));
        }
        String label = compare == Output.Comparison.LAST_VISIT || answers.isEmpty()
                ? "the last visit"
                : answers.get(0).cohort().label();
        return new Before(label, answers);
    }

    /** Without the answers that were no longer asked in the end: whoever chose none then has none counted now. */
    private List<Entry> stillAsked(PriorCohort past, List<Entry> entries) {
        Set<String> withdrawn = withdrawnThen.computeIfAbsent(past, this::withdrawn);
        return entries.stream().filter(entry -> !withdrawn.contains(entry.id())).toList();
    }

    private Set<String> withdrawn(PriorCohort past) {
        Tasks then = new Tasks(past.written(), History.none(), past.course(), vocabulary);
        return past.written().entries().stream()
                .filter(entry -> !isStillAsked(then, past.cohort().programme(), entry))
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private static boolean isStillAsked(Tasks asking, Programme programme, Entry entry) {
        return !(entry.content() instanceof Content.Rating)
                || programme
                        .instruments()
                        .find(entry.collected())
                        .map(instrument -> asking.isPublished(instrument, entry))
                        .orElse(true);
    }

    private Stream<String> hosts(Scope scope) {
        return visits().filter(visit -> scope.team().isEmpty() || visit.team().equals(scope.team()))
                .map(Occurrence::place)
                .filter(place -> scope.place().isEmpty() || place.equals(scope.place()))
                .distinct();
    }

    /** The organisations an award of a cohort was given to, or those of the people it was given to. */
    List<String> holders(Answers answers, String id) {
        Awarding there = answers.past()
                .map(past -> new Awarding(
                        past.written(),
                        past.course(),
                        new Tasks(past.written(), History.none(), past.course(), vocabulary)))
                .orElse(awarding);
        return answers.cohort().programme().awards().find(id).map(there::given).orElse(List.of()).stream()
                .map(holding -> holding.holder().place())
                .toList();
    }

    /** The entries of some kinds that belong to what a document is of. */
    List<Entry> recorded(Subject subject, List<String> collected) {
        return record.entries().stream()
                .filter(entry -> collected.contains(entry.collected()))
                .filter(entry -> belongs(entry, subject))
                .toList();
    }

    boolean belongs(Entry entry, Subject subject) {
        return subject.covers(entry, cohort, course);
    }

    /** The visits of the cohort. */
    Stream<Occurrence> visits() {
        return course.occurrences().stream().filter(one -> one.step() instanceof Step.Visit);
    }
}
