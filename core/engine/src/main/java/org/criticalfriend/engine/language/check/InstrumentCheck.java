package org.criticalfriend.engine.language.check;

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
            if (instrument.items().isEmpty() && each == null) {
                problems.add(Problem.at(instrument.path(), CheckWording.NOTHING_RATED));
            } else if (!instrument.items().isEmpty() && each != null) {
                problems.add(Problem.at(instrument.path() + ".each", CheckWording.ITEMS_AND_EACH));
            } else if (each != null) {
                String path = instrument.path() + ".each";
                if (each.heading() == null && each.note().isEmpty()) {
                    problems.add(Problem.at(path, CheckWording.NEITHER_HEADING_NOR_NOTE));
                } else if (each.heading() != null && !each.note().isEmpty()) {
                    problems.add(Problem.at(path + ".note", CheckWording.HEADING_AND_NOTE));
                } else if (each.heading() != null && each.from() != null) {
                    problems.add(Problem.at(path + ".from", CheckWording.FROM_WITHOUT_NOTES));
                }
            }
        }
        return problems;
    }
}
