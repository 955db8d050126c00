package org.criticalfriend.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.formats.OfficeFormats;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence above a chart, from the counts of each statement: {@code d,td,ta,a} and further ones behind a bar. */
class FindingsTest {

    private static final String PROGRAMME = """
            format: 1
            programme: walks
            edition: 2026/27
            title: Walks
            organisations: { academy: { kind: school, number: 3, per: team } }
            roles: { principal: { number: 1, per: academy } }
            scales:
              agreement:
                lowest-first: { d: Disagree, td: Tend to disagree, ta: Tend to agree, a: Agree }
                favourable: [ta, a]
              often: { lowest-first: { never: Never, now: Now and then, always: Always } }
              ten: { range: 1..3, lowest: Poor, highest: Rich }
            instruments:
              one: { scale: agreement, by: principal, items: { i0: First } }
              three: { scale: agreement, by: principal, items: { i0: First, i1: Second, i2: Third } }
              mixed:
                scale: agreement
                by: principal
                items: { i0: First, i1: { text: Second, negative: true }, i2: { text: Third, negative: true } }
              bad: { scale: agreement, by: principal, items: { i0: { text: First, negative: true } } }
              habits: { scale: often, by: principal, items: { i0: First } }
              leaving: { scale: ten, by: principal, items: { i0: First, i1: Second } }
            course:
              day: { kind: event, collects: [one, three, mixed, bad, habits, leaving] }
            """;

    @TempDir
    private static Path empty;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "one # 0 0 4 10 # All 14 answers are “tend to agree” or “agree”.",
                "one # 0 0 0 14 # All 14 answers are “agree”.",
                "one # 1 0 4 9 # 13 of 14 answers agree, 9 of them “agree”.",
                "one # 6 0 1 0 # 1 of 7 answers agrees, none of them “agree”.",
                "one # 6 1 0 0 # None of the 7 answers agrees.",
                "one # 0 0 2 3 # Nothing is shown yet: answers are shown once six people have answered.",
                "three # 0 0 4 10|0 1 1 12|0 0 0 14 # 41 of 42 answers agree, 36 of them “agree”."
                        + " On two of the three statements every answer agrees.",
                "three # 0 0 4 10|0 0 1 1|0 0 0 14 # All 28 answers are “tend to agree” or “agree”."
                        + " One statement is not shown: fewer than six people answered.",
                "mixed # 0 1 1 12|10 2 2 0|14 0 0 0 # 13 of 14 answers agree with the statement worded positively;"
                        + " 26 of 28 do not agree with the two worded negatively.",
                "bad # 5 4 4 1 # 9 of 14 answers do not agree with the statement, worded negatively.",
                "habits # 1 2 3 # 6 answers to each statement.",
                "leaving # 1 2 4|0 2 4 # Between 6 and 7 answers to each statement, from 1 (poor) to 3 (rich)."
                        + " Highest mean first. Dot: mean. Upright bar: median."
            })
    void aSentenceSaysWhatTheCountsSay(String instrument, String counts, String sentence) {
        try (Installation installation = Installation.open(empty, OfficeFormats.WRITERS)) {
            CohortRecord cohort = cohort(installation, instrument, counts);

            StatisticsPage.Section section = new Section(tabulated(cohort, instrument)).page("agreement");

            assertThat(section.findings()).isEqualTo(sentence);
        }
    }

    @Test
    void aRowThatTooFewAnsweredLeavesNoTraceInTheOthers() {
        try (Installation installation = Installation.open(empty, OfficeFormats.WRITERS)) {
            CohortRecord cohort = cohort(installation, "three", "0 0 1 1|0 0 1 1|0 0 4 10");

            Tabulated table = tabulated(cohort, "three");

            assertThat(table.withheld()).containsExactly("i0", "i1");
            assertThat(table.table().expected()).hasValue(14);
            assertThat(table.table().rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.notes()).isEmpty());
        }
    }

    private static Tabulated tabulated(CohortRecord record, String instrument) {
        return TabulateAnswers.tabulate(
                record,
                record.cohort().programme().instruments().find(instrument).orElseThrow(),
                SmallGroups.of(6),
                Optional.empty());
    }

    private static CohortRecord cohort(Installation installation, String instrument, String counts) {
        Programme programme = installation
                .read(Source.of("walks.yaml", PROGRAMME), ProgrammeLookup.empty())
                .programme()
                .orElseThrow();
        List<Entry> entries = new ArrayList<>();
        String[] items = counts.split("\\|", -1);
        for (int item = 0; item < items.length; item++) {
            List<Integer> levels = Arrays.stream(items[item].strip().split(" ", -1))
                    .map(Integer::valueOf)
                    .toList();
            for (int level = 0; level < levels.size(); level++) {
                for (int each = 0; each < levels.get(level); each++) {
                    String chosen = CohortRecord.scale(
                                    programme,
                                    programme.instruments().find(instrument).orElseThrow(),
                                    "i" + item)
                            .levels()
                            .get(level)
                            .id();
                    entries.add(new Entry(
                            "e" + entries.size(),
                            "",
                            instrument,
                            level + "-" + each,
                            "",
                            new Content.Rating("i" + item, chosen, ""),
                            1,
                            Instant.EPOCH));
                }
            }
        }
        LocalDate day = LocalDate.parse("2026-09-01");
        return new CohortRecord(
                new Cohort(
                        "walks",
                        "1",
                        programme,
                        day,
                        day,
                        "",
                        ById.none(),
                        ById.none(),
                        ById.none(),
                        ById.none(),
                        Map.of()),
                entries);
    }
}
