package org.criticalfriend.engine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.composition.Composition;
import org.criticalfriend.engine.composition.material.Reports;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.composition.section.NotesSection;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.word.Basis;
import org.criticalfriend.spi.word.Use;
import org.junit.jupiter.api.Test;

class ConfidentialityCheckTest {

    private final RehearsalResult played = Scripts.played("growing-the-top-2018-19");

    @Test
    void aSectionThatIsWidenedByHandIsFound() {
        Subject subject = subject("themes-table");
        Subject widened = with(subject, section(subject.output(), "observation"));

        assertThat(ConfidentialityCheck.in(played, widened, compose(widened)))
                .anyMatch(leak -> leak.startsWith("themes-table is for cohort and shows “"))
                .anyMatch(leak -> leak.startsWith("themes-table shows ") && leak.contains("(headteacher)"));
    }

    @Test
    void anAudienceThatIsWidenedByHandIsFound() {
        Subject subject = subject("evaluation");
        Subject widened = audience(subject, "cohort");

        assertThat(ConfidentialityCheck.in(played, widened, compose(widened)))
                .anyMatch(leak -> leak.contains("a note of the kind What worked well for organiser"));
    }

    @Test
    void theNoteOfAnotherTeamIsFoundThoughItsCircleIsRight() {
        Subject subject = subject("visit-notes");
        Entry elsewhere = played.record().of("observation").stream()
                .filter(entry -> !entry.occurrence().equals(subject.scope().occurrence()))
                .filter(entry -> !course().occurrences()
                        .find(entry.occurrence())
                        .orElseThrow()
                        .team()
                        .equals(subject.scope().team()))
                .findFirst()
                .orElseThrow();

        assertThat(ConfidentialityCheck.in(
                        played, subject, planted(subject, new Block.Paragraph("Also: " + text(elsewhere)))))
                .isNotEmpty()
                .allMatch(leak -> leak.contains(text(elsewhere)));
    }

    @Test
    void theNameOfAHiddenWriterBesideANoteIsFound() {
        Subject subject = subject("evaluation");
        Entry hidden = played.record().of("went-well").get(0);
        String name = played.record()
                .cohort()
                .people()
                .find(hidden.author())
                .orElseThrow()
                .name();
        Block signed = new Block.Points(List.of(new Block.Point(text(hidden), name, List.of())));

        assertThat(ConfidentialityCheck.in(played, subject, planted(subject, signed)))
                .containsExactly("evaluation tells who wrote “" + text(hidden) + "”");
    }

    @Test
    void figuresOfFewAnswersAreFound() {
        Subject subject = subject("evaluation");
        Block chart = new Block.Chart(
                "",
                "",
                List.of(new Block.Level("No", false), new Block.Level("Yes", true)),
                "",
                List.of(new Block.Bar("Was it good?", List.of(2, 3), null, false, "", "")));
        Document document = compose(subject);
        List<Document.Part> parts = new ArrayList<>(document.parts());
        parts.add(new Document.Part("Programme", List.of(chart)));

        assertThat(ConfidentialityCheck.in(played, subject, with(document, parts)))
                .containsExactly("evaluation shows figures of “Was it good?”, to which only 5 answered");
    }

    @Test
    void aNoteOfTheCohortBeforeIsFoundToo() {
        RehearsalResult reviews = Scripts.played("quality-assurance-review-2023-24");
        Released year = reviews.documents().stream()
                .filter(released -> released.subject().id().equals("year"))
                .findFirst()
                .orElseThrow();
        String evidence = text(reviews.earlier().get(0).of("evidence").get(0));
        List<Document.Part> parts = List.of(new Document.Part("Planted", List.of(new Block.Paragraph(evidence))));

        assertThat(ConfidentialityCheck.in(reviews, year.subject(), with(year.document(), parts)))
                .anyMatch(leak -> leak.equals(
                        "year is for central-team and shows “" + evidence + "”, a note of the kind Evidence for team"));
    }

    @Test
    void fewThatMovedAreFound() {
        RehearsalResult reviews = Scripts.played("quality-assurance-review-2023-24");
        Released year = reviews.documents().stream()
                .filter(released -> released.subject().id().equals("year"))
                .findFirst()
                .orElseThrow();
        Block moved = new Block.Grid(
                "",
                List.of("2022/23", "2023/24", "Hosts", "%"),
                List.of(List.of("Effective", "Leading", "2", "20"), List.of("Effective", "Effective", "8", "80")),
                List.of(2, 3));
        List<Document.Part> parts = List.of(new Document.Part("Movement", List.of(moved)));

        assertThat(ConfidentialityCheck.in(reviews, year.subject(), with(year.document(), parts)))
                .containsExactly("year tells that 2 moved from Effective to Leading");
    }

    @Test
    void whatIsForAReaderIsNoLeak() {
        for (String output : List.of("visit-notes", "case-study", "evaluation")) {
            assertThat(ConfidentialityCheck.in(played, subject(output), compose(subject(output))))
                    .isEmpty();
        }
    }

    @Test
    void whatWasSaidOnTheWayIsFoundInARelease() {
        Released released = discussed();
        String said = released.signOff().comments().get(0).said().text();
        Document spoiled = planted(released.subject(), new Block.Paragraph("Also: " + said));

        assertThat(ConfidentialityCheck.said(played, released.subject(), spoiled, released.signOff()))
                .containsExactly(released.subject().id() + " shows its readers “" + said
                        + "”, which was said while it was signed off");
    }

    @Test
    void aCommentOnWhatIsNotForAllWhoSignIsFound() {
        Released released = discussed();
        String text = text(played.record().of("went-well").get(0));
        SignOff signOff = released.signOff()
                .with(new SignOffAct.Commented("9", 1, new Passage("Seen", text), "Is it so?", "p", Instant.EPOCH));

        assertThat(ConfidentialityCheck.said(played, released.subject(), released.document(), signOff))
                .isNotEmpty()
                .allMatch(leak -> leak.startsWith("a comment on case-study") && leak.contains(text));
    }

    private Released discussed() {
        return played.documents().stream()
                .filter(released -> !released.signOff().comments().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Course course() {
        return Course.of(played.record().cohort());
    }

    private Subject subject(String output) {
        return played.documents().stream()
                .map(Released::subject)
                .filter(subject -> subject.output().id().equals(output))
                .findFirst()
                .orElseThrow();
    }

    private Document compose(Subject subject) {
        return new Composition(played.record(), played.history(), Reports.NONE, course(), played.vocabulary(), "")
                .compose(subject, 9, List.of());
    }

    private Document planted(Subject subject, Block block) {
        Document document = compose(subject);
        List<Document.Part> parts = new ArrayList<>(document.parts());
        parts.add(new Document.Part("Planted", List.of(block)));
        return with(document, parts);
    }

    private static Document with(Document document, List<Document.Part> parts) {
        return new Document(
                document.title(),
                document.language(),
                document.instance(),
                document.lead(),
                document.isDraft(),
                document.stages(),
                document.audience(),
                parts);
    }

    private static String text(Entry entry) {
        return ((Content.Words) entry.content()).text();
    }

    private static Output.Section section(Output output, String note) {
        String path = output.path() + ".sections.planted";
        Use word = new Use(
                path,
                "notes",
                new NotesSection.Notes(List.of(note)),
                Basis.none().withNotes(List.of(note)));
        return new Output.Section(path, "Planted", word, null, null, null, List.of(), List.of(), null, null, null);
    }

    private static Subject with(Subject subject, Output.Section section) {
        Map<String, Output.Section> sections =
                new LinkedHashMap<>(subject.output().sections().asMap());
        sections.put("planted", section);
        return with(subject, ById.of(sections), subject.output().audience());
    }

    private static Subject audience(Subject subject, String who) {
        return with(subject, subject.output().sections(), List.of(who));
    }

    private static Subject with(Subject subject, ById<Output.Section> sections, List<String> audience) {
        Output output = subject.output();
        Output changed = new Output(
                output.path(),
                output.title(),
                output.hint(),
                output.per(),
                sections,
                output.signOff(),
                audience,
                output.formats(),
                output.onlyIf());
        return new Subject(subject.id(), changed, subject.scope(), subject.person(), subject.names());
    }
}
