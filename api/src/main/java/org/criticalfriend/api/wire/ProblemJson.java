package org.criticalfriend.api.wire;

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

        @Means("the part of what was sent that is refused; null where it is all of it") @Nullable
        String field,

        @Means("what is kept now, where somebody else changed it first; null otherwise") @Nullable
        EntryJson kept,

        @Means("what was sent and not kept, where somebody else changed it first; null otherwise") @Nullable
        String sent) {}
