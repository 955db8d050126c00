package org.criticalfriend.api.wire;

import java.util.List;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** Why a request was refused or failed, in the shape of RFC 9457. */
@Means("why a request was refused or failed, as RFC 9457 has it")
public record ProblemJson(
        @Means("about:blank: the status says of what kind it is")
        String type,

        @Means("the name of the status") String title,
        @Means("the status of the answer") int status,
        @Means("what is wrong and what would be right") String detail,
        @Means("the address that was asked for") String instance,

        @Means("the number under which the cause is recorded; null where nothing is") @Nullable
        String reference,

        @Means("the one part of what was sent that is refused; null where it is all of it, or more than one") @Nullable
        String field,

        @Means("all that is wrong with what was sent; empty where that is not why")
        List<Fault> errors,

        @Means("what is kept now, where somebody else changed it first; null otherwise") @Nullable
        EntryJson kept,

        @Means("what was sent and not kept, where somebody else changed it first; null otherwise") @Nullable
        String sent) {

    /** Something wrong with what was sent. */
    @Means("something wrong with what was sent")
    public record Fault(
            @Means("where it is, such as agenda[0].from; empty for the whole")
            String field,

            @Means("what is wrong there and what would be right")
            String detail) {}

    /** Takes a copy. */
    public ProblemJson {
        errors = List.copyOf(errors);
    }
}
