package org.example.pupilvoice;

import java.util.List;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.word.Word;
import org.criticalfriend.testkit.VariantContract;

class PupilVoiceTest extends VariantContract {

    @Override
    protected Variant variant() {
        return new PupilVoice();
    }

    @Override
    protected List<Word> words() {
        return List.of(new SideBySide(), new NetAgreement(), new EnoughPupils(), new Markdown());
    }
}
