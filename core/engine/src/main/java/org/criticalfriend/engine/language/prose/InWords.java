package org.criticalfriend.engine.language.prose;

import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.spi.programme.Programme;

/**
 * One programme in words: everything that can be said of its parts, with the titles they have in it.
 *
 * @param titles what its parts are called
 * @param people its organisations and roles
 * @param times its moments
 * @param rules its rules and wishes
 * @param conditions its conditions
 * @param sections the sections of its documents
 * @param records what is written, answered, chosen and awarded in it
 * @param course its steps and sessions
 * @param occasions where it asks for what
 * @param readership who sees what is given
 */
public record InWords(
        Titles titles,
        PeoplePhrases people,
        Times times,
        RulePhrases rules,
        ConditionPhrases conditions,
        SectionPhrases sections,
        RecordPhrases records,
        CoursePhrases course,
        Occasions occasions,
        ReadershipPhrases readership) {

    /** A programme whose file may say a plugin's words, which are told by their meaning. */
    public static InWords of(Programme programme, Vocabulary vocabulary) {
        Titles titles = new Titles(programme);
        Times times = new Times(titles);
        OtherWords others = new OtherWords(vocabulary, times);
        ConditionPhrases conditions = new ConditionPhrases(titles, others);
        return new InWords(
                titles,
                new PeoplePhrases(programme, titles),
                times,
                new RulePhrases(titles, others),
                conditions,
                new SectionPhrases(titles, times, conditions, others),
                new RecordPhrases(programme, titles, conditions),
                new CoursePhrases(titles, times, conditions),
                new Occasions(programme, titles),
                new ReadershipPhrases(programme));
    }
}
