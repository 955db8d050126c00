package org.criticalfriend.engine.forming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.plugin.Caller;
import org.criticalfriend.engine.plugin.PluginFailure;
import org.criticalfriend.engine.plugin.WordCaller;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.RuleWord;
import org.criticalfriend.spi.word.Score;
import org.junit.jupiter.api.Test;

class TermsTest {

    private final List<String> asked = new ArrayList<>();
    private final Vocabulary vocabulary = withTrains(WordCaller.direct(new Trains()));

    private static Vocabulary withTrains(WordCaller trains) {
        return Programmes.WORDS.and(List.of(new Vocabulary.Entry(
                WordPlace.RULE,
                "fair-travel",
                "rail-time",
                "the way by rail takes at most so long",
                RailTime.class,
                trains)));
    }

    /** The time on the way. */
    public record RailTime(
            @Description("how many minutes at most") int most) {}

    private final class Trains implements RuleWord<RailTime> {

        @Override
        public String name() {
            return "rail-time";
        }

        @Override
        public String meaning() {
            return "the way by rail takes at most so long";
        }

        @Override
        public Class<RailTime> settings() {
            return RailTime.class;
        }

        @Override
        public Score fit(RailTime chosen, Candidate one, Candidate other) {
            asked.add(one.id() + other.id());
            int minutes = 10 * Math.abs(one.id().charAt(0) - other.id().charAt(0));
            return Score.of(minutes <= chosen.most(), minutes + " minutes by rail");
        }
    }

    @Test
    void aPluginIsAskedOnceAboutEachTwoMembersAndNeverInTheSearch() {
        Terms terms = terms("{ rules: { travel: { fair-travel/rail-time: 10 } } }");
        assertThat(asked).containsExactly("ab", "ac", "ad", "bc", "bd", "cd");

        Formed formed = new GreedyForming().form(terms, 1);

        assertThat(asked).hasSize(6);
        assertThat(formed.teams())
                .extracting(Formed.FormedTeam::all)
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void aPluginThatFailsIsPassedOverAndNotAskedAgain() {
        List<String> questions = new ArrayList<>();
        Caller failing = new Caller() {
            @Override
            public <T> Answer<T> call(String asked, Callable<? extends T> question) {
                questions.add(asked);
                return Answer.failed(
                        new PluginFailure("fair-travel", "1.0.0", "judge", "It failed.", "no route", "no route", null));
            }
        };

        Terms terms = terms(
                "{ rules: { travel: { fair-travel/rail-time: 10 } } }",
                withTrains(new WordCaller(new Trains(), failing)));

        assertThat(questions).containsExactly("judge two members by fair-travel/rail-time");
        assertThat(new GreedyForming().form(terms, 1).passedOver())
                .containsExactly(new Formed.PassedOver(
                        "travel",
                        true,
                        "The rule that the way by rail takes at most so long (10) is passed over: the plugin fair-travel"
                                + " 1.0.0 gave no answer: no route."));
    }

    @Test
    void aWordWithoutItsPluginIsPassedOver() {
        Programme programme =
                Programmes.ofSchools("2", "{ rules: { travel: { fair-travel/rail-time: 10 } } }", vocabulary);

        Terms terms = Terms.of(programme, Map.of("school", members()), Programmes.WORDS);

        assertThat(terms.passedOver())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).endsWith("no plugin that is installed understands it."));
    }

    @Test
    void whatNeedsPeopleOrHistoryIsPassedOver() {
        Terms terms = terms("""
                { rules: { person: { same-person: team }, host: { unlike-host: trust }, mixed: { mix: type } },
                  wishes: { fair: { give-and-take: all-programmes, weight: 1 } } }""");

        assertThat(terms.passedOver())
                .extracting(Formed.PassedOver::reason)
                .containsExactly(
                        "The rule that the same person goes with all visits of a team is passed over: it is not known"
                                + " yet who goes to the visits.",
                        "The rule that nobody in a team has the trust of the host is passed over: it is about a person"
                                + " and a host, and neither is known yet.",
                        "The rule that the schools of a team differ in type is passed over: how much members differ is"
                                + " a matter of degree and can only be a wish.",
                        "The wish that whoever receives visitors also goes to visit others, all programmes counted"
                                + " together is passed over: it is not known yet who goes to whom.");
    }

    @Test
    void membersOfAnUnknownOrganisationAreRefused() {
        Programme programme = Programmes.ofSchools("2", "{ title: Pair }");

        assertThatThrownBy(() -> Terms.of(programme, Map.of("trust", members()), Programmes.WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading-together@2026/27 has no organisation trust");
    }

    @Test
    void twoMembersOfOneIdAreRefused() {
        Programme programme = Programmes.ofSchools("2", "{ title: Pair }");
        List<Candidate> twice = List.of(members().get(0), members().get(0));

        assertThatThrownBy(() -> Terms.of(programme, Map.of("school", twice), Programmes.WORDS))
                .hasMessage("two members have the id a");
    }

    private Terms terms(String teams) {
        return terms(teams, vocabulary);
    }

    private static Terms terms(String teams, Vocabulary words) {
        return Terms.of(Programmes.ofSchools("2", teams, words), Map.of("school", members()), words);
    }

    private static List<Candidate> members() {
        return IntStream.range(0, 4)
                .mapToObj(one -> String.valueOf((char) ('a' + one)))
                .map(id -> new Candidate(id, id, Map.of(), Map.of()))
                .toList();
    }
}
