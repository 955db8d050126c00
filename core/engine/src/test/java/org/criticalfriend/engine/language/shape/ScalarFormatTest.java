package org.criticalfriend.engine.language.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.criticalfriend.spi.phrase.Distance;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarFormatTest {

    @Test
    void aRangeHasOneNumberTwoOrAnOpenEnd() {
        assertThat(ScalarFormat.range().parse().apply("3")).contains(Range.of(3));
        assertThat(ScalarFormat.range().parse().apply("3..4")).contains(new Range(3, 4));
        assertThat(ScalarFormat.range().parse().apply("3..")).contains(new Range(3, null));
    }

    @Test
    void aLeadingZeroIsNoOctal() {
        assertThat(ScalarFormat.range().parse().apply("010")).contains(Range.of(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "..4", "4..3", "3-4", "-3", "3.5", "three", "3 ..4", "1000000000"})
    void whatIsNoRangeIsRefused(String written) {
        assertThat(ScalarFormat.range().parse().apply(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3-4 | write a range with two dots: 3..4",
                "3 – 4 | write a range with two dots: 3..4",
                "3…4 | write a range with two dots: 3..4",
                "3.4 | write a range with two dots: 3..4",
                "3 to 4 | write a range with two dots: 3..4",
                "3 or 4 | write a range with two dots: 3..4",
                "4-3 | write a range with two dots: 3..4",
                "4..3 | a range runs from the smaller number to the larger: 3..4",
                "3+ | write a range with two dots: 3..",
                "3 or more | write a range with two dots: 3..",
                "..4 | say where the range begins too, such as 1..4",
                "up to 4 | say where the range begins too, such as 1..4",
                "3 schools | write the number alone: 3",
                "Three | write the number alone: 3",
            })
    void whatIsNearlyARangeIsMended(String written, String sentence) {
        assertThat(ScalarFormat.range().mended(written)).contains(sentence);
    }

    @Test
    void whatIsNothingLikeARangeIsNotMended() {
        assertThat(ScalarFormat.range().mended("some")).isEmpty();
        assertThat(ScalarFormat.range().mended("3 hours")).isEmpty();
        assertThat(ScalarFormat.range().mended("3-".repeat(100))).isEmpty();
    }

    @Test
    void aLengthHasANumberASpaceAndAUnit() {
        assertThat(ScalarFormat.length().parse().apply("6 hours")).contains(new Length(6, Length.Unit.HOUR));
        assertThat(ScalarFormat.length().parse().apply("1 year")).contains(new Length(1, Length.Unit.YEAR));
        assertThat(ScalarFormat.length().parse().apply("5 working days"))
                .contains(new Length(5, Length.Unit.WORKING_DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3 year", "3years", "0 days", "3", "years", "1.5 years", "3 Years", "3  years", "1000000 days"})
    void whatIsNoLengthIsRefused(String written) {
        assertThat(ScalarFormat.length().parse().apply(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3yrs, 3 years",
        "3 year, 3 years",
        "1 yr, 1 year",
        "2 wks, 2 weeks",
        "90 min, 90 minutes",
        "6h, 6 hours",
        "2 mths, 2 months",
        "5 business days, 5 working days",
        "5 school days, 5 working days",
        "three weeks, 3 weeks",
        "3 yaers, 3 years",
        "3 Working-Days, 3 working days",
    })
    void whatIsNearlyALengthIsMended(String written, String meant) {
        assertThat(ScalarFormat.length().mended(written)).contains("write `" + meant + "`");
    }

    @Test
    void aDistanceIsToldInKilometres() {
        assertThat(ScalarFormat.distance().parse().apply("20 km")).contains(new Distance(20));
        assertThat(ScalarFormat.distance().mended("20km")).contains("write `20 km`");
        assertThat(ScalarFormat.distance().mended("20 kilometres")).contains("write `20 km`");
        assertThat(ScalarFormat.distance().mended("12 miles")).contains("distances are told in km; 12 miles are 19 km");
        assertThat(ScalarFormat.distance().mended("0 km")).contains("1 is the least");
        assertThat(ScalarFormat.distance().mended("far")).isEmpty();
    }

    @Test
    void aTimeIsADayATermOrCountedFromSteps() {
        assertThat(moment("2018-10-18")).isEqualTo(new Moment.On(LocalDate.of(2018, 10, 18)));
        assertThat(moment("autumn term")).isEqualTo(new Moment.During(Moment.Term.AUTUMN));
        assertThat(moment("before launch")).isEqualTo(new Moment.Before(null, new Moment.Anchor(null, "launch")));
        assertThat(moment("4 weeks after start"))
                .isEqualTo(new Moment.After(new Length(4, Length.Unit.WEEK), new Moment.Anchor(null, "start")));
        assertThat(moment("2 weeks before first workshop"))
                .isEqualTo(new Moment.Before(
                        new Length(2, Length.Unit.WEEK), new Moment.Anchor(Moment.Turn.FIRST, "workshop")));
        assertThat(moment("between launch and last workshop"))
                .isEqualTo(new Moment.Between(
                        new Moment.Anchor(null, "launch"), new Moment.Anchor(Moment.Turn.LAST, "workshop")));
    }

    @Test
    void aTimeIsWrittenAsItWasRead() {
        for (String written : new String[] {
            "2018-10-18",
            "summer term",
            "before launch",
            "5 working days before visit-day",
            "1 year after completion",
            "between first workshop and end"
        }) {
            assertThat(moment(written)).hasToString(written);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18/10/2018 | write `2018-10-18`",
                "1.9.2018 | write `2018-09-01`",
                "10/18/2018 | write `2018-10-18`",
                "2018-9-1 | write `2018-09-01`",
                "18/10/18 | write `2018-10-18`",
                "18 October 2018 | write `2018-10-18`",
                "18th of Oct. 2018 | write `2018-10-18`",
                "Thursday, 18 October 2018 | write `2018-10-18`",
                "October 18, 2018 | write `2018-10-18`",
                "2018-02-30 | there is no such day in the calendar",
                "31/4/2018 | there is no such day in the calendar",
                "3/Okt/2018 | ",
                "30 Brumaire 2018 | there is no such day in the calendar",
                "Autumn Term | write `autumn term`",
                "autumn | write `autumn term`",
                "atumn term | write `autumn term`",
                "spring term 2019 | write `spring term`; the year is that of the cohort",
                "winter term | the terms are autumn term, spring term and summer term",
                "2 wks before launch | write `2 weeks before launch`",
                "two weeks befor launch | ",
                "2 weeks befor launch | write `2 weeks before launch`",
                "by launch | write `before launch`",
                "since launch | write `after launch`",
                "2 weeks before | name the step too, such as 2 weeks before launch",
                "launch | write `before launch` or `after launch`",
                "between launch und completion | write `between launch and completion`",
                "when we meet | ",
            })
    void whatIsNearlyATimeIsMended(String written, String sentence) {
        if (sentence == null) {
            assertThat(ScalarFormat.moment().mended(written)).isEmpty();
        } else {
            assertThat(ScalarFormat.moment().mended(written)).contains(sentence);
        }
    }

    private static Moment moment(String written) {
        return ScalarFormat.moment().parse().apply(written).orElseThrow();
    }
}
