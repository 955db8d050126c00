package org.criticalfriend.engine.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.engine.award.Awarding;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.tasks.Tasks;

/** What somebody was awarded and would hold no longer, since it follows from what the programme says. */
final class AwardBlockers {

    private AwardBlockers() {}

    static List<String> in(
            CohortRecord before, Course course, Tasks now, CohortRecord moved, Course there, Tasks then) {
        Set<String> held = new Awarding(moved, there, then)
                .given().stream().map(Holding::id).collect(Collectors.toSet());
        Map<String, Integer> lost = new LinkedHashMap<>();
        new Awarding(before, course, now)
                .given().stream()
                        .filter(holding -> !held.contains(holding.id()))
                        .forEach(holding -> lost.merge(holding.title(), 1, Integer::sum));
        List<String> hindrances = new ArrayList<>();
        lost.forEach((title, holders) -> hindrances.add("In the new edition "
                + (holders == 1 ? "one of those who hold" : Numbers.word(holders) + " of those who hold") + " "
                + Sentences.quote(title) + " would hold it no longer; nothing is thrown away."));
        return hindrances;
    }
}
