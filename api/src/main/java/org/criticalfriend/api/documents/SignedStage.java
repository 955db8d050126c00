package org.criticalfriend.api.documents;

import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignedText;
import org.jspecify.annotations.Nullable;

/**
 * A stage that is done.
 *
 * @param isCurrent whether it signed or confirmed the text as it stands
 * @param mayConfirm whether the user may confirm the text as it stands
 * @param text what it signed, where they may confirm what was changed since; null where that is not kept
 */
public record SignedStage(
        int stage,
        SignOff.Signature signature,
        boolean isCurrent,
        boolean mayConfirm,
        @Nullable SignedText text) {}
