package org.criticalfriend.api.access;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.AccessPolicy;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.composition.Retention;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.plugin.PluginCalls;
import org.criticalfriend.engine.record.Archive;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.CountedAnswers;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.tasks.ChoiceRedaction;
import org.criticalfriend.engine.tasks.Tasks;

/**
 * The cohorts of an instance, as somebody sees them. Whatever was written is read here and nowhere else, for a choice that
 * leaves no trace is kept as another one before anybody reads it later than the visit it was made for.
 */
public final class Cohorts {

    private static final int MOST_REMEMBERED = 100;

    private final Store store;
    private final Installation installation;
    /** The day on which each cohort was last found to have no notes to delete. */
    private final Map<String, LocalDate> retained = new ConcurrentHashMap<>();

    private final Clock clock;
    /** With weak keys, it is the very cohort that is known: one that has changed is another. */
    private final LoadingCache<Cohort, Standing> standings =
            CacheBuilder.newBuilder().weakKeys().maximumSize(MOST_REMEMBERED).build(CacheLoader.from(Standing::of));

    @Inject
    public Cohorts(Store store, Installation installation, Clock clock) {
        this.store = store;
        this.installation = installation;
        this.clock = clock;
    }

    /** What is worked out of a cohort alone, whatever is written in it and whoever looks. */
    private record Standing(Course course, AccessPolicy policy) {

        static Standing of(Cohort cohort) {
            Course course = Course.of(cohort);
            return new Standing(course, new AccessPolicy(cohort, course));
        }
    }

    /** The words that conditions and figures of their programmes are made of. */
    public Vocabulary vocabulary() {
        return installation.grammar().vocabulary();
    }

    /** All of them without what was written in them, those that began last first. */
    public List<Cohort> heads() {
        List<Cohort> newestFirst = new ArrayList<>(store.cohorts());
        newestFirst.sort(Comparator.comparing(Cohort::start).reversed().thenComparing(Cohort::id));
        return newestFirst;
    }

    /** All of them, those that began last first. */
    public List<CohortContext> all(Actor actor) {
        return heads().stream().map(cohort -> one(actor, cohort.id())).toList();
    }

    /** Those whose editions are not understood as they were when they began. */
    public List<Store.Concern> concerns() {
        return store.concerns();
    }

    /** One of them. */
    public CohortContext one(Actor actor, String id) {
        return seen(actor, record(id).orElseThrow(() -> notThere(id)));
    }

    /** One of them without what was written in it, which is quicker to have. */
    public CohortContext bare(Actor actor, String id) {
        Cohort cohort = store.cohort(id).orElseThrow(() -> notThere(id));
        return seen(actor, new CohortRecord(cohort, List.of()));
    }

    /** One entry of a cohort. */
    public Optional<Entry> entry(String cohort, String id) {
        Optional<Entry> entry = store.entry(cohort, id);
        return entry.filter(one -> one.content() instanceof Content.Chosen).isPresent()
                ? record(cohort).flatMap(settled -> store.entry(cohort, id))
                : entry;
    }

    /** An entry as it is kept from today on. */
    public Entry kept(CohortContext in, Entry entry) {
        boolean isOver = ChoiceRedaction.isOver(in.course(), in.cohort().end(), entry.place(), LocalDate.now(clock));
        return isOver ? in.whole().kept(entry) : entry;
    }

    /** Everything written in a cohort, with nothing left of choices that leave no trace. */
    private Optional<CohortRecord> record(String id) {
        Optional<CohortRecord> written = store.record(id);
        List<Entry> due = written.map(this::due).orElse(List.of());
        if (due.isEmpty()) {
            return written;
        }
        if (store.readOnly(id).isPresent()) {
            return written.map(record -> settled(record, due));
        }
        store.settle(id, due);
        return record(id);
    }

    /** A record as it will be kept once it can be written again. */
    private static CohortRecord settled(CohortRecord written, List<Entry> due) {
        Map<String, Entry> settled = new CohortRecord(written.cohort(), due).byId();
        return new CohortRecord(
                written.cohort(),
                written.entries().stream()
                        .map(entry -> settled.getOrDefault(entry.id(), entry))
                        .toList());
    }

    private List<Entry> due(CohortRecord written) {
        Course course = standings.getUnchecked(written.cohort()).course();
        LocalDate today = LocalDate.now(clock);
        List<Entry> due = new ArrayList<>(ChoiceRedaction.due(written, course, today));
        if (!today.equals(retained.get(written.cohort().id()))) {
            due.addAll(dueNotes(written, course, today));
        }
        return due;
    }

    /** Notes fall due by the day, so one look a day is enough, which costs more than most readings. */
    private List<Entry> dueNotes(CohortRecord written, Course course, LocalDate today) {
        Cohort cohort = written.cohort();
        List<Entry> due = Retention.isNeeded(cohort.programme())
                ? new Retention(written, course, released(cohort)).due(today)
                : List.of();
        if (due.isEmpty()) {
            retained.put(cohort.id(), today);
        }
        return due;
    }

    private Retention.Released released(Cohort cohort) {
        Map<String, LocalDate> days = new HashMap<>();
        cohort.programme().outputs().stream()
                .flatMap(output -> store.released(cohort.id(), output.id()).stream())
                .forEach(release -> days.put(release.document(), LocalDate.ofInstant(release.at(), clock.getZone())));
        return document -> Optional.ofNullable(days.get(document));
    }

    /** Keeps the choices and notes of a cohort as they are kept from today on. */
    public void settle(String id) {
        record(id);
    }

    private NotFoundException notThere(String id) {
        return NotFoundException.of(
                "cohort", id, heads().stream().map(Cohort::id).toList());
    }

    private CohortContext seen(Actor actor, CohortRecord whole) {
        store.readOnly(whole.cohort().id()).ifPresent(reason -> PluginCalls.tell(reason, ""));
        Standing standing = standings.getUnchecked(whole.cohort());
        History history = History.of(whole.cohort(), archive());
        return CohortContext.of(
                actor,
                whole,
                history,
                standing.course(),
                standing.policy(),
                new Tasks(whole, history, standing.course(), standing.policy().membership(), vocabulary()),
                new CountedAnswers(whole, standing.course(), LocalDate.now(clock), clock.getZone()));
    }

    /** The cohorts as a history looks back at them; none is read before it is asked for. */
    public Archive archive() {
        return new Archive() {
            @Override
            public List<Cohort> cohorts() {
                return store.cohorts();
            }

            @Override
            public Optional<CohortRecord> record(String cohort) {
                return Cohorts.this.record(cohort);
            }
        };
    }
}
