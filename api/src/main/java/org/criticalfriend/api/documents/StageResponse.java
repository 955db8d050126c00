package org.criticalfriend.api.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.criticalfriend.api.http.answer.PageOnly;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignedText;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.programme.Output;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a document's sign-off, and which text it stands by.
 *
 * @param date the day it last signed or confirmed, in words; empty where it is not done
 */
@Description("a stage of the sign-off, and which text it stands by")
public record StageResponse(
        @Description("the name people see") String title,

        @Description(
                "the day it is due, which of a stage that waits for others follows from theirs; null where none is known")
        @Nullable
        LocalDate due,

        @Description(
                "the day it passed the document on, in UTC; null where it has not, and once the document is released")
        @Nullable
        LocalDate signed,

        @Description("the day it last confirmed what was changed since, in UTC; null for never") @Nullable
        LocalDate confirmed,

        @Description("whether the words were changed since, so that it has to confirm them before the release")
        boolean isToConfirm,

        @Description("whether the caller may confirm them for it")
        boolean mayConfirm,

        @Description("what was changed, for whoever may confirm it; null where the words that were signed are not kept")
        @Nullable
        List<Change> changes,

        @PageOnly String date) {

    /** A passage that reads differently than it was signed. */
    @Description("a passage that reads differently than it was signed")
    public record Change(
            @Description("the heading of its part; empty for the head of the document")
            String part,

            @Description("its words as they were signed; empty where it was added")
            String before,

            @Description("its words as they stand; empty where it was taken out")
            String now) {}

    /** The stages of a document, in order. */
    static List<StageResponse> of(DocumentService.Found found) {
        List<Output.Stage> stages = found.stages();
        return stages.stream()
                .map(stage -> found.signed().stream()
                        .filter(signed -> signed.stage() == stages.indexOf(stage))
                        .findFirst()
                        .map(signed -> of(stage, found.turn().days().due().get(stage.id()), signed, found.text()))
                        .orElseGet(() -> new StageResponse(
                                stage.title(),
                                found.turn().days().due().get(stage.id()),
                                null,
                                null,
                                false,
                                false,
                                null,
                                "")))
                .toList();
    }

    private static StageResponse of(Output.Stage stage, @Nullable LocalDate due, SignedStage signed, SignedText now) {
        SignOff.Signature signature = signed.signature();
        Instant confirmed = signature.confirmed();
        SignedText before = signed.text();
        return new StageResponse(
                stage.title(),
                due,
                day(signature.at()),
                confirmed == null ? null : day(confirmed),
                !signed.isCurrent(),
                signed.mayConfirm(),
                before == null
                        ? null
                        : before.changes(now).stream()
                                .map(change -> new Change(change.part(), change.before(), change.now()))
                                .toList(),
                Times.date(day(confirmed == null ? signature.at() : confirmed)));
    }

    /** The day it is due, in words; empty where it is done or none is known. */
    public String dueInWords() {
        return due == null || signed != null ? "" : Times.date(due);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
