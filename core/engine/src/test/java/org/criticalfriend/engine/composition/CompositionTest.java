package org.criticalfriend.engine.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.composition.material.Reports;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.engine.rehearsal.Stage;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final String PLANS = """
            format: 1
            programme: plans
            edition: 2026/27
            title: Plans
            organisations: { school: { kind: school, number: 2, per: team } }
            roles: { headteacher: { number: 1, per: school } }
            frameworks: { aims: { reading: Reading, calm: Calm corridors } }
            notes:
              activity:
                by: headteacher
                headings: aims
                fields: { owner: person, by: date, funding: number, credits: number, link: link }
                audience: cohort
            course:
              walk: { kind: visit, host: school, days: 1, sessions: { plan: { minutes: 60, collects: activity } } }
            outputs:
              plan: { per: cohort, sections: { activities: { notes: activity, layout: table } }, formats: [html, csv], audience: cohort }
            """;

    /** Who goes where. */
    private static final String GOING = """
            format: 1
            programme: going
            edition: 2026/27
            title: Going
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              guide: { number: 0..1, per: team }
              scribe: { number: 1, per: visit, side: neither }
            course:
              walk: { kind: visit, host: school, days: 1, sessions: { look: { minutes: 60 } } }
            outputs:
              list: { per: visit, sections: { who: { people: [scribe, guide] } }, audience: cohort }
              all: { per: team, sections: { who: { people: scribe } }, audience: cohort }
              balance: { per: cohort, sections: { balance: { give-and-take: school } }, audience: cohort }
            """;

    /** What is asked on two scales. */
    private static final String ASKED = """
            format: 1
            programme: asked
            edition: 2026/27
            title: Asked
            organisations: { school: { kind: school, number: 2, per: team } }
            roles: { headteacher: { number: 1, per: school } }
            scales:
              agreement: { lowest-first: { no: No, perhaps: Perhaps, yes: Yes }, favourable: [perhaps, yes] }
              pace: { lowest-first: { slow: Slow, fast: Fast } }
            instruments:
              day:
                scale: agreement
                by: headteacher
                items:
                  good: Was it good?
                  pace: { text: "How was the pace?", scale: pace }
                  long: { text: "Was it too long?", negative: true }
            course: { close: { kind: event, when: 2027-03-01, collects: day } }
            outputs:
              view: { per: cohort, sections: { asked: { ratings: day, show: [counts] } }, audience: cohort }
            """;

    private Cohort cohort = Stage.cohort();

    @Test
    void eachVisitHasItsOwnDocument() {
        assertThat(composition().subjects().stream().map(Subject::id))
                .containsExactly(
                        "letter.walk.beech",
                        "letter.walk.ash",
                        "letter.walk.cedar",
                        "letter.walk.dogwood",
                        "wall",
                        "frank-words",
                        "view",
                        "own-view.one",
                        "own-view.two");
    }

    @Test
    void whatWasSeenAtAnotherVisitDoesNotStandInIt() {
        Document letter = compose(
                "letter.walk.ash",
                words("1", "walk.ash", "seen", "beech-head", "At Ash."),
                words("2", "walk.beech", "seen", "ash-head", "At Beech."));

        assertThat(letter.title()).isEqualTo("Letter to Ash School");
        assertThat(letter.lead()).isEqualTo("Walks 2026/27, Pair one");
        assertThat(points(letter)).containsExactly(new Block.Point("At Ash.", "Beech head, Beech School", List.of()));
    }

    @Test
    void whoeverComesFromElsewhereIsNotTakenForTheHost() {
        Document letter = compose(
                "letter.walk.ash",
                words("1", "walk.ash", "seen", "scribe-ash", "Written down."),
                words("2", "walk.ash", "seen", "guide-one", "Shown."));

        assertThat(points(letter).stream().map(Block.Point::from))
                .containsExactly("Scribe ash", "Guide one, Cedar School");
    }

    @Test
    void aSectionWithNothingToShowIsLeftOut() {
        Document letter = compose("letter.walk.ash", words("1", "walk.ash", "seen", "beech-head", "At Ash."));

        assertThat(letter.parts().stream().map(Document.Part::title)).containsExactly("Seen");
        assertThat(compose("letter.walk.ash").parts()).isEmpty();
    }

    @Test
    void aHiddenWriterIsToldNeitherByNameNorByPlace() {
        Document frank = compose(
                "frank-words",
                words("1", "close", "frank", "ash-head", "It was long."),
                words("2", "close", "frank", "beech-head", "It was loud."));

        assertThat(points(frank))
                .containsExactly(
                        new Block.Point("It was long.", "", List.of()), new Block.Point("It was loud.", "", List.of()));
        assertThat(frank.parts().toString()).doesNotContain("Ash", "Beech");
    }

    @Test
    void whoGoesToAVisitIsListedWithWhereTheyComeFrom() {
        cohort = Stage.cohort(Scripts.of(GOING));

        assertThat(rows(compose("list.walk.ash")))
                .containsExactly(List.of("Scribe ash", "Scribe", ""), List.of("Guide one", "Guide", "Cedar School"));
        assertThat(rows(compose("all.one")))
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrder("Scribe ash", "Scribe beech");
    }

    @Test
    void whoeverSendsSomebodyToAVisitOfOthersHasMadeIt() {
        cohort = Stage.cohort(Scripts.of(GOING));

        assertThat(rows(compose("balance")))
                .contains(List.of("Ash School", "1", "1"), List.of("Cedar School", "1", "3"));
    }

    private static List<List<String>> rows(Document document) {
        return document.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Grid.class::isInstance)
                .flatMap(grid -> ((Block.Grid) grid).rows().stream())
                .toList();
    }

    @Test
    void statementsThatFewAnsweredAreNotShown() {
        List<Entry> few = new ArrayList<>();
        for (String person : List.of("ash-head", "ash-leader", "beech-leader", "guide-one", "beech-head")) {
            few.add(Stage.entry("d" + few.size(), "walk.ash", "day", person, new Content.Rating("good", "7", "")));
        }
        List<Entry> enough = new ArrayList<>(few);
        enough.add(Stage.entry("more", "walk.cedar", "day", "cedar-head", new Content.Rating("good", "3", "")));

        assertThat(compose("view", few.toArray(Entry[]::new)).parts().toString())
                .contains("answered by fewer than 6 ")
                .doesNotContain("Was it good?");
        assertThat(compose("view", enough.toArray(Entry[]::new)).parts().toString())
                .contains("Was it good?");
    }

    @Test
    void answersOneByOneAreShownHoweverFewToThoseWhoMaySeeThem() {
        Document view = compose(
                "own-view.one",
                Stage.entry("1", "close", "school-view", "ash-head", new Content.Rating("useful", "8", "")),
                Stage.entry("2", "close", "school-view", "beech-head", new Content.Rating("useful", "", "")),
                Stage.entry("3", "close", "school-view", "cedar-head", new Content.Rating("useful", "2", "")));

        assertThat(view.parts().get(0).blocks())
                .containsExactly(new Block.Grid(
                        "",
                        List.of("Statement", "From", "Answer"),
                        List.of(
                                List.of("Was it useful?", "Ash School", "8"),
                                List.of("Was it useful?", "Beech School", "No answer")),
                        List.of()));
    }

    @Test
    void aTableOfNotesHasARowForEachOneWithItsFieldsAndTheSumsOfNumbers() {
        cohort = Stage.cohort(Scripts.of(PLANS));
        Document plan = compose(
                "plan",
                activity("1", "ash-head", "Read aloud.", "reading", Map.of("owner", "Ada", "funding", "1200.50")),
                activity("2", "beech-head", "Walk slowly.", "calm", Map.of("funding", "80", "by", "2027-03-01")));

        assertThat(plan.parts().get(0).blocks())
                .containsExactly(new Block.Grid(
                        "",
                        List.of("Activity", "Aims", "Owner", "By", "Funding", "From"),
                        List.of(
                                List.of("Read aloud.", "Reading", "Ada", "", "1200.50", "Ash head, Ash School"),
                                List.of(
                                        "Walk slowly.",
                                        "Calm corridors",
                                        "",
                                        "2027-03-01",
                                        "80",
                                        "Beech head, Beech School"),
                                List.of("In all", "", "", "", "1280.50", "")),
                        List.of(4)));
    }

    @Test
    void everyScaleHasAChartOfItsOwnWithWhatCountsAsAgreeing() {
        cohort = Stage.cohort(Scripts.of(ASKED));
        Map<String, List<String>> given = Map.of(
                "good", List.of("no", "perhaps", "perhaps", "yes", "yes", "yes"),
                "pace", List.of("slow", "slow", "fast", "fast", "fast", "fast"),
                "long", List.of("no", "no", "no", "no", "yes", "yes"));
        List<Entry> entries = new ArrayList<>();
        given.forEach((item, levels) -> {
            for (int person = 0; person < levels.size(); person++) {
                Content rating = new Content.Rating(item, levels.get(person), "");
                entries.add(Stage.entry(item + person, "close", "day", "p" + person, rating));
            }
        });

        assertThat(compose("view", entries.toArray(Entry[]::new)).parts().get(0).blocks())
                .containsExactly(
                        new Block.Chart(
                                "",
                                "5 of 6 answers are “Perhaps” or “Yes” (83 %).",
                                List.of(
                                        new Block.Level("No", false),
                                        new Block.Level("Perhaps", true),
                                        new Block.Level("Yes", true)),
                                "",
                                List.of(
                                        new Block.Bar("Was it good?", List.of(1, 2, 3), null, false, "2.3", ""),
                                        new Block.Bar(
                                                "Was it too long?",
                                                List.of(4, 0, 2),
                                                null,
                                                true,
                                                "1.7",
                                                "negatively worded"))),
                        new Block.Chart(
                                "",
                                "",
                                List.of(new Block.Level("Slow", false), new Block.Level("Fast", false)),
                                "",
                                List.of(new Block.Bar("How was the pace?", List.of(2, 4), null, false, "", ""))));
    }

    private static Entry activity(String id, String author, String text, String heading, Map<String, String> fields) {
        Content.Words words = new Content.Words(text, Map.of("aims", heading), fields, List.of());
        return Stage.entry(id, "walk." + author.substring(0, author.indexOf('-')), "activity", author, words);
    }

    @Test
    void theStagesSayWhoActsAndWhatIsNext() {
        Subject letter = composition().subject("letter.walk.ash").orElseThrow();
        Document draft = composition().compose(letter, 1, List.of("3 February 2027"));
        Document released = composition().compose(letter, 2, List.of("3 February 2027", "5 February 2027"));

        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.stages())
                .containsExactly(
                        new Document.Stage("Draft", "The chair", "3 February 2027"),
                        new Document.Stage("Agree", "The host", "Next"));
        assertThat(released.isDraft()).isFalse();
        assertThat(released.audience()).isEqualTo("For the host.");
    }

    private Composition composition(Entry... entries) {
        return new Composition(
                new CohortRecord(cohort, List.of(entries)),
                History.none(),
                Reports.NONE,
                Course.of(cohort),
                Scripts.VOCABULARY,
                "Walks together");
    }

    private Document compose(String subject, Entry... entries) {
        Composition composition = composition(entries);
        return composition.compose(composition.subject(subject).orElseThrow(), 0, List.of());
    }

    private static Entry words(String id, String occurrence, String note, String author, String text) {
        return Stage.entry(id, occurrence, note, author, Content.Words.of(text));
    }

    private static List<Block.Point> points(Document document) {
        List<Block.Point> points = new ArrayList<>();
        for (Document.Part part : document.parts()) {
            for (Block block : part.blocks()) {
                if (block instanceof Block.Points some) {
                    points.addAll(some.points());
                }
            }
        }
        return points;
    }
}
