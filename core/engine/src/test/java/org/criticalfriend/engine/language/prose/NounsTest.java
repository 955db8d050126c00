package org.criticalfriend.engine.language.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {

    @ParameterizedTest
    @CsvSource({
        "school, schools",
        "head of service, heads of service",
        "library, libraries",
        "library service, library services",
        "day, days",
        "coach, coaches",
        "person, people",
        "SENCO, SENCOs",
        "pupils, pupils",
    })
    void severalOfANoun(String one, String several) {
        assertThat(Nouns.plural(one)).isEqualTo(several);
    }

    @ParameterizedTest
    @CsvSource({
        "school, a school",
        "aspiring head, an aspiring head",
        "organisation, an organisation",
        "university, a university",
        "hour, an hour",
        "SENCO, a SENCO",
        "QA reader, a QA reader",
    })
    void oneOfANoun(String noun, String one) {
        assertThat(Nouns.one(noun)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"Lead reviewer, lead reviewer", "SEND lead facilitator, SEND lead facilitator", "SENCO, SENCO"})
    void onlyAnOrdinaryTitleIsWrittenSmallInsideASentence(String title, String inside) {
        assertThat(Nouns.inSentence(title)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"growing-the-top, Growing the Top", "quality-assurance-review, Quality Assurance Review"})
    void aProgrammeThatIsNotAtHandIsCalledByItsId(String id, String title) {
        assertThat(Nouns.programme(id)).isEqualTo(title);
    }
}
