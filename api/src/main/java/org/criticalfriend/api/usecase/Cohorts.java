package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.asking.Asking;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.course.Course;
import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.sight.Sight;

/** The cohorts of an instance, as somebody sees them. */
public final class Cohorts {

    private final Store store;
    private final Installation installation;

    @Inject
    public Cohorts(Store store, Installation installation) {
        this.store = store;
        this.installation = installation;
    }

    /** The words that conditions and figures of their programmes are made of. */
    Vocabulary vocabulary() {
        return installation.grammar().vocabulary();
    }

    /** All of them without what was written in them, those that began last first. */
    List<Cohort> heads() {
        List<Cohort> newestFirst = new ArrayList<>(store.cohorts());
        newestFirst.sort(Comparator.comparing(Cohort::start).reversed().thenComparing(Cohort::id));
        return newestFirst;
    }

    /** All of them, those that began last first. */
    List<InCohort> all(Actor actor) {
        return heads().stream().map(cohort -> one(actor, cohort.id())).toList();
    }

    /** One of them. */
    InCohort one(Actor actor, String id) {
        Logbook whole = store.logbook(id).orElseThrow(() -> notThere(id));
        return seen(actor, whole);
    }

    /** One of them without what was written in it, which is quicker to have. */
    InCohort bare(Actor actor, String id) {
        Cohort cohort = store.cohort(id).orElseThrow(() -> notThere(id));
        return seen(actor, new Logbook(cohort, List.of()));
    }

    private NotThere notThere(String id) {
        return NotThere.of("cohort", id, heads().stream().map(Cohort::id).toList());
    }

    private InCohort seen(Actor actor, Logbook whole) {
        Course course = Course.of(whole.cohort());
        Sight sight = new Sight(whole.cohort(), course);
        return new InCohort(
                actor,
                InCohort.seen(actor, whole, sight),
                whole,
                course,
                sight,
                new Asking(whole, course, vocabulary()));
    }
}
