package org.criticalfriend.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.criticalfriend.spi.word.FigureWord;
import org.criticalfriend.spi.word.Word;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theWordsUnderShowAreThoseOfTheLanguageInItsOrder() {
        assertThat(Figures.words())
                .extracting(Word::name)
                .containsExactly(
                        "counts",
                        "percent",
                        "n",
                        "mean",
                        "median",
                        "mode",
                        "sd",
                        "favourable",
                        "all-favourable",
                        "answers");
    }

    @Test
    void thoseThatAreSingleNumbersAreFigures() {
        assertThat(Figures.words())
                .filteredOn(word -> word instanceof FigureWord)
                .containsExactly(Figure.N, Figure.MEAN, Figure.MEDIAN, Figure.SD, Figure.FAVOURABLE);
    }

    @Test
    void eachSaysInHalfASentenceWhatItMeans() {
        assertThat(Figures.words())
                .extracting(Word::meaning)
                .doesNotHaveDuplicates()
                .allSatisfy(meaning -> assertThat(meaning).isNotBlank().doesNotEndWith("."));
    }
}
