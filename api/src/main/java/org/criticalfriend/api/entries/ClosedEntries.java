package org.criticalfriend.api.entries;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.composition.Closing;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/** What may not be written any more, because a released document tells it and stays as it is. */
public final class ClosedEntries {

    private final Store store;
    private final Clock clock;

    @Inject
    public ClosedEntries(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes sure that no document that is out tells something.
     *
     * @throws RejectedException if one does
     */
    void check(CohortContext in, Entry entry) {
        Programme programme = in.cohort().programme();
        programme.outputs().stream()
                .filter(output -> Closing.under(output, programme).contains(entry.collected()))
                .flatMap(output -> store.released(in.cohort().id(), output.id()).stream()
                        .filter(release -> isAbout(in, output, release, entry)))
                .findFirst()
                .ifPresent(release -> {
                    throw refusal(release, entry);
                });
    }

    private static boolean isAbout(CohortContext in, Output output, Release release, Entry entry) {
        return Subject.of(output, in.cohort(), in.course()).stream()
                .filter(subject -> subject.id().equals(release.document()))
                .anyMatch(subject -> subject.covers(entry, in.cohort(), in.course()));
    }

    private RejectedException refusal(Release release, Entry entry) {
        String released = release.content().title() + " was released on "
                + Times.date(LocalDate.ofInstant(release.at(), clock.getZone())) + "; ";
        return entry.content() instanceof Content.Chosen
                ? new RejectedException("option", released + "it rests on this choice, so the choice stays as it is.")
                : new RejectedException(
                        "",
                        released + "it tells this, so this stays as it is. To correct it, have the release taken back"
                                + " first.");
    }
}
