package org.criticalfriend.engine.forming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.language.prose.FactPhrases;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Candidate;

/** Who does not meet a condition of taking part. The organiser may waive it, so nobody is left out of a team for it. */
public final class Eligibility {

    private Eligibility() {}

    /**
     * A condition that a member does not meet.
     *
     * @param organisation the id of the programme's organisation it takes part as
     * @param member its id
     * @param test the condition's id
     * @param title the id in words
     * @param condition what would have to be so, as a clause: {@code its phase is secondary}
     */
    public record Unmet(String organisation, String member, String test, String title, String condition) {}

    /**
     * Every condition that is not met, in the order of the file's organisations, the members' ids and the file's tests.
     *
     * @param members by the ids of the programme's organisations; those of other ids are not looked at
     */
    public static List<Unmet> unmet(Programme programme, Map<String, List<Candidate>> members) {
        List<Unmet> unmet = new ArrayList<>();
        for (Organisation organisation : programme.organisations()) {
            members.getOrDefault(organisation.id(), List.of()).stream()
                    .sorted(Comparator.comparing(Candidate::id))
                    .forEach(member -> unmet.addAll(unmet(organisation, member)));
        }
        return List.copyOf(unmet);
    }

    private static List<Unmet> unmet(Organisation organisation, Candidate member) {
        return organisation.eligible().asMap().entrySet().stream()
                .filter(test -> !test.getValue().holds(member.facts()))
                .map(test -> new Unmet(
                        organisation.id(),
                        member.id(),
                        test.getKey(),
                        Ids.inWords(test.getKey()),
                        FactPhrases.test("its", test.getValue())))
                .toList();
    }
}
