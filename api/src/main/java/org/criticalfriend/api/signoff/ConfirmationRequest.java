package org.criticalfriend.api.signoff;

import org.criticalfriend.spi.language.Description;

/** That what was changed in a draft since one signed it is confirmed, as it is sent. */
@Description("that what was changed in a draft since one signed it is confirmed")
public record ConfirmationRequest(
        @Description("the fingerprint of the text that was read")
        String fingerprint) {}
