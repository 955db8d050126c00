package org.criticalfriend.engine.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.composition.material.Reports;
import org.criticalfriend.engine.impact.ImpactReport;
import org.criticalfriend.engine.impact.SchoolYear;
import org.criticalfriend.engine.record.Archive;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.record.Years;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;

/** Two years of reviews in the shape in which they were published, from the answers of each school. */
class PublishedMovementTest {

    private static final String NONE = "";

    private final Programme programme = Scripts.programme("quality-assurance-review-2023-24");
    private final List<String> hostsThen = new ArrayList<>();
    private final List<String> hostsNow = new ArrayList<>();
    private final List<Entry> then = new ArrayList<>();
    private final List<Entry> now = new ArrayList<>();

    PublishedMovementTest() {
        reviews(11, "effective", "leading");
        reviews(56, "effective", "effective");
        reviews(32, "leading", "leading");
        reviews(118, "effective", NONE);
        reviews(65, "leading", NONE);
        reviews(111, NONE, "effective", 30, "leading", 47, "working-towards", 10);
        earlier(10, "effective");
        earlier(10, "working-towards");
        later(32);
    }

    @Test
    void movementComesToTheWordsAndFiguresThatWerePublished() {
        assertThat(hostsThen).hasSize(413);
        assertThat(hostsNow).hasSize(425);
        assertThat(part("Movement"))
                .containsExactly(
                        new Block.Heading("Overall"),
                        new Block.Paragraph(
                                "Of 67 hosts that were Effective and chose again, 16 % became Leading and 84 % stayed."),
                        new Block.Paragraph("118 hosts that were Effective chose none this time."),
                        new Block.Paragraph("All 32 hosts that were Leading and chose again stayed."),
                        new Block.Paragraph("65 hosts that were Leading chose none this time."),
                        new Block.Grid(
                                "",
                                List.of("2022/23", "2023/24", "Hosts", "% of those who chose again"),
                                List.of(
                                        List.of("Effective", "Leading", "11", "16"),
                                        List.of("Effective", "Effective", "56", "84"),
                                        List.of("Effective", "No estimate", "118", ""),
                                        List.of("Leading", "Leading", "32", "100"),
                                        List.of("Leading", "No estimate", "65", "")),
                                List.of(2, 3)));
    }

    @Test
    void theSharesOfBothYearsAreThosePublished() {
        assertThat(part("Estimates"))
                .contains(new Block.Grid(
                        "Overall",
                        List.of("Level", "2023/24", "2023/24, %", "2022/23", "2022/23, %", "Change"),
                        List.of(
                                List.of("Leading", "90", "21", "97", "23", "-2"),
                                List.of("Effective", "142", "33", "195", "47", "-14"),
                                List.of("Not yet effective", "10", "2", "10", "2", "0"),
                                List.of("No estimate", "183", "43", "111", "27", "+16")),
                        List.of(1, 2, 3, 4, 5)));
    }

    @Test
    void whoeverChoseNoneAfterwardsInEitherYearDidNotMove() {
        then.add(chosen("h12", "none"));
        now.add(chosen("h13", "none"));

        assertThat(part("Movement"))
                .contains(new Block.Paragraph(
                        "Of 65 hosts that were Effective and chose again, 17 % became Leading and 83 % stayed."));
    }

    @Test
    void theImpactReportOfTheYearTellsIt() {
        Document year = ImpactReport.compose(
                new SchoolYear(2023),
                List.of(
                        new ImpactReport.Chapter(Years.cohort(programme, 2022, hostsThen), List.of()),
                        new ImpactReport.Chapter(Years.cohort(programme, 2023, hostsNow), List.of(year()))),
                List.of(),
                "The partnership");

        assertThat(year.title()).isEqualTo("Impact report 2023/24");
        assertThat(year.parts().get(0).blocks())
                .contains(
                        new Block.Paragraph("425 organisations took part in one cohort."),
                        new Block.Grid(
                                "",
                                List.of(
                                        "Programme",
                                        "Organisations",
                                        "2022/23",
                                        "Visits",
                                        "2022/23",
                                        "People",
                                        "2022/23"),
                                List.of(List.of("Quality Assurance Review", "425", "413", "425", "413", "850", "826")),
                                List.of(1, 2, 3, 4, 5, 6)));
        assertThat(year.parts().get(year.parts().size() - 1).title()).startsWith("Quality Assurance Review");
        assertThat(year.parts().get(year.parts().size() - 1).blocks())
                .contains(
                        new Block.Heading("Movement"),
                        new Block.Paragraph(
                                "Of 67 hosts that were Effective and chose again, 16 % became Leading and 84 % stayed."),
                        new Block.Paragraph("All 32 hosts that were Leading and chose again stayed."));
    }

    /** Schools that were reviewed in both years. */
    private void reviews(int number, String before, String after) {
        for (int one = 0; one < number; one++) {
            String host = "h" + (hostsThen.size() + 1);
            review(hostsThen, then, host, before);
            review(hostsNow, now, host, after);
        }
    }

    /** Schools that chose none before and of which some chose estimates now. */
    private void reviews(
            int number, String before, String one, int ones, String other, int others, String third, int thirds) {
        reviews(ones, before, one);
        reviews(others, before, other);
        reviews(thirds, before, third);
        reviews(number - ones - others - thirds, before, "effective");
    }

    private void earlier(int number, String level) {
        for (int one = 0; one < number; one++) {
            review(hostsThen, then, "h" + (hostsThen.size() + 1), level);
        }
    }

    private void later(int number) {
        IntStream.range(0, number).forEach(one -> review(hostsNow, now, "n" + one, "effective"));
    }

    private static void review(List<String> hosts, List<Entry> entries, String host, String level) {
        hosts.add(host);
        entries.add(Years.note(host, "www", host + "-www", "It went well."));
        entries.add(chosen(host, level.isEmpty() ? "none" : "all"));
        if (!level.isEmpty()) {
            entries.add(Years.given(host, "estimates", host + "-estimate", new Content.Rating("overall", level, "")));
        }
    }

    private static Entry chosen(String host, String option) {
        return new Entry(
                host + "-" + option,
                "choose." + host,
                "estimates-wanted",
                host + "-head",
                host,
                new Content.Chosen(option),
                1,
                Instant.EPOCH);
    }

    private List<Block> part(String title) {
        return year().parts().stream()
                .filter(part -> part.title().equals(title))
                .findFirst()
                .orElseThrow()
                .blocks();
    }

    private Document year() {
        Cohort present = Years.cohort(programme, 2023, hostsNow);
        History history = History.of(
                present, Archive.of(List.of(new CohortRecord(Years.cohort(programme, 2022, hostsThen), then))));
        Composition composition = new Composition(
                new CohortRecord(present, now), history, Reports.NONE, Course.of(present), Scripts.VOCABULARY, "");
        return composition.compose(composition.subject("year").orElseThrow(), 0, List.of());
    }
}
