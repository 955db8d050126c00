package org.criticalfriend.engine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.spi.document.Document;
import org.junit.jupiter.api.Test;

class ShortcomingsTest {

    private final RehearsalResult played = Scripts.played("public-libraries");
    private final Released first = played.documents().get(0);

    private RehearsalResult with(List<Released> documents, List<String> unplaced, List<String> unanswered) {
        return new RehearsalResult(
                played.seed(),
                played.record(),
                played.earlier(),
                played.vocabulary(),
                played.offices(),
                documents,
                unplaced,
                played.findings(),
                unanswered);
    }

    private RehearsalResult withFirst(boolean isDraft, List<Document.Part> parts) {
        Document document = first.document();
        Released other = new Released(
                first.subject(),
                new Document(
                        document.title(),
                        document.language(),
                        document.instance(),
                        document.lead(),
                        isDraft,
                        document.stages(),
                        document.audience(),
                        parts),
                first.signed(),
                first.on(),
                first.signOff());
        return with(
                Stream.concat(Stream.of(other), played.documents().stream().skip(1))
                        .toList(),
                List.of(),
                List.of());
    }

    @Test
    void aRehearsalInWhichAllIsWellHasNone() {
        assertThat(Shortcomings.of(played)).isEmpty();
    }

    @Test
    void whatNobodyAnsweredAndWhoFoundNoTeamIsToldAsItIs() {
        assertThat(Shortcomings.of(with(played.documents(), List.of("No team for Oak."), List.of("No answer."))))
                .containsExactly("No answer.", "No team for Oak.");
    }

    @Test
    void anOutputOfWhichThereIsNoDocumentIsTold() {
        String output = first.subject().output().id();

        assertThat(Shortcomings.of(with(
                        played.documents().stream()
                                .filter(one -> !one.subject().output().id().equals(output))
                                .toList(),
                        List.of(),
                        List.of())))
                .containsExactly("The output " + output + " became no document.");
    }

    @Test
    void aDocumentThatIsEmptyOrADraftIsTold() {
        assertThat(Shortcomings.of(withFirst(false, List.of())))
                .containsExactly("The document " + first.subject().id() + " is empty.");
        assertThat(Shortcomings.of(withFirst(true, first.document().parts())))
                .containsExactly(
                        "Nobody can sign off the document " + first.subject().id() + ".");
    }
}
