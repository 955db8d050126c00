package org.criticalfriend.engine.composition.rating;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.composition.material.Answers;
import org.criticalfriend.engine.composition.material.RatedItems;
import org.criticalfriend.engine.composition.material.Sums;
import org.criticalfriend.engine.composition.material.TakenUp;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;

/** The answers to an instrument one by one, for readers who may see them so, however few there are. */
public final class AnswerTable {

    private final Programme programme;
    private final Instrument instrument;
    private final Output output;
    private final Answers now;
    private final TakenUp takenUp;

    /**
     * A table.
     *
     * @param takenUp the words of the notes that are rated
     */
    public AnswerTable(Programme programme, Instrument instrument, Output output, Answers now, TakenUp takenUp) {
        this.programme = programme;
        this.instrument = instrument;
        this.output = output;
        this.now = now;
        this.takenUp = takenUp;
    }

    /** The table of some answers. */
    public Block of(List<Entry> entries) {
        boolean hasWords = false;
        boolean isOfSeveral =
                entries.stream().map(entry -> giver(entry)).distinct().count() > 1;
        boolean isOfSeveralSteps =
                entries.stream().map(entry -> step(entry)).distinct().count() > 1;
        List<List<String>> cells = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.content() instanceof Content.Rating rating) {
                List<String> cell = new ArrayList<>();
                cell.add(
                        Sums.isOfNotes(instrument)
                                ? takenUp.text(instrument, rating.item(), now.host(entry), output)
                                : RatedItems.statement(programme, instrument, rating.item()));
                if (isOfSeveral) {
                    cell.add(giver(entry));
                }
                if (isOfSeveralSteps) {
                    cell.add(step(entry));
                }
                cell.add(level(rating));
                cell.add(rating.comment());
                hasWords |= !rating.comment().isEmpty();
                cells.add(cell);
            }
        }
        List<String> columns = new ArrayList<>(List.of(RatedItems.STATEMENT));
        if (isOfSeveral) {
            columns.add("From");
        }
        if (isOfSeveralSteps) {
            columns.add("Step");
        }
        columns.add("Answer");
        if (hasWords) {
            columns.add("In words");
        } else {
            cells.forEach(cell -> cell.remove(cell.size() - 1));
        }
        return new Block.Grid("", columns, cells, List.of());
    }

    /** For whom it was answered, or else by whom. */
    private String giver(Entry entry) {
        return now.cohort()
                .places()
                .find(entry.place())
                .map(Place::name)
                .or(() -> now.cohort().people().find(entry.author()).map(Person::name))
                .orElse("");
    }

    private String step(Entry entry) {
        return now.course()
                .occurrences()
                .find(entry.occurrence())
                .map(occurrence -> occurrence.step().title())
                .orElse("");
    }

    private String level(Content.Rating rating) {
        Scale scale = CohortRecord.scale(programme, instrument, rating.item());
        return scale.levels().stream()
                .filter(level -> level.id().equals(rating.level()))
                .map(Scale.Level::title)
                .findFirst()
                .orElseGet(() -> scale.unanswered() == null ? "No answer" : scale.unanswered());
    }
}
