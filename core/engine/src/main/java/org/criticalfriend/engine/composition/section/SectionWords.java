package org.criticalfriend.engine.composition.section;

import java.util.List;
import org.criticalfriend.spi.section.SectionWord;

/** The section words of the engine. */
public final class SectionWords {

    private SectionWords() {}

    /** All of them, in the order in which the language lists them. */
    public static List<SectionWord<?>> all() {
        return List.of(
                new TextSection(),
                new NotesSection(),
                new AnsweredSection(),
                new RatingsSection(),
                new MovementSection(),
                new CountsSection(),
                new MatchesSection(),
                new AwardsSection(),
                new ReviewsSection(),
                new GiveAndTakeSection(),
                new PeopleSection(),
                new FactsSection(),
                new AgendaSection());
    }
}
