package org.criticalfriend.api.http.answer;

import java.util.List;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** Why a request was refused or failed, in the shape of RFC 9457. */
@Description("why a request was refused or failed, as RFC 9457 has it")
public record ProblemResponse(
        @Description("about:blank: the status says of what kind it is")
        String type,

        @Description("the name of the status") String title,
        @Description("the status of the answer") int status,

        @Description("what is wrong and what would be right")
        String detail,

        @Description("the address that was asked for") String instance,

        @Description("the number under which the cause is recorded; null where nothing is") @Nullable
        String reference,

        @Description("the one part of what was sent that is refused; null where it is all of it, or more than one")
        @Nullable
        String field,

        @Description("all that is wrong with what was sent; empty where that is not why")
        List<Fault> errors,

        @Description("what is kept now, where somebody else changed it first; null otherwise") @Nullable
        EntryResponse kept,

        @Description("what was sent and not kept, where somebody else changed it first; null otherwise") @Nullable
        String sent) {

    /** Something wrong with what was sent. */
    @Description("something wrong with what was sent")
    public record Fault(
            @Description("where it is, such as agenda[0].from; empty for the whole")
            String field,

            @Description("what is wrong there and what would be right")
            String detail) {}

    /** Takes a copy. */
    public ProblemResponse {
        errors = List.copyOf(errors);
    }
}
