package org.criticalfriend.api.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.api.usecase.Papers;
import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.engine.signoff.Act;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.language.Means;

/** A document as it stands now, how far it has come, and what was said of it on the way. */
@Means("a document as it stands now, how far it has come, and what was said of it on the way")
public record PaperJson(
        @Means("the cohort's id") String cohort,
        @Means("its id") String id,
        @Means("the id of the output") String output,

        @Means("how many stages of its sign-off are done, which whoever passes it on sends back")
        int stage,

        @Means("how many stages there are") int stages,

        @Means("one more with everything that is done with it, which whoever comments, answers or gives it back sends"
                + " back")
        int version,

        @Means("whether whoever asks is to pass it on") boolean isTurn,
        @Means("whether they may comment on it now") boolean mayComment,
        @Means("whether they may answer comments now") boolean mayAnswer,

        @Means("whether they may give it back now, or take it back where it is released")
        boolean mayGiveBack,

        @Means("what they may comment on now, in its order") List<PassageJson> passages,

        @Means("what was commented, in that order; told to those who sign it off")
        List<CommentJson> comments,

        @Means("how it was passed on and given back, in that order; told to those who sign it off")
        List<Move> moves,

        @Means("the teams of other cohorts with which whoever asks may share it")
        List<Drawing> teams,

        @Means("its text, the same as in its file") Document text) {

    public PaperJson {
        passages = List.copyOf(passages);
        comments = List.copyOf(comments);
        moves = List.copyOf(moves);
        teams = List.copyOf(teams);
    }

    /** A team of another cohort that can draw on a document. */
    @Means("a team of another cohort that can draw on a document")
    public record Drawing(
            @Means("the id of its cohort") String cohort,
            @Means("its id") String team,
            @Means("whether it is shared with it") boolean isShared) {

        static Drawing of(Papers.Drawing one) {
            return new Drawing(one.cohort().id(), one.team().id(), one.isShared());
        }
    }

    /** That a document was passed on or given back. */
    @Means("that a document was passed on to the next stage or given back to an earlier one")
    public record Move(
            @Means("the place of the stage that had it, from 0; of a released one how many there are")
            int from,

            @Means("the place of the stage that had it then; of a released one how many there are")
            int to,

            @Means("the remark with which it was passed on, empty for none, or the reason for which it was given back")
            String words,

            @Means("the id of whoever did it") String by,
            @Means("the day, in UTC") LocalDate day) {

        static Stream<Move> of(Act act) {
            if (act instanceof Act.Passed passed) {
                return Stream.of(of(act, passed.stage() + 1, passed.remark()));
            }
            return act instanceof Act.GivenBack back ? Stream.of(of(act, back.to(), back.reason())) : Stream.empty();
        }

        private static Move of(Act act, int to, String words) {
            return new Move(act.stage(), to, words, act.by(), CommentJson.day(act));
        }
    }

    public static PaperJson of(Papers.Found found) {
        return new PaperJson(
                found.in().cohort().id(),
                found.subject().id(),
                found.subject().output().id(),
                found.stage(),
                found.stages().size(),
                found.version(),
                found.maySign(),
                found.mayComment(),
                found.mayAnswer(),
                found.mayGiveBack(),
                found.mayComment()
                        ? found.passages().stream().map(PassageJson::of).toList()
                        : List.of(),
                found.signOff().comments().stream().map(CommentJson::of).toList(),
                found.signOff().acts().stream().flatMap(Move::of).toList(),
                found.drawing().stream().map(Drawing::of).toList(),
                Texts.wellFormed(found.document()));
    }
}
