package org.criticalfriend.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.Archive;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final String BEFORE = """
            format: 1
            programme: looks
            edition: 2024/25
            title: Looks
            organisations: { school: { kind: school, number: 1, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { title: Lead reviewer, number: 1, per: team, side: neither }
            choices:
              estimates: { title: Estimates, by: headteacher, options: { full: Written, told: Told only } }
            frameworks:
              areas: { leadership: Leadership, teaching: Teaching }
            notes:
              ebi: { title: EBI, by: lead, headings: areas, fields: { until: date }, audience: team }
            scales:
              agreement: { lowest-first: { disagree: Disagree, agree: Agree, strongly: Strongly agree } }
            instruments:
              feedback: { title: Feedback, scale: agreement, by: [headteacher, lead], items: { useful: It was useful, kind: It was kind } }
            course:
              prepare: { kind: task, title: Prepare the visit, by: headteacher, per: visit, agreed-by: lead, due: 5 working days before review, collects: [estimates, agenda] }
              review: { kind: visit, title: Review, host: school, days: 1, sessions: { begin: { title: Beginning, minutes: 30 }, look: { minutes: 60, collects: [ebi, feedback] } } }
            outputs:
              report: { title: Report on <host>, per: visit, sections: { ebi: { notes: ebi }, feedback: { ratings: feedback } }, sign-off: { draft: { by: lead }, check: { by: host } }, audience: team }
            """;

    private static final Instant AT = Instant.parse("2025-02-01T10:00:00Z");
    private static final Instant THEN = Instant.parse("2025-01-15T10:00:00Z");

    private final Cohort cohort = cohort(Scripts.of(BEFORE));

    @Test
    void anEditionThatSaysTheSameChangesNothing() {
        Move move = move(BEFORE.replace("2024/25", "2025/26"), everything());

        assertThat(move.isPossible()).isTrue();
        assertThat(move.rewritten()).isEmpty();
        assertThat(move.renamed()).isEmpty();
        assertThat(move.redated()).isEmpty();
        assertThat(move.asked()).isEmpty();
        assertThat(move.moved().entries()).isEqualTo(List.of(everything()));
        assertThat(move.moved().cohort().programme().edition()).isEqualTo("2025/26");
        assertThat(move.moved().cohort().id()).isEqualTo(cohort.id());
    }

    @Test
    void entriesGoByTheIdsOfTheOtherEditionAndCountUpTheirVersions() {
        Move move = move(
                BEFORE.replace("ebi: { title: EBI, by", "even-better: { title: Even better if, was: ebi, by")
                        .replace("[ebi, feedback]", "[even-better, feedback]")
                        .replace("notes: ebi", "notes: even-better")
                        .replace("leadership: Leadership", "leading: { title: Leading, was: leadership }")
                        .replace("useful: It was useful", "of-use: { text: It was of use, was: useful }")
                        .replace("agree: Agree,", "yes: { title: Agree, was: agree },")
                        .replace("told: Told only", "verbal: { title: Told only, was: told }"),
                everything());

        assertThat(move.hindrances()).isEmpty();
        assertThat(move.rewritten().keySet())
                .containsExactly(
                        "ebi-1",
                        "review.oak.feedback.useful.oak-head",
                        "review.oak.feedback.kind.oak-head",
                        "review.oak.feedback.kind.lee",
                        "prepare.oak.estimates.option.oak",
                        "prepare.oak.agreed.prepare.yes.lee");
        Entry note = move.rewritten().get("ebi-1");
        assertThat(note)
                .isEqualTo(new Entry(
                        "ebi-1",
                        "review.oak",
                        "even-better",
                        "lee",
                        "oak",
                        new Content.Words(
                                "Plan.", Map.of("areas", "leading"), Map.of("until", "2025-07-01"), List.of()),
                        4,
                        AT));
        assertThat(move.rewritten().get("review.oak.feedback.useful.oak-head").id())
                .isEqualTo("review.oak.feedback.of-use.oak-head");
        assertThat(move.rewritten().get("review.oak.feedback.useful.oak-head").content())
                .isEqualTo(new Content.Rating("of-use", "yes", "Yes."));
        assertThat(move.rewritten().get("prepare.oak.estimates.option.oak").content())
                .isEqualTo(new Content.Chosen("verbal"));
        assertThat(move.renamed())
                .containsExactly(
                        new Move.Renamed("EBI", "Even better if", 1),
                        new Move.Renamed("Leadership", "Leading", 1),
                        new Move.Renamed("It was useful", "It was of use", 1));
        assertThat(move.asked()).isEmpty();
    }

    @Test
    void aYesHoldsForWhatItWasSaidToUnderItsNewName() {
        Move move = move(BEFORE.replace("told: Told only", "verbal: { title: Told only, was: told }"), everything());

        assertThat(move.rewritten().get("prepare.oak.agreed.prepare.yes.lee").content())
                .isEqualTo(new Content.Agreed(
                        Map.of("prepare.oak.estimates.option.oak", 2, "prepare.oak.agenda.plan.oak", 1)));

        Entry stale = given(
                "prepare.oak.agreed.prepare.yes.lee",
                "prepare.oak",
                "agreed.prepare",
                "lee",
                new Content.Agreed(Map.of("prepare.oak.estimates.option.oak", 1)));
        Entry chosenAgain = new Entry(
                "prepare.oak.estimates.option.oak",
                "prepare.oak",
                "estimates",
                "oak-head",
                "oak",
                new Content.Chosen("told"),
                2,
                THEN);
        assertThat(move(
                                BEFORE.replace("told: Told only", "verbal: { title: Told only, was: told }"),
                                chosenAgain,
                                stale)
                        .rewritten()
                        .keySet())
                .as("a yes to an earlier version is none to this one")
                .containsExactly("prepare.oak.estimates.option.oak");
    }

    @Test
    void whatIsAskedAnewIsToldWithHowManyAreAsked() {
        Move move = move(
                BEFORE.replace("kind: It was kind }", "kind: It was kind, brave: It was brave }")
                        .replace("  ebi: {", "  www: { title: WWW, by: lead, audience: team }\n  ebi: {")
                        .replace("[ebi, feedback]", "[www, ebi, feedback]")
                        .replace("notes: ebi", "notes: [www, ebi]"),
                everything());

        assertThat(move.hindrances()).isEmpty();
        assertThat(move.asked())
                .containsExactlyInAnyOrder(
                        new Move.Asked("It was brave", "Feedback", "Review", 2),
                        new Move.Asked("WWW", "", "Review", 1));
        assertThat(move.rewritten()).isEmpty();
    }

    @Test
    void daysThatNobodySetFollowTheOtherEdition() {
        Move move = move(BEFORE.replace("5 working days before review", "10 working days before review"), everything());

        assertThat(move.hindrances()).isEmpty();
        assertThat(move.redated())
                .containsExactly(new Move.Redated(
                        "Prepare the visit", 1, LocalDate.parse("2025-03-03"), LocalDate.parse("2025-02-24")));
        assertThat(move.moved().cohort().dates()).isEqualTo(cohort.dates());
    }

    @Test
    void whatWasAnsweredIsNeverThrownAway() {
        assertThat(hindrances(BEFORE.replace(", kind: It was kind", "")))
                .containsExactly("The new edition no longer asks “It was kind” in “Feedback”, which two people have"
                        + " answered; nothing is thrown away.");
        assertThat(hindrances(BEFORE.replace("kind: It was kind", "kind: { text: It was kind, was: none }")))
                .containsExactly("The new edition no longer asks “It was kind” in “Feedback”, which two people have"
                        + " answered; nothing is thrown away.");
        assertThat(hindrances(BEFORE.replace(", told: Told only", ", nothing: None")))
                .containsExactly("The new edition no longer offers “Told only” under “Estimates”, which one person has"
                        + " chosen; nothing is thrown away.");
        assertThat(hindrances(BEFORE.replace("agree: Agree, ", "")))
                .containsExactly("The new edition no longer has the level “Agree” in “Feedback”, which two people have"
                        + " chosen; nothing is thrown away.");
        assertThat(hindrances(BEFORE.replace("leadership: Leadership, ", "")))
                .containsExactly("The new edition no longer has the heading “Leadership”, under which one person has"
                        + " written “EBI”; nothing is thrown away.");
        assertThat(hindrances(BEFORE.replace("fields: { until: date }, ", "")))
                .containsExactly(
                        "The new edition no longer asks for the until in “EBI”, which one person has filled in;"
                                + " nothing is thrown away.");
        assertThat(hindrances(BEFORE.replace("ebi: {", "idea: {")
                        .replace("[ebi, feedback]", "[idea, feedback]")
                        .replace("notes: ebi", "notes: idea")))
                .containsExactly(
                        "The new edition no longer asks for “EBI”, which one person has written; nothing is thrown"
                                + " away.");
        assertThat(hindrances(
                        BEFORE.replace("lowest-first: { disagree: Disagree", "highest-first: { disagree: Disagree")))
                .containsExactly("The new edition has another scale in place of “Agreement” in “Feedback”, on which two"
                        + " people have answered; nothing is thrown away.");
        assertThat(hindrances(BEFORE.replace(
                        "useful: It was useful, kind: It was kind", "good: { text: Good, was: [useful, kind] }")))
                .containsExactly("The new edition makes one of “It was useful” and “It was kind”, and one person has"
                        + " answered more than one of them; nothing is thrown away.");
    }

    @Test
    void peopleOrganisationsStepsAndPlansKeepTheirPlaces() {
        assertThat(hindrances(BEFORE.replace("lead: { title: Lead reviewer", "captain: { title: Captain")
                        .replace("by: lead", "by: captain")
                        .replace("lead]", "captain]")))
                .containsExactly("The new edition no longer has the role “Lead reviewer”, which one person holds.");
        assertThat(hindrances(BEFORE.replace("number: 1, per: team, side", "number: 1, per: visit, side")))
                .containsExactly("The new edition counts “Lead reviewer” for each visit, and one person holds it for a"
                        + " team.");
        assertThat(hindrances(BEFORE.replace("begin: { title: Beginning, minutes: 30 }, ", "")))
                .containsExactly("The new edition no longer has the session “Beginning”, which stands in the plan of"
                        + " one visit; nothing is thrown away.");
        assertThat(hindrances(BEFORE.replace("{ kind: school, number", "{ kind: trust, number")))
                .containsExactly(
                        "In the new edition no organisation takes part as “School”, and one of this cohort" + " does.");
        assertThat(hindrances(BEFORE.replace("  review: {", "  visit: {").replace("before review", "before visit")))
                .containsExactly("The new edition no longer has the step “Review”, for which days and entries are kept;"
                        + " nothing is thrown away.");
        assertThat(hindrances(BEFORE.replace("per: visit, agreed-by", "per: cohort, agreed-by")))
                .containsExactly("The new edition has “Prepare the visit” for others than this cohort, where entries"
                        + " are kept that would have no place; nothing is thrown away.");
    }

    @Test
    void whatSomebodyHoldsIsNotTakenAway() {
        String awarding =
                BEFORE + "awards: { seen: { title: Seen, to: host, only-if: { chosen: { estimates: told } } } }\n";
        CohortRecord record = new CohortRecord(cohort(Scripts.of(awarding)), List.of(everything()));

        assertThat(hindrances(record, awarding.replace("2024/25", "2025/26"))).isEmpty();
        assertThat(hindrances(record, awarding.replace("{ estimates: told }", "{ estimates: full }")))
                .containsExactly("In the new edition one of those who hold “Seen” would hold it no longer; nothing is"
                        + " thrown away.");
        assertThat(hindrances(record, BEFORE))
                .containsExactly("In the new edition one of those who hold “Seen” would hold it no longer; nothing is"
                        + " thrown away.");
    }

    private static List<String> hindrances(CohortRecord record, String edition) {
        return Move.of(record, Scripts.of(edition), List.of(), Archive.of(List.of()), Scripts.VOCABULARY, AT)
                .hindrances();
    }

    @Test
    void documentsOnTheirWayAreNotLeftBehind() {
        String without = BEFORE.replace("  report: {", "  notes: {");
        SignOff begun = new SignOff("report.review.oak", List.of(new SignOffAct.Passed(0, "", "", "lee", THEN)), 1);
        SignOff released = begun.with(new SignOffAct.Passed(1, "", "", "oak-head", THEN));

        assertThat(move(without, List.of(), everything()).isPossible()).isTrue();
        assertThat(move(without, List.of(begun), everything()).hindrances())
                .containsExactly(
                        "The new edition no longer has the document “Report on Oak”, which is being signed off.");
        assertThat(move(without, List.of(released), everything()).hindrances())
                .containsExactly("The new edition no longer has the document “Report on Oak”, which is released.");
        assertThat(move(BEFORE.replace("check: {", "read: {"), List.of(begun), everything())
                        .hindrances())
                .containsExactly(
                        "The new edition signs off “Report on Oak” in other stages, and it is being signed" + " off.");
        assertThat(move(BEFORE.replace("audience: team }\n", "audience: [team, public] }\n"), List.of(released))
                        .hindrances())
                .contains(
                        "The new edition also shows the public “Report on Oak”, which is released for nobody but the team.");
    }

    @Test
    void whatWasWrittenInConfidenceStaysInItsCircle() {
        assertThat(hindrances(BEFORE.replace(
                        "fields: { until: date }, audience: team",
                        "fields: { until: date }," + " audience: [team, organiser]")))
                .containsExactly("The new edition also shows the organiser “EBI”, which one person has written for"
                        + " nobody but the team.");
        assertThat(hindrances(BEFORE.replace("useful: It was useful", "useful: It was useful")
                        .replace("items: {", "audience: [author, team], items: {")))
                .containsExactly(
                        "The new edition also shows the team the single answers to “Feedback”, which two people"
                                + " have answered for nobody but whoever answered.");
    }

    @Test
    void thereIsAWayBetweenAProgrammeAndWhatTailorsIt() {
        Programme one = Scripts.of(BEFORE);
        Programme next = Scripts.of(BEFORE.replace("2024/25", "2025/26"));
        Programme other = Scripts.of(BEFORE.replace("programme: looks", "programme: glances"));
        Programme successor = Scripts.of(BEFORE.replace("programme: looks", "programme: glances")
                .replace("title: Looks", "title: Glances\nreplaces: { looks: 2025/26 }"));

        assertThat(Move.isKnown(one, next)).isTrue();
        assertThat(Move.isKnown(next, one)).isTrue();
        assertThat(Move.isKnown(one, other)).isFalse();
        assertThat(Move.isKnown(one, successor)).isTrue();
        assertThat(Move.isKnown(successor, one)).isTrue();
    }

    private List<String> hindrances(String edition) {
        return move(edition, everything()).hindrances();
    }

    private Move move(String edition, Entry... entries) {
        return move(edition, List.of(), entries);
    }

    private Move move(String edition, List<SignOff> signOffs, Entry... entries) {
        return Move.of(
                new CohortRecord(cohort, List.of(entries)),
                Scripts.of(edition),
                signOffs,
                Archive.of(List.of()),
                Scripts.VOCABULARY,
                AT);
    }

    private static Entry[] everything() {
        Entry note = new Entry(
                "ebi-1",
                "review.oak",
                "ebi",
                "lee",
                "oak",
                new Content.Words("Plan.", Map.of("areas", "leadership"), Map.of("until", "2025-07-01"), List.of()),
                3,
                THEN);
        return new Entry[] {
            note,
            rating("useful", "oak-head"),
            rating("kind", "oak-head"),
            rating("kind", "lee"),
            given(
                    "prepare.oak.estimates.option.oak",
                    "prepare.oak",
                    "estimates",
                    "oak-head",
                    new Content.Chosen("told")),
            given(
                    "prepare.oak.agenda.plan.oak",
                    "prepare.oak",
                    "agenda",
                    "oak-head",
                    new Content.Planned(new Agenda(List.of(new Agenda.Slot("begin", 1, LocalTime.of(9, 0), 30, ""))))),
            given(
                    "prepare.oak.agreed.prepare.yes.lee",
                    "prepare.oak",
                    "agreed.prepare",
                    "lee",
                    new Content.Agreed(
                            Map.of("prepare.oak.estimates.option.oak", 1, "prepare.oak.agenda.plan.oak", 1))),
            given("there", "review.oak", "", "lee", new Content.Present())
        };
    }

    private static Entry rating(String item, String author) {
        return given(
                "review.oak.feedback." + item + "." + author,
                "review.oak",
                "feedback",
                author,
                new Content.Rating(item, "agree", "Yes."));
    }

    private static Entry given(String id, String occurrence, String collected, String author, Content content) {
        return new Entry(id, occurrence, collected, author, "oak", content, 1, THEN);
    }

    private static Cohort cohort(Programme programme) {
        return new Cohort(
                "looks-2024-25",
                "2024/25",
                programme,
                LocalDate.parse("2024-09-01"),
                LocalDate.parse("2025-07-31"),
                "",
                ById.of(Map.of("oak", new Place("oak", "Oak", "school", Map.of()))),
                ById.of(Map.of("one", new Team("one", "Team one", List.of("oak")))),
                ById.of(Map.of(
                        "oak-head", new Person("oak-head", "Head", "oak", "headteacher"),
                        "lee", new Person("lee", "Lee", "", ""))),
                ById.of(Map.of(
                        "h", new Seat("h", "headteacher", "oak-head", "oak"),
                        "l", new Seat("l", "lead", "lee", "one"))),
                Map.of("review.oak", LocalDate.parse("2025-03-10")));
    }
}
