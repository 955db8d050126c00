package org.criticalfriend.api.impact;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.awards.Awards;
import org.criticalfriend.api.documents.DocumentService;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.impact.ImpactReport;
import org.criticalfriend.engine.impact.SchoolYear;
import org.criticalfriend.spi.document.Document;

/** Reads what a school year came to, over all programmes. */
public final class ReadImpactReport implements UseCase.Reading<ReadImpactReport.Query, ReadImpactReport.Found> {

    private final Cohorts cohorts;
    private final DocumentService papers;
    private final Awards awards;

    @Inject
    public ReadImpactReport(Cohorts cohorts, DocumentService papers, Awards awards) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.awards = awards;
    }

    /**
     * The report of a year.
     *
     * @param years all of which there is one, the latest first
     * @param latest when the last of what it rests on was kept
     */
    public record Found(SchoolYear year, List<SchoolYear> years, Document document, Instant latest) {

        public Found {
            years = List.copyOf(years);
        }
    }

    /** A school year such as {@code 2023/24}; empty for the latest. */
    public record Query(String year) implements Question {
        @Override
        public String about() {
            return year;
        }
    }

    @Override
    public String name() {
        return "read the impact report of a year";
    }

    @Override
    public Found read(Actor actor, Query question) {
        List<SchoolYear> years = years();
        SchoolYear year = years.stream()
                .filter(one -> question.year().isEmpty() || one.label().equals(question.year()))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of(
                        "year",
                        question.year(),
                        years.stream().map(SchoolYear::label).toList()));
        List<CohortContext> near = cohorts.heads().stream()
                .filter(cohort -> year.holds(cohort.start()) || year.before().holds(cohort.start()))
                .map(cohort -> cohorts.one(actor, cohort.id()))
                .toList();
        Document document = ImpactReport.compose(
                year,
                near.stream().map(in -> chapter(in, year)).toList(),
                awards.listed(awards.all()),
                papers.instance());
        return new Found(
                year,
                years,
                document,
                near.stream()
                        .map(CohortContext::latest)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    private List<SchoolYear> years() {
        return cohorts.heads().stream()
                .map(Cohort::start)
                .map(SchoolYear::of)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private ImpactReport.Chapter chapter(CohortContext in, SchoolYear year) {
        boolean isOfTheYear = year.holds(in.cohort().start());
        return new ImpactReport.Chapter(in.cohort(), isOfTheYear ? papers.ofTheWhole(in) : List.of());
    }
}
