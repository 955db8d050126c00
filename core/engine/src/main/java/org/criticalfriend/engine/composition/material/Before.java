package org.criticalfriend.engine.composition.material;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.record.PriorCohort;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Instrument;

/**
 * What present answers are set beside.
 *
 * @param label as columns call it: the label of the cohort, or the last visit
 * @param answers those of each earlier cohort that counts; none where there is nothing to look back at
 */
public record Before(String label, List<Answers> answers) {

    public Before {
        answers = List.copyOf(answers);
    }

    /** Whether anything is there. */
    public boolean isThere() {
        return !answers.isEmpty();
    }

    /** Which figures are shown to readers, by the edition that promises most. */
    public SmallGroups smallGroups(Instrument instrument, SmallGroups rule) {
        return rule.ofAtLeast(smallestGroup(instrument));
    }

    private int smallestGroup(Instrument instrument) {
        return answers.stream()
                .flatMap(one -> one.past().stream())
                .mapToInt(past -> past.told(instrument).smallestGroup())
                .reduce(instrument.smallestGroup(), Math::max);
    }

    /** What readers have to know of what was counted together, and of what is left out. */
    public List<Block> told(Instrument instrument) {
        List<String> sentences = new ArrayList<>();
        for (Answers one : answers) {
            one.past().ifPresent(past -> told(past, past.told(instrument), sentences));
        }
        return sentences.stream().distinct().<Block>map(Block.Paragraph::new).toList();
    }

    private static void told(PriorCohort past, PriorCohort.Told told, List<String> sentences) {
        String of = " of " + past.name();
        told.folded().forEach(titles -> sentences.add(Sentences.and(titles) + of + " are counted together."));
        if (!told.ended().isEmpty()) {
            sentences.add(Sentences.and(told.ended()) + of + " can no longer be chosen and "
                    + (told.ended().size() == 1 ? "is" : "are") + " left out.");
        }
    }
}
