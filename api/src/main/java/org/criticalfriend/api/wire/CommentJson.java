package org.criticalfriend.api.wire;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.criticalfriend.engine.signoff.Act;
import org.criticalfriend.engine.signoff.Comment;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** A comment on a draft, and what came of it. */
@Means("a comment on a draft, and what came of it")
public record CommentJson(
        @Means("its id, which whoever answers it names in the address")
        String id,

        @Means("the place of the stage in whose name it was made, from 0")
        int stage,

        @Means("what it is about, with the words as they stood then")
        PassageJson passage,

        @Means("in the writer's words") String text,
        @Means("the id of whoever made it") String by,
        @Means("the day, in UTC") LocalDate day,

        @Means("what those who draft say to it; null while it waits for that") @Nullable
        Answer answer) {

    /** What those who draft say to a comment. */
    @Means("what those who draft say to a comment")
    public record Answer(
            @Means("whether what it asks was done; otherwise all is left as it is")
            boolean isDone,

            @Means("a word on it; empty for none") String word,
            @Means("the id of whoever answered") String by,
            @Means("the day, in UTC") LocalDate day) {

        static Answer of(Act.Answered answer) {
            return new Answer(answer.isDone(), answer.word(), answer.by(), CommentJson.day(answer));
        }
    }

    static CommentJson of(Comment comment) {
        Act.Commented said = comment.said();
        return new CommentJson(
                said.id(),
                said.stage(),
                PassageJson.of(said.passage()),
                said.text(),
                said.by(),
                day(said),
                comment.answer() == null ? null : Answer.of(comment.answer()));
    }

    static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), ZoneOffset.UTC);
    }
}
