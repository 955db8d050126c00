package org.example.kept;

import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.PromiseCheck;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.programme.Programme;
import org.pf4j.Extension;

/** A variant that reads much of a programme. */
@Extension
public final class Kept implements Variant {

    @Override
    public String id() {
        return "kept";
    }

    @Override
    public List<Problem> check(Programme programme) {
        return PromiseCheck.of("Kept", programme)
                .no(programme.notes().stream(), note -> note.by().isEmpty(), "by", "Kept knows who writes each note")
                .no(programme.awards().stream(), award -> award.to().isEmpty(), "to", "Kept knows who holds each award")
                .problems();
    }
}
