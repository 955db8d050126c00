package org.criticalfriend.engine.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.engine.signoff.SignedText.Change;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.junit.jupiter.api.Test;

class SignedTextTest {

    private static final Block.Paragraph CALM = new Block.Paragraph("Corridors are calm.");
    private static final Block.Paragraph BOOKS = new Block.Paragraph("Books are shared.");

    @Test
    void aTextIsTheSameHoweverFarItsSignOffHasCome() {
        Document draft = document(CALM, BOOKS).asDraft();
        Document released =
                document(CALM, BOOKS).withStages(List.of(new Document.Stage("Draft", "The lead", "3 March 2027")));

        assertThat(SignedText.of(draft)).isEqualTo(SignedText.of(released));
        assertThat(SignedText.of(draft).fingerprint())
                .isEqualTo("880e8254260474a501eb8dd1befa51132a7b022af0b8c53c849cda9125ba5de6");
    }

    @Test
    void everythingThatReadersReadTells() {
        Block.Point point = new Block.Point("Calm.", "Ash", List.of("By May"));
        List<Document> documents = List.of(
                document(),
                document().withLead("Team one"),
                document().forAudience("For the host."),
                Document.of("Letter", List.of(new Document.Part("Heard", List.of()))),
                document(CALM),
                document(new Block.Heading("Corridors are calm.")),
                document(new Block.Points(List.of(point))),
                document(new Block.Points(List.of(new Block.Point("Calm.", "Elm", List.of("By May"))))),
                document(new Block.Points(List.of(new Block.Point("Calm.", "Ash", List.of("By June"))))),
                document(new Block.Grid("", List.of("A", "B"), List.of(List.of("Reading", "3")), List.of(1))),
                document(new Block.Grid("", List.of("A", "B"), List.of(List.of("Reading", "4")), List.of(1))),
                document(chart(3, 0, "")),
                document(chart(4, 0, "")),
                document(chart(3, 1, "")),
                document(chart(3, 0, "Only one school")));

        assertThat(documents.stream()
                        .map(SignedText::of)
                        .map(SignedText::fingerprint)
                        .distinct())
                // A heading and a paragraph of the same words read the same.
                .hasSize(documents.size() - 1);
    }

    @Test
    void oldAndNewWordsStandSideBySide() {
        SignedText before = SignedText.of(document(BOOKS, CALM));

        assertThat(before.changes(before)).isEmpty();
        assertThat(before.changes(SignedText.of(document(BOOKS, new Block.Paragraph("Corridors are quiet.")))))
                .containsExactly(new Change("Seen", "Corridors are calm.", "Corridors are quiet."));
        assertThat(before.changes(SignedText.of(document(CALM))))
                .containsExactly(new Change("Seen", "Books are shared.", ""));
        assertThat(before.changes(SignedText.of(document(new Block.Paragraph("New."), BOOKS, CALM))))
                .containsExactly(new Change("Seen", "", "New."));
        assertThat(before.changes(SignedText.of(document(CALM, BOOKS))))
                .containsExactly(
                        new Change("Seen", "Books are shared.", ""), new Change("Seen", "", "Books are shared."));
    }

    @Test
    void wordsOfDifferentPartsAreNotSetSideBySide() {
        Document before = Document.of("Letter", List.of(new Document.Part("Seen", List.of(CALM))));
        Document now = Document.of("Letter", List.of(new Document.Part("Heard", List.of(BOOKS))));

        assertThat(SignedText.of(before).changes(SignedText.of(now)))
                .containsExactly(
                        new Change("Seen", "Seen", ""),
                        new Change("Seen", "Corridors are calm.", ""),
                        new Change("Heard", "", "Heard"),
                        new Change("Heard", "", "Books are shared."));
    }

    private static Document document(Block... blocks) {
        return Document.of("Letter", List.of(new Document.Part("Seen", List.of(blocks))));
    }

    private static Block.Chart chart(int count, int unanswered, String remark) {
        return new Block.Chart(
                "Ratings",
                "",
                List.of(new Block.Level("Agree", true)),
                "No answer",
                List.of(new Block.Bar("It was worth it", List.of(count), unanswered, false, "", remark)));
    }
}
