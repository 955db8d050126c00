package org.criticalfriend.engine.intake;

import java.time.LocalDate;
import java.util.Map;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.jspecify.annotations.Nullable;

/** The keys of {@code cohort.yaml}. */
@Means("one running of a programme")
public record CohortFile(
        @Means("the cohort's label, such as 2018/19") String label,

        @Means("the programme and edition it runs, such as reading-together@2026/27")
        String programme,

        @Means("its first day") LocalDate start,
        @Means("its last day") LocalDate end,
        @Means("the days of steps") @Names(Kind.STEP) Map<String, LocalDate> events,

        @Means("the number by which lots are drawn; whoever knows it can draw them again") @Nullable
        Integer lot,

        @Means("where its facts come from") @Nullable String source) {}
