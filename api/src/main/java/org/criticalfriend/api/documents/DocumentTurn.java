package org.criticalfriend.api.documents;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.api.layout.Messages;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.signoff.DocumentDays;
import org.criticalfriend.spi.programme.Output;
import org.jspecify.annotations.Nullable;

/**
 * How far a document has come, and whether it waits for the user.
 *
 * @param stage how many stages of its sign-off are done
 * @param days when it is drafted, and by when its stages are due
 * @param hasBegun whether what it tells of has taken place
 * @param isTurn whether it waits for the user to pass it on
 * @param isToConfirm whether it waits for the user to confirm what was changed since they signed it
 */
public record DocumentTurn(
        Subject subject, int stage, DocumentDays days, boolean hasBegun, boolean isTurn, boolean isToConfirm) {

    private static final Messages MESSAGES = Messages.of(DocumentTurn.class);

    /** Whether it waits for the user at all. */
    public boolean waits() {
        return isTurn || isToConfirm;
    }

    /** The stage that has it; null once it is released, and where nobody signs it off. */
    public Output.@Nullable Stage next() {
        List<Output.Stage> stages = List.copyOf(subject.output().signOff().all());
        return stage < stages.size() ? stages.get(stage) : null;
    }

    /** The day by which it is to be passed on; null where none is known, and where it is not to be. */
    public @Nullable LocalDate due() {
        Output.Stage next = next();
        return next == null ? null : days.due().get(next.id());
    }

    /** Who has it now and by when, in words. */
    String state(Titles titles) {
        Output.Stage next = next();
        if (next == null) {
            return MESSAGES.text(subject.output().signOff().isEmpty() ? "composed" : "released");
        }
        if (!hasBegun) {
            return early();
        }
        LocalDate due = due();
        String who = isTurn
                ? MESSAGES.text("your-turn")
                : MESSAGES.text("with", titles.who(next.by()).words());
        return (isToConfirm ? MESSAGES.text("to-confirm") + " " : "")
                + who
                + (due == null ? "" : MESSAGES.text("due", Times.date(due)));
    }

    /** Why it waits for nobody yet, in words. */
    String early() {
        LocalDate from = days.from();
        return from == null ? MESSAGES.text("no-day") : MESSAGES.text("early", Times.date(from));
    }
}
