package org.criticalfriend.engine.language.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.plugin.WordCaller;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Teams;
import org.criticalfriend.spi.word.SettledWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ same: phase }|all schools of a trio have the same phase",
                "{ different: trust }|no two schools of a trio have the same trust",
                "{ different: organisation }|no two schools of a trio come from the same organisation",
                "{ mix: type }|the schools of a trio differ in type",
                "{ apart: 20 km }|no two schools of a trio lie nearer to each other than 20 km",
                "{ near: 40 km }|no two schools of a trio lie further apart than 40 km",
                "{ size: 3..4 }|a trio has three or four schools",
                "{ at-most: { number: 1, of: { admissions: selective } } }|a trio has at most one school whose admissions are"
                        + " selective",
                "{ at-least: { number: 2, of: { pupils: 300.. } } }|a trio has at least two schools whose pupils are 300 or more",
                "{ exchange: { offer: strength, need: question } }|what one school asks under *Our question* another can offer"
                        + " under *Strength*",
                "{ shared: question }|the schools of a trio have a heading in common under *Our question*",
                "{ new-partners: 3 years }|the schools of a trio have not been in one trio for three years",
                "{ same-person: team }|the same person goes with all visits of a trio",
                "{ give-and-take: this-programme }|whoever receives visitors also goes to visit others, within this programme",
                "{ any-of: [{ same: phase }, { shared: question }] }|all schools of a trio have the same phase or the schools of"
                        + " a trio have a heading in common under *Our question*",
                "{ unlike-host: region }|nobody in a trio has the region of the host",
            })
    void everyRuleIsAClause(String rule, String clause) {
        Programme programme = Editions.orchard("add: { teams.rules.new: " + rule + " }");
        Teams.Rule written = programme.teams().rules().find("new").orElseThrow();

        assertThat(InWords.of(programme, EngineVocabulary.plain()).rules().ofTeam(written.word()))
                .isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ same: region }|a reviewer and the host have the same region",
                "{ different: trust }|no two reviewers, and no reviewer and host, have the same trust",
                "{ mix: type }|the reviewers of a visit differ in type",
                "{ unlike-host: local-authority }|a reviewer comes from another local authority than the host",
                "{ apart: 5 km }|a reviewer's own organisation lies no nearer than 5 km from the host",
                "{ near: 50 km }|a reviewer's own organisation lies no further than 50 km from the host",
                "{ at-most: { number: 1, of: { position: headteacher } } }|a trio has at most one reviewer whose position is"
                        + " headteacher",
                "{ size: 2 }|there are two reviewers",
                "{ new-partners: 2 years }|a reviewer has not been in one trio with the host for two years",
                "{ same-person: team }|the same reviewer goes with all visits of a trio",
                "{ shared: question }|the reviewer and the host have a heading in common under *Our question*",
                "{ any-of: [{ same: region }, { near: 5 km }] }|a reviewer and the host have the same region or a reviewer's own"
                        + " organisation lies no further than 5 km from the host",
            })
    void everyRuleOfARoleIsAClause(String rule, String clause) {
        Programme programme = Editions.orchard("add: { roles.reviewer.rules.new: " + rule + " }");
        Role reviewer = programme.roles().find("reviewer").orElseThrow();
        Teams.Rule written = reviewer.rules().find("new").orElseThrow();

        assertThat(InWords.of(programme, EngineVocabulary.plain()).rules().ofRole(written.word(), reviewer))
                .isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ visit: first }|only at a trio's first visit",
                "{ visit: later }|only at a trio's later visits",
                "{ visit: last }|only at a trio's last visit",
                "{ chosen: { focus: [early, later] } }|only where *Early reading* or *Later reading* is chosen under *What we look"
                        + " at*",
                "{ rated: { standing: agree } }|only where *Where we stand* is answered with *Agree*",
                "{ attended: [launch, close] }|only for those who attended the launch and the closing conference",
                "{ host: { phase: primary, post-16: with } }|only where the host's phase is primary and the host's post 16 is with",
            })
    void everyConditionEndsASentence(String condition, String only) {
        Programme programme = Editions.orchard("add: { course.close.only-if: " + condition + " }");

        assertThat(InWords.of(programme, EngineVocabulary.plain())
                        .conditions()
                        .only(programme.course().find("close").orElseThrow().onlyIf()))
                .isEqualTo(only);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-10-18|on 18 October 2018",
                "autumn term|in the autumn term",
                "before launch|before the launch",
                "5 working days before day|five working days before the visit day",
                "1 year after close|one year after the closing conference",
                "between launch and close|between the launch and the closing conference",
                "2 weeks after start|two weeks after the start of the cohort",
                "1 week before first day|one week before the first visit day",
                "4 weeks after sign-up|four weeks after *Sign up*",
            })
    void everyMomentIsSaid(String moment, String said) {
        Programme programme =
                Editions.orchard("add: { course.new: { kind: task, by: organiser, due: " + moment + " } }");

        assertThat(InWords.of(programme, EngineVocabulary.plain())
                        .times()
                        .moment(programme.course().find("new").orElseThrow().time()))
                .isEqualTo(said);
    }

    @Test
    void factsWithTheSameValuesAreSaidTogether() {
        FactTest test = new FactTest.AnyOf(List.of(
                new FactTest.All(Map.of("review-2016-17", List.of("outstanding"))),
                new FactTest.All(Map.of("review-2017-18", List.of("outstanding")))));

        assertThat(FactPhrases.test("its", test))
                .isEqualTo("its review in 2016/17 or review in 2017/18 is outstanding");
    }

    private static Vocabulary.Entry railTime() {
        RailTime word = new RailTime();
        return new Vocabulary.Entry(
                WordPlace.RULE, "fair-travel", word.name(), word.meaning(), word.settings(), WordCaller.direct(word));
    }

    @Test
    void aWordOfAPluginIsSaidByItsMeaning() {
        Vocabulary words = Editions.words().and(List.of(railTime()));
        Programme programme = Editions.orchard(
                "add: { teams.rules.rail: { fair-travel/rail-time: { longest: 90 minutes, changes: 0..1 } } }", words);
        Teams.Rule rule = programme.teams().rules().find("rail").orElseThrow();

        assertThat(InWords.of(programme, words).rules().ofTeam(rule.word()))
                .isEqualTo("nobody is longer on the train than this (longest 90 minutes, changes at most one)");
        assertThat(InWords.of(programme, EngineVocabulary.plain()).rules().ofTeam(rule.word()))
                .isEqualTo("rail time, as Fair Travel understands it (longest 90 minutes, changes at most one)");
    }

    private record RailTime() implements SettledWord<RailTime.Journey> {

        record Journey(
                @Description("the longest journey") Length longest,
                @Description("how often one changes") Range changes) {}

        @Override
        public String name() {
            return "rail-time";
        }

        @Override
        public String meaning() {
            return "nobody is longer on the train than this";
        }

        @Override
        public Class<Journey> settings() {
            return Journey.class;
        }
    }
}
