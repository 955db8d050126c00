package org.criticalfriend.engine.intake;

import java.time.LocalDate;
import java.util.Map;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.jspecify.annotations.Nullable;

/** The keys of {@code cohort.yaml}. */
@Description("one running of a programme")
public record CohortFile(
        @Description("the cohort's label, such as 2018/19") String label,

        @Description("the programme and edition it runs, such as reading-together@2026/27")
        String programme,

        @Description("its first day") LocalDate start,
        @Description("its last day") LocalDate end,
        @Description("the days of steps") @Names(Kind.STEP) Map<String, LocalDate> events,

        @Description("the number by which lots are drawn; whoever knows it can draw them again") @Nullable
        Integer lot,

        @Description("where its facts come from") @Nullable String source) {}
