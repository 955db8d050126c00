package org.criticalfriend.engine.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.junit.jupiter.api.Test;

class SignOffTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T10:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T10:00:00Z");
    private static final Passage PASSAGE = new Passage("Seen", "Quiet corridors.");

    private final SignOff fresh = SignOff.of("letter.oak");

    @Test
    void whatIsGivenBackIsSignedAnewFromThere() {
        SignOff twice = fresh.with(passed(0, MONDAY)).with(passed(1, TUESDAY));
        SignOff back = twice.with(new SignOffAct.GivenBack(2, 1, "A date is wrong.", "c", WEDNESDAY));

        assertThat(fresh.stage()).isZero();
        assertThat(twice.signed()).extracting(SignOff.Signature::at).containsExactly(MONDAY, TUESDAY);
        assertThat(back.signed()).extracting(SignOff.Signature::at).containsExactly(MONDAY);
        assertThat(back.with(passed(1, WEDNESDAY)).signed())
                .extracting(SignOff.Signature::at)
                .containsExactly(MONDAY, WEDNESDAY);
        assertThat(back.with(new SignOffAct.GivenBack(1, 0, "All of it.", "c", WEDNESDAY))
                        .stage())
                .isZero();
    }

    @Test
    void whoeverSignedAnotherTextConfirmsTheOneThatStands() {
        SignOff signed = fresh.with(passed(0, MONDAY)).with(passed(1, TUESDAY));

        assertThat(signed.unconfirmed("text")).isEmpty();
        assertThat(signed.unconfirmed("other")).containsExactly(0, 1);
        SignOff confirmed = signed.with(new SignOffAct.Confirmed(1, "other", "b", WEDNESDAY));
        assertThat(confirmed.stage()).isEqualTo(2);
        assertThat(confirmed.unconfirmed("other")).containsExactly(0);
        assertThat(confirmed.unconfirmed("text")).containsExactly(1);
        assertThat(confirmed.signed())
                .extracting(signature -> signature.inWords("other"))
                .containsExactly(
                        "2 November 2026, still to confirm it as it reads now",
                        "3 November 2026, confirmed on 4 November 2026");
    }

    @Test
    void aSignatureOfBeforeTextsWereKeptStandsForNoText() {
        SignOff old = fresh.with(new SignOffAct.Passed(0, "", "", "a", MONDAY));

        assertThat(old.unconfirmed("text")).containsExactly(0);
        assertThat(old.with(new SignOffAct.Confirmed(0, "text", "a", TUESDAY)).unconfirmed("text"))
                .isEmpty();
    }

    @Test
    void aCommentIsOpenUntilItIsAnswered() {
        SignOff said = fresh.with(commented(fresh.nextComment()));
        SignOff both = said.with(commented(said.nextComment()));
        SignOff answered = both.with(new SignOffAct.Answered("1", 0, false, "It is meant so.", "a", TUESDAY));

        assertThat(both.comments().stream().map(comment -> comment.said().id())).containsExactly("1", "2");
        assertThat(both.open()).hasSize(2);
        assertThat(answered.open().stream().map(comment -> comment.said().id())).containsExactly("2");
        assertThat(answered.stage()).isZero();
    }

    @Test
    void aPassageIsKnownByItsWordsWhereverTheyStand() {
        Document draft = draft(
                new Block.Paragraph("First."),
                new Block.Points(List.of(
                        new Block.Point("Quiet corridors.", "Ash", List.of()),
                        new Block.Point("Quiet corridors.", "Birch", List.of()))),
                new Block.Grid("", List.of("A"), List.of(List.of("1")), List.of()));
        Document later = draft(new Block.Points(List.of(new Block.Point("Quiet corridors.", "", List.of()))));

        assertThat(Passage.of(draft)).containsExactly(new Passage("Seen", ""), new Passage("Seen", "First."), PASSAGE);
        assertThat(Passage.of(later)).contains(PASSAGE);
        assertThat(PASSAGE.id()).matches("[0-9a-f]{12}").isEqualTo(new Passage("Seen", "Quiet corridors.").id());
        assertThat(new Passage("Seen Quiet", "corridors.").id()).isNotEqualTo(PASSAGE.id());
    }

    private static Document draft(Block... blocks) {
        return new Document(
                "Letter", "en-GB", "", "", true, List.of(), "", List.of(new Document.Part("Seen", List.of(blocks))));
    }

    private static SignOffAct passed(int stage, Instant at) {
        return new SignOffAct.Passed(stage, "text", "", "a", at);
    }

    private static SignOffAct commented(String id) {
        return new SignOffAct.Commented(id, 1, PASSAGE, "Which?", "b", MONDAY);
    }
}
