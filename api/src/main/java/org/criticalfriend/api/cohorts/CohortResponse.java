package org.criticalfriend.api.cohorts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** One running of a programme. */
@Description("one running of a programme")
public record CohortResponse(
        @Description("its id") String id,
        @Description("its label, such as 2018/19") String label,
        @Description("the name people see") String title,
        @Description("the programme it runs") String programme,
        @Description("the edition it runs") String edition,
        @Description("its first day") LocalDate start,
        @Description("its last day") LocalDate end,

        @Description("where its facts come from; empty where nobody said")
        String source,

        @Description("the organisations that take part") List<Member> places,
        @Description("who was brought together") List<Group> teams,
        @Description("the days of its steps, in order") List<Dated> dates,

        @Description("the instruments that have answers, by their ids")
        List<String> answered) {

    public CohortResponse {
        places = List.copyOf(places);
        teams = List.copyOf(teams);
        dates = List.copyOf(dates);
        answered = List.copyOf(answered);
    }

    /** An organisation that takes part. */
    @Description("an organisation that takes part")
    public record Member(
            @Description("its id") String id,
            @Description("its name") String name,

            @Description("the organisation of the programme it takes part as")
            String role,

            @Description("the id of its team; null where it has none") @Nullable
            String team) {}

    /** Some organisations together. */
    @Description("some organisations together")
    public record Group(
            @Description("its id") String id,
            @Description("its name") String title,
            @Description("the ids of its organisations") List<String> places) {}

    /** The day of a step. */
    @Description("the day of a step")
    public record Dated(
            @Description("the step's id") String step,
            @Description("the step's name") String title,
            @Description("its day") LocalDate date) {}

    public static CohortResponse of(CohortContext in) {
        CohortRecord record = in.record();
        Cohort cohort = record.cohort();
        Set<String> collected = record.collected();
        return new CohortResponse(
                cohort.id(),
                cohort.label(),
                cohort.title(),
                cohort.programme().programme(),
                cohort.programme().edition(),
                cohort.start(),
                cohort.end(),
                cohort.source(),
                cohort.places().stream()
                        .map(place -> new Member(
                                place.id(),
                                place.name(),
                                place.role(),
                                cohort.teamOf(place.id()).map(team -> team.id()).orElse(null)))
                        .toList(),
                cohort.teams().stream()
                        .map(team -> new Group(team.id(), team.title(), team.places()))
                        .toList(),
                cohort.dates().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(date -> dated(cohort, date.getKey(), date.getValue()))
                        .toList(),
                cohort.programme().instruments().ids().stream()
                        .filter(collected::contains)
                        .toList());
    }

    private static Dated dated(Cohort cohort, String step, LocalDate date) {
        String title =
                cohort.programme().course().find(step).map(one -> one.title()).orElse(step);
        return new Dated(step, title, date);
    }
}
