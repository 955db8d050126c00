package org.criticalfriend.engine.cohort;

import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.word.Rules;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Basis;
import org.criticalfriend.spi.word.Use;

/**
 * The two notes by which a programme brings together what one organisation can share and another asks: those of its
 * {@code exchange}, else those its documents match.
 *
 * @param offer the note that says what can be shared
 * @param need the note that says what is asked
 */
public record Exchanged(Optional<String> offer, Optional<String> need) {

    /** The notes of a programme; empty where it brings nothing together. */
    public static Exchanged in(Programme programme) {
        return words(programme)
                .map(Exchanged::of)
                .filter(exchanged -> exchanged.offer().isPresent())
                .findFirst()
                .orElse(new Exchanged(Optional.empty(), Optional.empty()));
    }

    private static Exchanged of(Use use) {
        if (use.settings() instanceof Rules.Exchange exchange) {
            return new Exchanged(Optional.of(exchange.offer()), Optional.of(exchange.need()));
        }
        return new Exchanged(
                use.basis().exchange().map(Basis.Exchange::offer),
                use.basis().exchange().map(Basis.Exchange::need));
    }

    private static Stream<Use> words(Programme programme) {
        Stream<Use> ofTeams = Stream.ofNullable(programme.teams())
                .flatMap(teams -> Stream.concat(
                        teams.wishes().stream().map(wish -> wish.word()),
                        teams.rules().stream().map(rule -> rule.word())));
        Stream<Use> ofOutputs = programme.outputs().stream()
                .flatMap(output -> output.sections().stream())
                .map(section -> section.word());
        return Stream.concat(ofTeams, ofOutputs);
    }
}
