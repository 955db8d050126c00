package org.criticalfriend.api.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.api.http.answer.PageOnly;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.criticalfriend.spi.language.Description;

/** A document as it stands now, how far it has come, and what was said of it on the way. */
@Description("a document as it stands now, how far it has come, and what was said of it on the way")
public record DocumentDetailResponse(
        @Description("the cohort's id") String cohort,
        @Description("its id") String id,
        @Description("the id of the output") String output,

        @Description("how many stages of its sign-off are done, which whoever passes it on sends back")
        int stage,

        @Description("how many stages there are") int stages,

        @Description(
                "one more with everything that is done with it, which whoever comments, answers or gives it back sends"
                        + " back")
        int version,

        @Description(
                "of a draft what tells its text from every other one, which whoever passes it on or confirms it sends back;"
                        + " empty otherwise")
        String fingerprint,

        @Description("its stages, in order") List<StageResponse> signOff,

        @Description("whether it waits for the caller to pass it on")
        boolean isTurn,

        @Description("whether they may comment on it now") boolean mayComment,
        @Description("whether they may answer comments now") boolean mayAnswer,

        @Description("whether they may give it back now, or take it back where it is released")
        boolean mayGiveBack,

        @Description("what they may comment on now, in its order")
        List<PassageResponse> passages,

        @Description("what was commented, in that order; told to those who sign it off")
        List<CommentResponse> comments,

        @Description("how it was passed on and given back, in that order; told to those who sign it off")
        List<Move> moves,

        @Description("the teams of other cohorts with which whoever asks may share it")
        List<Drawing> teams,

        @Description("its text, the same as in its file") Document text,
        @PageOnly OnPage onPage) {

    public DocumentDetailResponse {
        signOff = List.copyOf(signOff);
        passages = List.copyOf(passages);
        comments = List.copyOf(comments);
        moves = List.copyOf(moves);
        teams = List.copyOf(teams);
    }

    /** The stages for which the user may confirm what was changed since they signed. */
    public List<StageResponse> toConfirm() {
        return signOff.stream().filter(StageResponse::mayConfirm).toList();
    }

    /** Whether there is a chart in it. */
    public boolean hasCharts() {
        return onPage.document().parts().stream()
                .flatMap(part -> part.blocks().stream())
                .anyMatch(Block.Chart.class::isInstance);
    }

    /** The comments on a passage, as long as it stands in the document. */
    public List<CommentResponse> commentsOn(Passage passage) {
        return comments.stream()
                .filter(comment -> !comment.isLost())
                .filter(comment -> comment.passage().id().equals(passage.id()))
                .toList();
    }

    /** The comments on words of a part that do not stand in it any more. */
    public List<CommentResponse> lostIn(Document.Part part) {
        return comments.stream()
                .filter(CommentResponse::isLost)
                .filter(comment -> comment.passage().part().equals(part.title()))
                .toList();
    }

    /** The comments on parts that are not in the document any more. */
    public List<CommentResponse> lost() {
        return comments.stream()
                .filter(CommentResponse::isLost)
                .filter(comment -> onPage.document().parts().stream()
                        .noneMatch(part -> comment.passage().part().equals(part.title())))
                .toList();
    }

    /**
     * What its page says besides.
     *
     * @param cohort what its cohort is called
     * @param lead how it stands
     * @param signers those who read what is said on its way, in words
     * @param readers those who read it now, in words
     * @param visit the id of the visit of whose notes it is made; empty for none
     * @param maySign whether the reader may pass it on, which before its visit nobody waits for
     * @param next those who have it once it is passed on; empty where it is released then
     * @param open how many comments wait for an answer, where it may be passed on all the same; 0 otherwise
     * @param before the stages to which it can be given back, from the first
     * @param done what was done and said on its way
     * @param files the forms it can be had in
     * @param document as it was composed, for its files
     * @param stamp what a file of it says of itself
     */
    public record OnPage(
            String cohort,
            String lead,
            String seenBy,
            String signers,
            String readers,
            String visit,
            boolean isReleased,
            boolean maySign,
            String next,
            int open,
            List<String> before,
            List<Done> done,
            List<Link> files,
            Document document,
            Stamp stamp) {

        public OnPage {
            before = List.copyOf(before);
            done = List.copyOf(done);
            files = List.copyOf(files);
        }
    }

    /** Something that was done, and what was said with it. */
    public record Done(String what, String text) {}

    /** A team of another cohort that can draw on a document. */
    @Description("a team of another cohort that can draw on a document")
    public record Drawing(
            @Description("the id of its cohort") String cohort,
            @Description("its id") String team,
            @Description("whether it is shared with it") boolean isShared,
            @PageOnly String title) {

        static Drawing of(DocumentService.Drawing one) {
            return new Drawing(
                    one.cohort().id(),
                    one.team().id(),
                    one.isShared(),
                    one.team().title() + ", " + one.cohort().title());
        }
    }

    /** That a document was passed on or given back. */
    @Description("that a document was passed on to the next stage or given back to an earlier one")
    public record Move(
            @Description("the place of the stage that did it, from 0; of a released one how many there are")
            int from,

            @Description("the place of the stage that had it then; of a released one how many there are")
            int to,

            @Description(
                    "the remark with which it was passed on, empty for none, or the reason for which it was given back")
            String words,

            @Description("the id of whoever did it") String by,
            @Description("the day, in UTC") LocalDate day) {

        static Stream<Move> of(SignOffAct act) {
            if (act instanceof SignOffAct.Passed passed) {
                return Stream.of(of(act, passed.stage() + 1, passed.remark()));
            }
            return act instanceof SignOffAct.GivenBack back
                    ? Stream.of(of(act, back.to(), back.reason()))
                    : Stream.empty();
        }

        private static Move of(SignOffAct act, int to, String words) {
            return new Move(act.stage(), to, words, act.by(), CommentResponse.day(act));
        }
    }
}
