package org.example.kept;

import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.RuleWord;
import org.criticalfriend.spi.word.Score;
import org.pf4j.Extension;

/** The rule {@code kept/one: phase}. */
@Extension
public final class OnePhase implements RuleWord<OnePhase.Of> {

    public record Of(@Description("the fact that both have in common") String fact) {}

    @Override
    public String name() {
        return "one";
    }

    @Override
    public String meaning() {
        return "both have a fact in common";
    }

    @Override
    public Class<Of> settings() {
        return Of.class;
    }

    @Override
    public Score fit(Of of, Candidate one, Candidate other) {
        String known = one.facts().getOrDefault(of.fact(), "");
        boolean fits = !known.isEmpty()
                && known.equals(other.facts().getOrDefault(of.fact(), ""))
                && !one.id().equals(other.id())
                && one.headings().keySet().equals(other.headings().keySet());
        return Score.of(fits, fits ? "both " + known : "not known to be alike");
    }
}
