package org.criticalfriend.senddevelopmentalpeerreview;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.PromiseCheck;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;
import org.pf4j.Extension;

/** A senior leader and the SENCO of each school look at their own provision together; nothing of it leaves the team. */
@Extension
public final class SendDevelopmentalPeerReview implements Variant {

    private static final List<String> BOTH = List.of("senior-leader", "senco");
    private static final Set<String> BOTH_IN_A_WORD = Set.of("team", "visitors");

    @Override
    public String id() {
        return "send-developmental-peer-review";
    }

    @Override
    public List<Problem> check(Programme programme) {
        PromiseCheck promises = PromiseCheck.of("the SEND Developmental Peer Review", programme)
                .nobodyIsJudged()
                .triosAndQuadsMeet()
                .aVisitLasts(1);
        selfEvaluationStaysInItsTeam(promises, programme);
        seniorLeaderAndSencoComeTogether(promises, programme);
        return promises.problems();
    }

    /** Everywhere else the sums of answers may be shown more widely than the answers; here they stay in the team too. */
    private static void selfEvaluationStaysInItsTeam(PromiseCheck promises, Programme programme) {
        promises.no(
                programme.instruments().stream().filter(SendDevelopmentalPeerReview::isSelfEvaluation),
                instrument -> instrument.audience().stream().anyMatch(promises::isOutside),
                "audience",
                "a self-evaluation never leaves its team: write `audience: team`");
        for (String word : List.of("ratings", "movement")) {
            promises.no(
                    sectionsThatLeaveTheTeam(promises, programme)
                            .filter(section -> section.word().name().equals(word)),
                    section -> section.word().naming(Kind.INSTRUMENT).keySet().stream()
                            .flatMap(id -> programme.instruments().find(id).stream())
                            .anyMatch(SendDevelopmentalPeerReview::isSelfEvaluation),
                    word,
                    "a self-evaluation never leaves its team, not even in figures; show it where only the team reads");
        }
    }

    /** Whoever rates headings rates the provision of a school: statements are about a day, notes about a step. */
    private static boolean isSelfEvaluation(Instrument instrument) {
        return instrument.each() != null && instrument.each().heading() != null;
    }

    private static Stream<Output.Section> sectionsThatLeaveTheTeam(PromiseCheck promises, Programme programme) {
        return programme.outputs().stream()
                .filter(output -> output.audience().stream().anyMatch(promises::isOutside))
                .flatMap(output -> output.sections().stream());
    }

    private static void seniorLeaderAndSencoComeTogether(PromiseCheck promises, Programme programme) {
        for (String role : BOTH) {
            promises.yes(
                    programme
                            .roles()
                            .find(role)
                            .filter(one -> programme.organisations().has(one.per()))
                            .filter(one -> one.number().bounds().least() > 0)
                            .isPresent(),
                    "roles." + role,
                    "a senior leader and the SENCO of each school come together: keep the roles `senior-leader` and"
                            + " `senco`, one of each for each school");
        }
        promises.no(
                promises.visits(),
                visit -> !isForBoth(visit),
                "takes-part",
                "a senior leader and the SENCO come together; name both, or leave `takes-part` out");
    }

    private static boolean isForBoth(Step.Visit visit) {
        return visit.takesPart().isEmpty()
                || visit.takesPart().containsAll(BOTH)
                || visit.takesPart().stream().anyMatch(BOTH_IN_A_WORD::contains);
    }
}
