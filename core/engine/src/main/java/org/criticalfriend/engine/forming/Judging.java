package org.criticalfriend.engine.forming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.Rules;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.plugin.PluginFailure;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.Score;
import org.criticalfriend.spi.word.Use;

/** Asks every word about all the candidates, once, and remembers the words that cannot answer. */
final class Judging {

    /** Words about what nobody knows while teams are formed, each with what that is. */
    private static final Map<String, String> NOT_YET = Map.of(
            "same-person", "it is not known yet who goes to the visits",
            "give-and-take", "it is not known yet who goes to whom",
            "unlike-host", "it is about a person and a host, and neither is known yet");

    private final List<Candidate> members;
    private final Vocabulary vocabulary;
    private final InWords words;
    private final Partners partners;
    private final List<Formed.PassedOver> passedOver = new ArrayList<>();

    Judging(List<Candidate> members, Vocabulary vocabulary, InWords words, Partners partners) {
        this.members = members;
        this.vocabulary = vocabulary;
        this.words = words;
        this.partners = partners;
    }

    List<Formed.PassedOver> passedOver() {
        return passedOver;
    }

    /**
     * A rule or wish with its answers; empty where it cannot be judged, which is then noted.
     *
     * @param id the rule's or wish's id
     */
    Optional<Judged> judged(String id, Use use, boolean isRule) {
        String unknown = NOT_YET.get(use.name());
        if (unknown != null) {
            return passOver(id, use, isRule, unknown);
        }
        String noun = words.titles().member();
        if (use.settings() instanceof Rules.Size size) {
            return Optional.of(OfTeam.size(size.members(), members, noun));
        }
        if (use.settings() instanceof Rules.Share share) {
            return Optional.of(
                    use.name().equals("at-least")
                            ? OfTeam.atLeast(share.number(), share.of(), members, noun)
                            : OfTeam.atMost(share.number(), share.of(), members, noun));
        }
        if (use.settings() instanceof Rules.AnyOf anyOf) {
            return anyOf(id, anyOf.rules(), isRule);
        }
        if (use.name().equals("mix") && use.settings() instanceof Rules.OfFact of) {
            return isRule
                    ? passOver(id, use, true, "how much members differ is a matter of degree and can only be a wish")
                    : Optional.of(mix(of.fact()));
        }
        if (use.settings() instanceof Rules.Apart apart) {
            return partners.isKnown()
                    ? Optional.of(newPartners(apart))
                    : passOver(id, use, isRule, "nothing is known yet of earlier teams");
        }
        return pairs(id, use, isRule);
    }

    private OfPairs newPartners(Rules.Apart apart) {
        List<List<Score>> fits = new ArrayList<>();
        for (int one = 0; one < members.size(); one++) {
            String id = members.get(one).id();
            fits.add(members.subList(one + 1, members.size()).stream()
                    .map(other -> partners.fit(apart.time(), id, other.id()))
                    .toList());
        }
        return new OfPairs(fits);
    }

    private Judged mix(String fact) {
        List<String> values = members.stream()
                .map(member -> fact.equals("organisation")
                        ? member.organisation()
                        : member.facts().getOrDefault(fact, ""))
                .toList();
        return new OfTeam.Mix(fact, values);
    }

    /** What looks at two members is weighed for each two of them, for one pair may be near and another of one trust. */
    private Optional<Judged> anyOf(String id, List<Use> rules, boolean isRule) {
        List<Judged> ofTeam = new ArrayList<>();
        Optional<OfPairs> ofPairs = Optional.empty();
        for (Use rule : rules) {
            Judged judged = judged(id, rule, isRule).orElse(null);
            if (judged instanceof OfPairs pairs) {
                ofPairs = Optional.of(
                        ofPairs.map(known -> OfPairs.better(known, pairs)).orElse(pairs));
            } else if (judged != null) {
                ofTeam.add(judged);
            }
        }
        if (ofTeam.isEmpty()) {
            return ofPairs.map(pairs -> pairs);
        }
        ofPairs.ifPresent(pairs -> ofTeam.add(0, pairs));
        return Optional.of(new OfTeam.AnyOf(List.copyOf(ofTeam)));
    }

    private Optional<Judged> pairs(String id, Use use, boolean isRule) {
        if (!WordCalls.looksAtTwo(vocabulary, use)) {
            return passOver(id, use, isRule, "no plugin that is installed understands it");
        }
        List<List<Score>> fits = new ArrayList<>();
        for (int one = 0; one < members.size(); one++) {
            List<Score> row = new ArrayList<>();
            for (Candidate other : members.subList(one + 1, members.size())) {
                Answer<Score> answer = WordCalls.fit(vocabulary, use, members.get(one), other);
                PluginFailure failure = answer.failure();
                Score fit = answer.value();
                if (failure != null || fit == null) {
                    String reason = failure == null
                            ? "it gave no answer"
                            : "the plugin " + failure.plugin() + " " + failure.version() + " gave no answer: "
                                    + failure.reason();
                    return passOver(id, use, isRule, reason);
                }
                row.add(fit);
            }
            fits.add(row);
        }
        return Optional.of(new OfPairs(fits));
    }

    private Optional<Judged> passOver(String id, Use use, boolean isRule, String why) {
        String clause = words.rules().ofTeam(use);
        String sentence = "The " + (isRule ? "rule" : "wish") + " that " + clause + " is passed over: " + why + ".";
        passedOver.add(new Formed.PassedOver(id, isRule, sentence));
        return Optional.empty();
    }
}
