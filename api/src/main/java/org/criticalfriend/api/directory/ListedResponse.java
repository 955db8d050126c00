package org.criticalfriend.api.directory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.directory.Listed;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** An organisation of the directory, as whoever asks sees it. */
@Description("an organisation of the directory, as whoever asks sees it")
public record ListedResponse(
        @Description("its id, the same in all cohorts") String id,
        @Description("its name") String name,
        @Description("what it is, such as school") String kind,

        @Description("what is public of it, by the names of facts")
        Map<String, String> facts,

        @Description("the titles of the cohorts it takes or took part in, the latest first")
        List<String> cohorts,

        @Description("what it can share, awards first") List<Strength> strengths,

        @Description("the themes on which it looks for help")
        List<String> asks) {

    public ListedResponse {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        cohorts = List.copyOf(cohorts);
        strengths = List.copyOf(strengths);
        asks = List.copyOf(asks);
    }

    /** Something an organisation can share. */
    @Description("something an organisation can share")
    public record Strength(
            @Description("under which it is filed") List<String> themes,

            @Description("the award peers gave for it; empty where it says so itself")
            String award,

            @Description("what was written of it; empty for no more than the theme")
            String words,

            @Description("since when it is awarded; null where it says so itself") @Nullable
            LocalDate since,

            @Description("the last day of the award; null where there is none") @Nullable
            LocalDate until) {

        public Strength {
            themes = List.copyOf(themes);
        }

        static Strength of(Listed.Strength strength) {
            return new Strength(
                    strength.themes(), strength.award(), strength.words(), strength.since(), strength.until());
        }
    }

    static ListedResponse of(Listed one) {
        return new ListedResponse(
                one.id(),
                one.name(),
                one.kind(),
                one.facts(),
                one.cohorts(),
                one.strengths().stream().map(Strength::of).toList(),
                one.asks());
    }
}
