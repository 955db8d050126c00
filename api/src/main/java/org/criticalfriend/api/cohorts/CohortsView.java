package org.criticalfriend.api.cohorts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.spi.programme.Organisation;

/** The cohorts of the instance. */
public final class CohortsView {

    private final Frames frames;
    private final Clock clock;

    @Inject
    public CohortsView(Frames frames, Clock clock) {
        this.frames = frames;
        this.clock = clock;
    }

    public CohortsPage of(List<CohortContext> cohorts) {
        LocalDate today = LocalDate.now(clock);
        long running =
                cohorts.stream().filter(in -> isRunning(in.cohort(), today)).count();
        String lead = cohorts.isEmpty()
                ? "None has begun yet."
                : English.alone(English.count(cohorts.size(), "Cohort"))
                        + (running == 0
                                ? "; none is running today."
                                : "; " + Numbers.word((int) running) + " running today.");
        return new CohortsPage(
                frames.cohorts("Cohorts").withLead(lead),
                cohorts.stream().map(in -> entry(in.record(), today)).toList());
    }

    private static CohortsPage.Entry entry(CohortRecord record, LocalDate today) {
        Cohort cohort = record.cohort();
        List<String> facts = new ArrayList<>();
        facts.add(span(cohort, today));
        facts.add("Edition " + cohort.programme().edition());
        int answered = answered(record);
        if (answered > 0) {
            facts.add("Answers to " + English.count(answered, "Form"));
        }
        return new CohortsPage.Entry(new Link(cohort.title(), Addresses.cohort(cohort.id())), inWords(cohort), facts);
    }

    /** How many forms have answers. */
    public static int answered(CohortRecord record) {
        Set<String> collected = record.collected();
        return (int) record.cohort().programme().instruments().ids().stream()
                .filter(collected::contains)
                .count();
    }

    private static boolean isRunning(Cohort cohort, LocalDate today) {
        return !today.isBefore(cohort.start()) && !today.isAfter(cohort.end());
    }

    /** When it runs, ran or will run. */
    static String span(Cohort cohort, LocalDate today) {
        String days = "from " + Times.date(cohort.start()) + " to " + Times.date(cohort.end());
        if (today.isBefore(cohort.start())) {
            return "Will run " + days;
        }
        return (today.isAfter(cohort.end()) ? "Ran " : "Runs ") + days;
    }

    /** Who takes part, in a sentence: {@code 21 schools in seven trios.} */
    static String inWords(Cohort cohort) {
        if (cohort.places().isEmpty()) {
            return "Nobody takes part yet.";
        }
        Map<String, Integer> byRole = new LinkedHashMap<>();
        for (Place place : cohort.places()) {
            byRole.merge(place.role(), 1, Integer::sum);
        }
        List<String> counted = new ArrayList<>();
        byRole.forEach((role, number) -> counted.add(English.count(
                number,
                cohort.programme()
                        .organisations()
                        .find(role)
                        .map(Organisation::title)
                        .orElse("Organisation"))));
        String who = English.alone(Sentences.and(counted));
        return cohort.teams().isEmpty()
                ? who + ", not in teams yet."
                : who + " in " + English.count(cohort.teams().size(), new Titles(cohort.programme()).team()) + ".";
    }
}
