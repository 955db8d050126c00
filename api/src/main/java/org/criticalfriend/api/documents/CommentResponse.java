package org.criticalfriend.api.documents;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.criticalfriend.api.http.answer.PageOnly;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a draft, and what came of it.
 *
 * @param from who made it and when, in words
 * @param result what came of it, in words; empty while it waits for an answer
 * @param isLost whether what it is about does not stand in the document any more
 */
@Description("a comment on a draft, and what came of it")
public record CommentResponse(
        @Description("its id, which whoever answers it names in the address")
        String id,

        @Description("the place of the stage in whose name it was made, from 0")
        int stage,

        @Description("what it is about, with the words as they stood then")
        PassageResponse passage,

        @Description("in the writer's words") String text,
        @Description("the id of whoever made it") String by,
        @Description("the day, in UTC") LocalDate day,

        @Description("what those who draft say to it; null while it waits for that") @Nullable
        Answer answer,

        @PageOnly String from,
        @PageOnly String result,
        @PageOnly boolean isLost) {

    /** Whether it waits for an answer. */
    public boolean waits() {
        return answer == null;
    }

    /** What those who draft say to a comment. */
    @Description("what those who draft say to a comment")
    public record Answer(
            @Description("whether what it asks was done; otherwise all is left as it is")
            boolean isDone,

            @Description("a word on it; empty for none") String word,
            @Description("the id of whoever answered") String by,
            @Description("the day, in UTC") LocalDate day) {

        static Answer of(SignOffAct.Answered answer) {
            return new Answer(answer.isDone(), answer.word(), answer.by(), CommentResponse.day(answer));
        }
    }

    static LocalDate day(SignOffAct act) {
        return LocalDate.ofInstant(act.at(), ZoneOffset.UTC);
    }
}
