package org.criticalfriend.engine.composition.material;

import java.util.List;
import java.util.function.Predicate;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.spi.document.Document;

/**
 * The released documents of other cohorts that a document may draw on. Whoever answers has asked
 * {@link org.criticalfriend.engine.access.AccessPolicy} for each of them whether the reader may read it: one that they may not
 * read and that is not shared with the team, or that is not released, is not there.
 */
@FunctionalInterface
public interface Reports {

    /** No other cohort. */
    Reports NONE = (programme, output, whose, team) -> List.of();

    /**
     * The released documents that an output of a programme has come to, in any of its cohorts.
     *
     * @param programme its id
     * @param output the id of the output
     * @param whose the hosts whose documents are meant
     * @param team the id of the team that draws on them, with which a host may have shared one
     */
    public List<Report> of(String programme, String output, Predicate<Place> whose, String team);

    /**
     * A released document.
     *
     * @param cohort of which it is one
     * @param subject what it is of
     * @param document as it was released
     */
    public record Report(Cohort cohort, Subject subject, Document document) {}
}
