package org.criticalfriend.engine.composition.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.composition.material.Reports;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;

/** Draws together what another programme's documents say of the members of a host: of each member the latest one. */
final class ReviewBlocks {

    private final Reports reports;

    public ReviewBlocks(Reports reports) {
        this.reports = reports;
    }

    /**
     * What the reports say, member by member.
     *
     * @param host whose members are meant
     * @param team the id of the team whose document it is
     */
    public List<Block> blocks(ReviewsSection.Reviews reviews, Place host, String team) {
        Map<String, Reports.Report> latest = new LinkedHashMap<>();
        reports.of(reviews.programme(), reviews.output(), place -> place.isMemberOf(host), team).stream()
                .sorted(Comparator.comparing(
                                (Reports.Report report) -> report.cohort().start())
                        .reversed())
                .forEach(report -> latest.putIfAbsent(report.subject().scope().place(), report));
        List<Block> blocks = new ArrayList<>();
        latest.values().stream()
                .filter(report -> !report.document().parts().isEmpty())
                .sorted(Comparator.comparing((Reports.Report report) -> name(report))
                        .thenComparing(report -> report.subject().id()))
                .forEach(report -> blocks.addAll(blocks(report)));
        return blocks;
    }

    private static String name(Reports.Report report) {
        return report.cohort()
                .places()
                .find(report.subject().scope().place())
                .map(Place::name)
                .orElse("");
    }

    private static List<Block> blocks(Reports.Report report) {
        List<Block> blocks = new ArrayList<>();
        String of = name(report) + ", " + report.cohort().label() + ": ";
        for (Document.Part part : report.document().parts()) {
            blocks.add(new Block.Heading(of + part.title()));
            part.blocks().stream()
                    .map(block -> block instanceof Block.Heading below ? new Block.Heading(of + below.title()) : block)
                    .forEach(blocks::add);
        }
        return blocks;
    }
}
