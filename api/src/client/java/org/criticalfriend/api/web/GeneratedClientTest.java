package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.criticalfriend.client.ApiClient;
import org.criticalfriend.client.ApiException;
import org.criticalfriend.client.CohortsApi;
import org.criticalfriend.client.DocumentsApi;
import org.criticalfriend.client.FindingsApi;
import org.criticalfriend.client.VisitsApi;
import org.criticalfriend.client.model.AnswerRequest;
import org.criticalfriend.client.model.BlockPoint;
import org.criticalfriend.client.model.BlockPoints;
import org.criticalfriend.client.model.CohortsEntry;
import org.criticalfriend.client.model.CommentRequest;
import org.criticalfriend.client.model.DayRequest;
import org.criticalfriend.client.model.DocumentDetail;
import org.criticalfriend.client.model.DocumentsListed;
import org.criticalfriend.client.model.Entry;
import org.criticalfriend.client.model.EntryRequest;
import org.criticalfriend.client.model.EntryRequestNote;
import org.criticalfriend.client.model.EntryRequestRating;
import org.criticalfriend.client.model.Occurrence;
import org.criticalfriend.client.model.Passage;
import org.criticalfriend.client.model.Problem;
import org.criticalfriend.client.model.ProblemFault;
import org.criticalfriend.client.model.SignatureRequest;
import org.criticalfriend.client.model.WorkAsked;
import org.criticalfriend.client.model.WorkItem;
import org.criticalfriend.client.model.WorkQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visit from its day to its letter, played with a client that was generated from the description alone. */
@Tag("client")
class GeneratedClientTest {

    private static final String VISIT = "walk.ash";
    private static final String LETTER = "letter.walk.ash";
    private static final String ACCOUNT = "account.walk.ash";

    @TempDir
    private Path folder;

    private Sample sample;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.start(folder);
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void aVisitIsPlayedFromItsDayToItsLetter() throws Exception {
        VisitsApi host = new VisitsApi(as("ash-principal"));
        VisitsApi visitor = new VisitsApi(as("birch-principal"));
        DocumentsApi chair = new DocumentsApi(as("chair-1"));
        String cohort = cohort();

        Occurrence visit = host.readOccurrence(cohort, VISIT);
        LocalDate day = LocalDate.parse("2026-11-24");
        DayRequest wish = new DayRequest().before(visit.getDay()).day(day);
        assertThat(visit.getKind()).isEqualTo("visit");
        assertThat(host.setDay(cohort, VISIT, wish, id()).getDay()).isEqualTo(day);
        assertThat(visitor.readOccurrence(cohort, VISIT).getDay()).isEqualTo(day);

        WorkAsked asked = asked(visitor);
        assertThat(asked.getDay()).isEqualTo(day);
        assertThat(asked.getQuestions()).extracting(WorkQuestion::getId).containsExactly("sight", "leaving");

        Entry note = visitor.keepEntry(cohort, "sight-1", note(0, "Quiet corridors"), id());
        visitor.keepEntry(cohort, "sight-1", note(note.getVersion(), "Quiet, purposeful corridors"), id());
        rate(visitor, cohort, asked.getQuestions().get(1));

        assertThat(asked(visitor).getIsComplete()).isTrue();
        assertThat(visitor.readEntry(cohort, "sight-1").getNote().getText()).isEqualTo("Quiet, purposeful corridors");
        assertThat(host.readOccurrence(cohort, VISIT).getEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getNote().getText()).isEqualTo("Quiet, purposeful corridors"));

        DocumentDetail draft = chair.readDocument(cohort, LETTER);
        assertThat(draft.getIsTurn()).isTrue();
        assertThat(draft.getText().getIsDraft()).isTrue();
        assertThat(written(draft)).contains("Quiet, purposeful corridors");
        assertThat(chair.signDocument(cohort, LETTER, new SignatureRequest().stage(draft.getStage()), id())
                        .getDocuments())
                .extracting(DocumentsListed::getId, DocumentsListed::getStage)
                .contains(org.assertj.core.groups.Tuple.tuple(LETTER, 1));
        DocumentDetail letter = new DocumentsApi(as("ash-principal")).readDocument(cohort, LETTER);
        assertThat(letter.getText().getIsDraft()).isFalse();
        assertThat(written(letter)).contains("Quiet, purposeful corridors");
        assertThat(new FindingsApi(as("central-team"))
                        .tabulateInstrument(cohort, "leaving")
                        .getInstrument())
                .isEqualTo("leaving");
    }

    @Test
    void aDraftIsDiscussedAndANoteTakenAway() throws Exception {
        VisitsApi visitor = new VisitsApi(as("birch-principal"));
        DocumentsApi chair = new DocumentsApi(as("chair-1"));
        DocumentsApi host = new DocumentsApi(as("ash-principal"));
        String cohort = cohort();
        visitor.keepEntry(cohort, "sight-1", note(0, "Quiet corridors"), id());
        Entry hasty = visitor.keepEntry(cohort, "sight-2", note(0, "Hasty"), id());
        chair.signDocument(cohort, ACCOUNT, new SignatureRequest().stage(0), id());

        DocumentDetail draft = host.readDocument(cohort, ACCOUNT);
        String passage = draft.getPassages().stream()
                .filter(one -> one.getWords().equals("Hasty"))
                .map(Passage::getId)
                .findFirst()
                .orElseThrow();
        CommentRequest when = new CommentRequest()
                .version(draft.getVersion())
                .passage(passage)
                .text("Says who?");
        DocumentDetail said = host.commentOnDocument(cohort, ACCOUNT, when, id());
        String comment = said.getComments().get(0).getId();
        visitor.strikeEntry(cohort, "sight-2", hasty.getVersion(), id());
        AnswerRequest gone =
                new AnswerRequest().version(said.getVersion()).isDone(true).word("It is gone.");
        DocumentDetail answered = chair.answerComment(cohort, ACCOUNT, comment, gone, id());

        assertThat(answered.getComments().get(0).getAnswer().getWord()).isEqualTo("It is gone.");
        assertThat(written(answered)).containsExactly("Quiet corridors");
        assertThat(refusal(
                                409,
                                () -> host.commentOnDocument(
                                        cohort,
                                        ACCOUNT,
                                        when.passage(draft.getPassages().get(0).getId()),
                                        id()))
                        .getSent())
                .isEqualTo("Says who?");
    }

    @Test
    void whoeverComesTooLateIsToldBothTexts() throws Exception {
        VisitsApi visitor = new VisitsApi(as("birch-principal"));
        String cohort = cohort();
        visitor.keepEntry(cohort, "sight-1", note(0, "The first text"), id());
        visitor.keepEntry(cohort, "sight-1", note(1, "The text of one window"), id());

        Problem late = refusal(409, () -> visitor.keepEntry(cohort, "sight-1", note(1, "The other's"), id()));

        assertThat(late.getKept().getNote().getText()).isEqualTo("The text of one window");
        assertThat(late.getKept().getVersion()).isEqualTo(2);
        assertThat(late.getSent()).isEqualTo("The other's");
    }

    @Test
    void aRequestThatIsSentTwiceIsDoneOnce() throws Exception {
        VisitsApi visitor = new VisitsApi(as("birch-principal"));
        String cohort = cohort();
        String request = id();

        assertThat(visitor.keepEntry(cohort, "sight-1", note(0, "Once"), request)
                        .getVersion())
                .isEqualTo(1);
        assertThat(visitor.keepEntry(cohort, "sight-1", note(0, "Once"), request)
                        .getVersion())
                .isEqualTo(1);
    }

    @Test
    void aRefusalIsTheOneShape() throws Exception {
        VisitsApi stranger = new VisitsApi(as("elm-principal"));
        String cohort = cohort();
        DayRequest wish = new DayRequest().before(LocalDate.parse("2026-11-17")).day(LocalDate.parse("2026-11-20"));

        assertThat(refusal(422, () -> stranger.setDay(cohort, VISIT, wish, id()))
                        .getDetail())
                .isEqualTo("The day of this is set by the host or the organiser.");
        assertThat(refusal(400, () -> stranger.setDay(cohort, VISIT, new DayRequest(), id()))
                        .getErrors())
                .containsExactly(
                        new ProblemFault().field("day").detail("“day” is null; send a day such as 2018-10-18."));
        assertThat(refusal(404, () -> new DocumentsApi(as("elm-principal")).readDocument(cohort, LETTER))
                        .getDetail())
                .isEqualTo("No document is called “letter.walk.ash” here.");
    }

    private static void rate(VisitsApi visitor, String cohort, WorkQuestion question) throws ApiException {
        for (WorkItem item : question.getRating().getItems()) {
            EntryRequestRating rating = new EntryRequestRating()
                    .item(item.getId())
                    .level(item.getLevels().get(6).getId());
            EntryRequest sent = new EntryRequest()
                    .occurrence(VISIT)
                    .collected(question.getId())
                    .version(item.getEntry().getVersion())
                    .rating(rating);
            Entry kept = visitor.keepEntry(cohort, item.getEntry().getId(), sent, id());
            assertThat(kept.getRating().getLevel()).isEqualTo("7");
        }
    }

    private static WorkAsked asked(VisitsApi visitor) throws ApiException {
        return visitor.readWork().getAsked().stream()
                .filter(one -> one.getOccurrence().equals(VISIT))
                .findFirst()
                .orElseThrow();
    }

    private String cohort() throws ApiException {
        return new CohortsApi(as("birch-principal"))
                .listCohorts().getCohorts().stream()
                        .filter(one -> one.getProgramme().equals("shared-walks"))
                        .map(CohortsEntry::getId)
                        .findFirst()
                        .orElseThrow();
    }

    private static EntryRequest note(int version, String text) {
        EntryRequestNote note = new EntryRequestNote().text(text);
        return new EntryRequest()
                .occurrence(VISIT)
                .collected("sight")
                .version(version)
                .note(note);
    }

    private static List<String> written(DocumentDetail document) {
        return document.getText().getParts().stream()
                .flatMap(part -> part.getBlocks().stream())
                .map(block -> block.getActualInstance())
                .filter(BlockPoints.class::isInstance)
                .flatMap(points -> ((BlockPoints) points).getPoints().stream())
                .map(BlockPoint::getText)
                .toList();
    }

    private interface Asking {
        void ask() throws ApiException;
    }

    private static Problem refusal(int status, Asking asking) {
        ApiException refused = catchThrowableOfType(ApiException.class, asking::ask);
        assertThat(refused.getCode()).isEqualTo(status);
        return ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
    }

    private ApiClient as(String person) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(sample.host().address().replaceFirst("/$", ""));
        client.setRequestInterceptor(request -> request.header("Cookie", "as=" + person));
        return client;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
