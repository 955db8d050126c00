package org.criticalfriend.api.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SwatchTest {

    @Test
    void inkGrowsFromTheMiddleToBothEnds() {
        List<Level> six = List.of(
                new Level("Strongly disagree", false),
                new Level("Disagree", false),
                new Level("Tend to disagree", false),
                new Level("Tend to agree", true),
                new Level("Agree", true),
                new Level("Strongly agree", true));

        assertThat(Swatch.of(six))
                .extracting(Swatch::css)
                .containsExactly(
                        "cf-bar--differs-solid",
                        "cf-bar--differs-hatched",
                        "cf-bar--differs-outlined",
                        "cf-bar--agrees-outlined",
                        "cf-bar--agrees-hatched",
                        "cf-bar--agrees-solid");
    }

    @Test
    void aSideOfOneLevelIsSolid() {
        List<Level> three =
                List.of(new Level("Not started", false), new Level("Started", false), new Level("Resolved", true));

        assertThat(Swatch.of(three))
                .extracting(Swatch::css)
                .containsExactly("cf-bar--differs-solid", "cf-bar--differs-outlined", "cf-bar--agrees-solid");
    }

    @Test
    void aScaleThatFavoursNoLevelTakesNoSide() {
        List<Level> plain = List.of(
                new Level("Working towards", false), new Level("Effective", false), new Level("Leading", false));

        assertThat(Swatch.of(plain))
                .extracting(Swatch::css)
                .containsExactly("cf-bar--agrees-outlined", "cf-bar--agrees-hatched", "cf-bar--agrees-solid");
    }

    @Test
    void onlyAHatchedLevelNamesAPattern() {
        List<Level> three = List.of(new Level("Low", true), new Level("Middle", true), new Level("High", true));

        assertThat(Swatch.of(three)).extracting(Swatch::hatch).containsExactly("", "hatch-agrees", "");
    }
}
