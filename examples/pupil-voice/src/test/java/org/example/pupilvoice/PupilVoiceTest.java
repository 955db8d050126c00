package org.example.pupilvoice;

import org.criticalfriend.spi.Variant;
import org.criticalfriend.testkit.VariantContract;

class PupilVoiceTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new PupilVoice();
    }
}
