package org.criticalfriend.engine.definition.check;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;

/** An instrument rates items of its own, or each heading, or each note. */
final class InstrumentCheck implements Check {

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        for (Instrument instrument : programme.instruments()) {
            Instrument.Each each = instrument.each();
            if (instrument.items().isEmpty() == (each == null)) {
                problems.add(Problem.at(instrument.path(), CheckWording.ITEMS_OR_EACH));
            } else if (each != null) {
                String path = instrument.path() + ".each";
                if ((each.heading() == null) == each.note().isEmpty()) {
                    problems.add(Problem.at(path, CheckWording.HEADING_OR_NOTE));
                } else if (each.heading() != null && each.from() != null) {
                    problems.add(Problem.at(path + ".from", CheckWording.FROM_WITHOUT_NOTES));
                }
            }
        }
        return problems;
    }
}
