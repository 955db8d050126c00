package org.criticalfriend.engine.forming;

import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.word.Fit;
import org.criticalfriend.spi.word.Member;
import org.criticalfriend.spi.word.RuleWord;
import org.criticalfriend.spi.word.Use;

/**
 * Whether two members fit by a rule that looks at two.
 *
 * @param vocabulary whose words the rules are
 * @param asking how they are asked
 */
public record Fitting(Vocabulary vocabulary, Asking asking) {

    /** Whether they fit; by a word that looks at more than two, and by one whose plugin failed, nobody is kept out. */
    public boolean fits(Use rule, Member one, Member other) {
        return vocabulary
                .find(WordPlace.RULE, rule.name())
                .filter(entry -> entry.word() instanceof RuleWord<?>)
                .map(entry -> asking.fit(entry, (RuleWord<?>) entry.word(), rule.settings(), one, other))
                .map(answer ->
                        answer.or(failure -> Fit.of(true, failure.reason())).degree() > 0)
                .orElse(true);
    }
}
