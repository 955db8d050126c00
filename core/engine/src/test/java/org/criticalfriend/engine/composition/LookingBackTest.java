package org.criticalfriend.engine.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.composition.material.Reports;
import org.criticalfriend.engine.record.Archive;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.record.Years;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.junit.jupiter.api.Test;

class LookingBackTest {

    private static final Block FOLDED =
            new Block.Paragraph("Working towards and Ineffective of 2019 are counted together.");

    private final List<Entry> then = new ArrayList<>();
    private final List<Entry> now = new ArrayList<>();

    @Test
    void notesOfTheLastVisitAreItemsByTheirOwnIds() {
        then.add(Years.note("p1", "ebi", "ebi-7", "Read more aloud."));
        then.add(Years.note("p2", "ebi", "ebi-8", "Somebody else's."));
        Cohort cohort = cohort();
        Course course = Course.of(cohort);
        Form form = new Tasks(new CohortRecord(cohort, now), history(cohort), course, Scripts.VOCABULARY)
                .of(
                        Viewer.person("p1-lead"),
                        course.occurrences().find("review.p1").orElseThrow())
                .orElseThrow();

        assertThat(items(form, "progress")).containsExactly("ebi-7 Read more aloud.");
        assertThat(items(form, "all-of-it")).containsExactly("ebi-7 Read more aloud.");
    }

    @Test
    void aDocumentShowsTheWordsOfTheNoteThatWasRated() {
        then.add(Years.note("p1", "ebi", "ebi-7", "Read more aloud."));
        now.add(Years.rated("p1", "progress", "ebi-7", "done"));

        assertThat(grid(compose("report.review.p1"), "Progress").rows())
                .containsExactly(List.of("Read more aloud.", "Done"));
    }

    @Test
    void aNoteOfThenIsNotShownMoreWidelyThanItsOwnEditionPromised() {
        then.add(Years.note("p1", "advice", "advice-7", "Between us."));
        now.add(Years.rated("p1", "again", "advice-7", "done"));

        assertThat(grid(compose("report.review.p1"), "Again").rows())
                .containsExactly(List.of("A note of 2022/23 that is for its readers of then", "Done"));
    }

    @Test
    void figuresStandBesideThoseOfTheCohortBefore() {
        hosts(10).forEach(host -> {
            feedback(then, host, "useful", host.equals("p1") ? "no" : "yes");
            feedback(now, host, "useful", "yes");
            feedback(then, host, "long", "yes");
            feedback(now, host, "long", "no");
            feedback(now, host, "brave", "yes");
        });
        List<Block> blocks = blocks(compose("year"), "Feedback");

        assertThat(blocks.get(0))
                .isEqualTo(new Block.Grid(
                        "",
                        List.of("Statement", "n", "n, 2022/23", "Agree, %", "Agree, %, 2022/23", "Agree, %, change"),
                        List.of(
                                List.of("It was useful", "10", "10", "100.0", "90.0", "+10.0"),
                                List.of("It was long", "10", "", "0.0", "", ""),
                                List.of("It was brave", "10", "", "100.0", "", "")),
                        List.of(1, 2, 3, 4, 5)));
        assertThat(blocks.get(1))
                .isEqualTo(new Block.Paragraph("“It was long” and “It was brave” cannot be compared with 2022/23."));
    }

    @Test
    void fewAnswersOfTheCohortBeforeAreNotShown() {
        hosts(10).forEach(host -> feedback(now, host, "useful", "yes"));
        hosts(5).forEach(host -> feedback(then, host, "useful", "yes"));

        assertThat(blocks(compose("year"), "Feedback"))
                .contains(new Block.Paragraph("Of 2022/23, “It was useful” is not shown: too few answered."));
        assertThat(grid(compose("year"), "Feedback").rows().get(0))
                .containsExactly("It was useful", "10", "", "100.0", "", "");
    }

    @Test
    void levelsThatAreOneNowAreCountedTogetherAndTold() {
        hosts(10).forEach(host -> {
            then.add(Years.rated(host, "estimates", "whole", host.equals("p1") ? "ineffective" : "working-towards"));
            now.add(Years.rated(host, "estimates", "overall", "working-towards"));
        });
        Document year = compose("year");

        assertThat(grid(year, "Estimates"))
                .isEqualTo(new Block.Grid(
                        "Overall",
                        List.of("Level", "2023/24", "2023/24, %", "2022/23", "2022/23, %", "Change"),
                        List.of(
                                List.of("Leading", "0", "0", "0", "0", "0"),
                                List.of("Effective", "0", "0", "0", "0", "0"),
                                List.of("Working towards Effective", "10", "100", "10", "100", "0"),
                                List.of("No estimate", "0", "0", "0", "0", "0")),
                        List.of(1, 2, 3, 4, 5)));
        assertThat(blocks(year, "Estimates")).contains(FOLDED);
        assertThat(blocks(year, "Movement"))
                .contains(
                        new Block.Paragraph("All 10 hosts that were Working towards Effective and chose again stayed."),
                        FOLDED);
    }

    @Test
    void fewHostsThatMovedAreNotToldAndNorIsWhoeverRemains() {
        hosts(20).forEach(host -> then.add(Years.rated(host, "estimates", "whole", "effective")));
        hosts(20)
                .forEach(host -> now.add(
                        Years.rated(host, "estimates", "overall", host.equals("p1") ? "leading" : "effective")));

        assertThat(blocks(compose("year"), "Movement"))
                .containsExactly(
                        new Block.Paragraph(
                                "Of 20 hosts that were Effective and chose again, too few are on each level now to be shown."),
                        new Block.Grid(
                                "",
                                List.of("2022/23", "2023/24", "Hosts", "% of those who chose again"),
                                List.of(
                                        List.of("Effective", "Leading", "not shown", "not shown"),
                                        List.of("Effective", "Effective", "not shown", "not shown")),
                                List.of(2, 3)),
                        FOLDED);
    }

    @Test
    void fewHostsThatChoseAgainAreNotTold() {
        hosts(5).forEach(host -> {
            then.add(Years.rated(host, "estimates", "whole", "leading"));
            now.add(Years.rated(host, "estimates", "overall", "effective"));
        });

        assertThat(blocks(compose("year"), "Movement"))
                .containsExactly(
                        new Block.Paragraph("Of the hosts that were Leading, fewer than 6 chose again; where"
                                + " they are now is not shown, so that no host can be known by it."),
                        FOLDED);
    }

    @Test
    void answersStandApartForHostsAndVisitors() {
        hosts(7).forEach(host -> {
            feedback(now, host, "useful", "yes");
            now.add(Years.by(host + "-head", host, "feedback", host + "-h", new Content.Rating("useful", "no", "")));
        });
        Block.Grid sides = (Block.Grid) blocks(compose("year"), "Sides").get(0);

        assertThat(sides)
                .isEqualTo(new Block.Grid(
                        "",
                        List.of("Statement", "Side", "n", "Agree, %"),
                        List.of(
                                List.of("It was useful", "Hosts", "7", "0.0"),
                                List.of("It was useful", "Visitors", "7", "100.0")),
                        List.of(2, 3)));
    }

    @Test
    void aSmallGroupTakesTheNextSmallestWithIt() {
        hosts(8).forEach(host -> feedback(now, host, "useful", "yes"));
        feedback(now, "s1", "useful", "no");
        List<Block> sides = blocks(compose("year"), "Sides");

        assertThat(sides)
                .contains(new Block.Paragraph("Not every answer of Primary and Secondary is shown: a group has at"
                        + " least 6, so that nobody can be known by an answer."));
        assertThat(sides.toString()).doesNotContain("Phase");
    }

    @Test
    void theShareOfHostsWithNothingButFavourableAnswersIsTold() {
        hosts(8).forEach(host -> {
            then.add(Years.note(host, "ebi", host + "-1", "One."));
            then.add(Years.note(host, "ebi", host + "-2", "Two."));
            now.add(Years.rated(host, "progress", host + "-1", "done"));
            now.add(Years.rated(host, "progress", host + "-2", host.compareTo("p3") > 0 ? "begun" : "done"));
        });

        assertThat(blocks(compose("year"), "Progress"))
                .containsExactly(
                        new Block.Grid(
                                "",
                                List.of("Statement", "Share of each level, %"),
                                List.of(List.of("Even better if", "Begun 31, Done 69")),
                                List.of(1)),
                        new Block.Paragraph("3 of 8 hosts (38 %) have favourable answers alone."));
    }

    @Test
    void ratedNotesOfFewHostsAreNotAddedUp() {
        for (int one = 1; one < 9; one++) {
            then.add(Years.note("p1", "ebi", "ebi-" + one, "One " + one));
            now.add(Years.rated("p1", "progress", "ebi-" + one, "done"));
        }

        assertThat(blocks(compose("year"), "Progress"))
                .containsExactly(
                        new Block.Paragraph("What was answered is of fewer than 6 hosts and is not shown, so that no"
                                + " host can be known by it."),
                        new Block.Paragraph(
                                "Fewer than 6 hosts have answers; how many have favourable answers alone is not shown."));
    }

    @Test
    void thingsAreCountedForEachGroupAndBesideTheCohortBefore() {
        assertThat(blocks(compose("year"), "Reviews"))
                .containsExactly(
                        new Block.Grid(
                                "",
                                List.of("", "Number", "2022/23", "Change"),
                                List.of(List.of("Visits", "21", "20", "+1")),
                                List.of(1, 2, 3)),
                        new Block.Grid(
                                "",
                                List.of("", "Phase", "Number", "2022/23", "Change"),
                                List.of(
                                        List.of("Visits", "Primary", "20", "20", "0"),
                                        List.of("Visits", "Secondary", "1", "0", "+1")),
                                List.of(2, 3, 4)));
    }

    private static void feedback(List<Entry> entries, String host, String item, String level) {
        entries.add(Years.rated(host, "feedback", item, level));
    }

    private static List<String> hosts(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(one -> "p" + one).toList();
    }

    private static Cohort cohort() {
        List<String> hosts = new ArrayList<>(hosts(20));
        hosts.add("s1");
        return Years.cohort(Years.now(), 2023, hosts);
    }

    private History history(Cohort cohort) {
        return History.of(
                cohort, Archive.of(List.of(new CohortRecord(Years.cohort(Years.before(), 2022, hosts(20)), then))));
    }

    private Document compose(String subject) {
        Cohort cohort = cohort();
        Composition composition = new Composition(
                new CohortRecord(cohort, now),
                history(cohort),
                Reports.NONE,
                Course.of(cohort),
                Scripts.VOCABULARY,
                "");
        return composition.compose(composition.subject(subject).orElseThrow(), 0, List.of());
    }

    private static List<Block> blocks(Document document, String part) {
        Optional<Document.Part> found = document.parts().stream()
                .filter(one -> one.title().equals(part))
                .findFirst();
        return found.map(Document.Part::blocks).orElse(List.of());
    }

    private static Block.Grid grid(Document document, String part) {
        return blocks(document, part).stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> items(Form form, String instrument) {
        Form.RatingQuestion rate =
                (Form.RatingQuestion) form.question(instrument).orElseThrow();
        return rate.items().stream().map(item -> item.id() + " " + item.text()).toList();
    }
}
