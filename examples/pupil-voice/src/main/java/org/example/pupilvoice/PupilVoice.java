package org.example.pupilvoice;

import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.PromiseCheck;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.programme.Programme;
import org.pf4j.Extension;

/** Programmes that ask pupils, and promise them that nobody reads their answers one by one. */
@Extension
public final class PupilVoice implements Variant {

    private static final String PUPIL = "pupil";
    private static final List<String> ONLY_WHOEVER_ANSWERED = List.of("author");

    @Override
    public String id() {
        return "pupil-voice";
    }

    @Override
    public List<Problem> check(Programme programme) {
        return PromiseCheck.of("Pupil Voice", programme)
                .no(
                        programme.instruments().stream()
                                .filter(instrument -> instrument.by().contains(PUPIL)),
                        instrument -> !instrument.audience().equals(ONLY_WHOEVER_ANSWERED),
                        "audience",
                        "Pupil Voice lets nobody read what a pupil answered; leave `audience` out")
                .problems();
    }
}
