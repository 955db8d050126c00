package org.criticalfriend.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.rehearsal.Stage;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.programme.Office;
import org.criticalfriend.spi.programme.Output;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {

    private static final Viewer CENTRAL = Viewer.office(Office.CENTRAL_TEAM);

    private final Cohort cohort = Stage.cohort();
    private final Course course = Course.of(cohort);
    private final AccessPolicy policy = new AccessPolicy(cohort, course);

    @Test
    void whatIsForTheTeamIsSeenByItsTeamAlone() {
        Entry seen = words("walk.ash", "seen", "beech-head");

        assertThat(sees(seen, "ash-leader", "beech-head", "chair-one", "scribe-ash"))
                .isTrue();
        assertThat(sees(seen, "cedar-head")).isFalse();
        assertThat(sees(seen, "reader")).isFalse();
        assertThat(policy.may(CENTRAL, Act.READ_ENTRY, Target.of(seen))).isFalse();
    }

    @Test
    void whatIsForItsAuthorIsSeenByNobodyElse() {
        Entry diary = words("walk.ash", "diary", "beech-head");

        assertThat(sees(diary, "beech-head")).isTrue();
        assertThat(sees(diary, "ash-head")).isFalse();
        assertThat(sees(diary, "beech-leader")).isFalse();
        assertThat(policy.may(CENTRAL, Act.READ_ENTRY, Target.of(diary))).isFalse();
    }

    @Test
    void whatIsForTheCohortIsSeenByOtherTeamsBecauseAnOpenDocumentShowsIt() {
        Entry question = words("begin.ash", "question", "ash-head");

        assertThat(sees(question, "beech-head")).isTrue();
        assertThat(sees(question, "cedar-head")).isTrue();
        assertThat(sees(question, "reader")).isTrue();
        assertThat(sees(question, "somebody")).isFalse();
    }

    @Test
    void whatIsForTheOrganiserIsNotSeenByTheTeam() {
        Entry frank = words("close", "frank", "ash-head");

        assertThat(policy.may(CENTRAL, Act.READ_ENTRY, Target.of(frank))).isTrue();
        assertThat(policy.may(Viewer.office(Office.HUB_MANAGER), Act.READ_ENTRY, Target.of(frank)))
                .isFalse();
        assertThat(sees(frank, "ash-leader")).isFalse();
        assertThat(sees(frank, "ash-head")).isTrue();
    }

    @Test
    void anAnswerIsSeenByWhoeverGaveItUnlessTheFileSaysMore() {
        Entry own = rating("walk.ash", "day", "good", "beech-head");
        Entry shared = rating("close", "school-view", "useful", "beech-head");

        assertThat(sees(own, "beech-head")).isTrue();
        assertThat(sees(own, "ash-head")).isFalse();
        assertThat(policy.may(CENTRAL, Act.READ_ENTRY, Target.of(own))).isFalse();
        assertThat(sees(shared, "ash-head")).isTrue();
        assertThat(sees(shared, "cedar-head")).isFalse();
    }

    @Test
    void whoIsThereIsKnownInTheTeamAndToTheOrganiser() {
        Entry present = Stage.entry("p", "walk.ash", "", "beech-head", new Content.Present());

        assertThat(sees(present, "ash-head")).isTrue();
        assertThat(policy.may(CENTRAL, Act.READ_ENTRY, Target.of(present))).isTrue();
        assertThat(sees(present, "cedar-head")).isFalse();
    }

    @Test
    void figuresAreSeenWhereAnOpenDocumentShowsThem() {
        assertThat(figures(CENTRAL, "day")).isTrue();
        assertThat(figures(Viewer.person("ash-head"), "day")).isFalse();
        assertThat(figures(Viewer.person("ash-head"), "school-view")).isTrue();
    }

    @Test
    void hiddenWritersStayUnknown() {
        assertThat(policy.may(CENTRAL, Act.KNOW_AUTHOR, Target.of(words("close", "frank", "ash-head"))))
                .isFalse();
        assertThat(policy.may(
                        Viewer.person("ash-leader"),
                        Act.KNOW_AUTHOR,
                        Target.of(words("walk.ash", "seen", "beech-head"))))
                .isTrue();
    }

    @Test
    void aDraftIsReadByThoseWhoSignItAndAReleasedDocumentByItsAudience() {
        assertThat(policy.may(Viewer.person("chair-one"), Act.READ_DOCUMENT, letter(0)))
                .isTrue();
        assertThat(policy.may(Viewer.person("ash-head"), Act.READ_DOCUMENT, letter(1)))
                .isTrue();
        assertThat(policy.may(Viewer.person("ash-leader"), Act.READ_DOCUMENT, letter(2)))
                .isTrue();
        assertThat(policy.may(CENTRAL, Act.READ_DOCUMENT, letter(2))).isFalse();
        assertThat(policy.may(Viewer.person("beech-head"), Act.READ_DOCUMENT, letter(2)))
                .isFalse();
    }

    @Test
    void whoeverSignedADocumentOffGoesOnReadingIt() {
        assertThat(policy.may(Viewer.person("chair-one"), Act.READ_DOCUMENT, letter(2)))
                .isTrue();
        assertThat(policy.may(Viewer.person("chair-two"), Act.READ_DOCUMENT, letter(2)))
                .isFalse();
    }

    @Test
    void onceItIsOutTheTeamKnowsOfADocumentThatItMayNotRead() {
        assertThat(policy.may(Viewer.person("beech-head"), Act.KNOW_OF_DOCUMENT, letter(2)))
                .isTrue();
        assertThat(policy.may(Viewer.person("beech-head"), Act.KNOW_OF_DOCUMENT, letter(1)))
                .isFalse();
        assertThat(policy.may(Viewer.person("chair-two"), Act.KNOW_OF_DOCUMENT, letter(2)))
                .isFalse();
    }

    @Test
    void aStageIsSignedInItsTurnByWhoeverItNames() {
        assertThat(policy.may(Viewer.person("chair-one"), Act.SIGN_DOCUMENT, letter(0)))
                .isTrue();
        assertThat(policy.may(Viewer.person("chair-two"), Act.SIGN_DOCUMENT, letter(0)))
                .isFalse();
        assertThat(policy.may(Viewer.person("ash-head"), Act.SIGN_DOCUMENT, letter(0)))
                .isFalse();
        assertThat(policy.may(Viewer.person("ash-leader"), Act.SIGN_DOCUMENT, letter(1)))
                .isTrue();
        assertThat(policy.may(Viewer.person("beech-head"), Act.SIGN_DOCUMENT, letter(1)))
                .isFalse();
        assertThat(policy.may(Viewer.person("ash-leader"), Act.SIGN_DOCUMENT, letter(2)))
                .isFalse();
    }

    @Test
    void theLaterStagesCommentAndThoseWhoDraftAnswer() {
        Viewer drafts = Viewer.person("chair-one");
        Viewer agrees = Viewer.person("ash-head");

        assertThat(policy.may(drafts, Act.COMMENT_ON_DOCUMENT, letter(0))).isFalse();
        assertThat(policy.may(agrees, Act.COMMENT_ON_DOCUMENT, letter(1))).isTrue();
        assertThat(policy.may(agrees, Act.COMMENT_ON_DOCUMENT, letter(2))).isFalse();
        assertThat(policy.may(drafts, Act.ANSWER_COMMENTS, letter(1))).isTrue();
        assertThat(policy.may(agrees, Act.ANSWER_COMMENTS, letter(1))).isFalse();
        assertThat(policy.may(drafts, Act.ANSWER_COMMENTS, letter(2))).isFalse();
        assertThat(policy.may(agrees, Act.READ_COMMENTS, letter(1))).isTrue();
        assertThat(policy.may(Viewer.person("beech-head"), Act.READ_COMMENTS, letter(1)))
                .isFalse();
    }

    @Test
    void aReleaseIsTakenBackByTheLastStageOrAnOrganiserWhoReadsIt() {
        Viewer agrees = Viewer.person("ash-head");

        assertThat(policy.may(Viewer.person("chair-one"), Act.GIVE_DOCUMENT_BACK, letter(0)))
                .isFalse();
        assertThat(policy.may(agrees, Act.GIVE_DOCUMENT_BACK, letter(1))).isTrue();
        assertThat(policy.may(agrees, Act.GIVE_DOCUMENT_BACK, letter(2))).isTrue();
        assertThat(policy.may(Viewer.person("chair-one"), Act.GIVE_DOCUMENT_BACK, letter(2)))
                .isFalse();
        assertThat(policy.may(CENTRAL, Act.GIVE_DOCUMENT_BACK, letter(2))).isFalse();
        Output wall = cohort.programme().outputs().find("wall").orElseThrow();
        assertThat(policy.may(CENTRAL, Act.GIVE_DOCUMENT_BACK, new Target.Document(wall, Scope.COHORT, 0)))
                .isFalse();
    }

    @Test
    void aReleaseIsSharedByTheHostWhoReadsIt() {
        assertThat(policy.may(Viewer.person("ash-head"), Act.SHARE_DOCUMENT, letter(2)))
                .isTrue();
        assertThat(policy.may(Viewer.person("ash-head"), Act.SHARE_DOCUMENT, letter(1)))
                .isFalse();
        assertThat(policy.may(Viewer.person("beech-head"), Act.SHARE_DOCUMENT, letter(2)))
                .isFalse();
        // The organiser would, but is not among those who read it.
        assertThat(policy.who(Act.SHARE_DOCUMENT, letter(2))).containsExactly("host", "organiser");
        assertThat(policy.may(CENTRAL, Act.SHARE_DOCUMENT, letter(2))).isFalse();
    }

    @Test
    void whatIsDoneAtAVisitAnEventAndATaskIsDoneByThoseWhomThePolicyNames() {
        assertThat(who("walk.ash")).isEqualTo("""
                        READ_OCCURRENCE: cohort, organiser, central-team, hub-manager
                        SET_DAY: host, organiser, central-team, hub-manager
                        MARK_ATTENDANCE: host, organiser, central-team, hub-manager
                        READ_ATTENDANCE: team, organiser
                        READ_UNMET_NEEDS: organiser
                        """);
        assertThat(who("close")).isEqualTo("""
                        READ_OCCURRENCE: cohort, organiser, central-team, hub-manager
                        SET_DAY: organiser, central-team, hub-manager
                        MARK_ATTENDANCE: organiser, central-team, hub-manager
                        READ_ATTENDANCE: team, organiser
                        READ_UNMET_NEEDS: organiser
                        """);
        assertThat(who("begin.ash")).isEqualTo("""
                        READ_OCCURRENCE: team, organiser, central-team, hub-manager
                        SET_DAY: nobody
                        MARK_ATTENDANCE: nobody
                        READ_ATTENDANCE: nobody
                        READ_UNMET_NEEDS: nobody
                        """);
    }

    @Test
    void theHostOfAVisitSetsItsDayAndThoseOfOtherTeamsDoNot() {
        Target.InCohort walk = at("walk.ash");

        assertThat(policy.may(Viewer.person("ash-head"), Act.SET_DAY, walk)).isTrue();
        assertThat(policy.may(CENTRAL, Act.SET_DAY, walk)).isTrue();
        assertThat(policy.may(Viewer.person("beech-head"), Act.SET_DAY, walk)).isFalse();
        assertThat(policy.may(Viewer.person("cedar-head"), Act.READ_OCCURRENCE, walk))
                .isTrue();
        assertThat(policy.may(Viewer.person("cedar-head"), Act.READ_ATTENDANCE, walk))
                .isFalse();
        assertThat(policy.may(Viewer.person("cedar-head"), Act.READ_OCCURRENCE, at("begin.ash")))
                .isFalse();
    }

    @Test
    void aCohortIsMovedByThoseWhoOrganiseAndItsAuditIsReadByItsOrganiserAlone() {
        assertThat(policy.who(Act.MOVE_COHORT, Target.COHORT))
                .containsExactly("organiser", "central-team", "hub-manager");
        assertThat(policy.who(Act.READ_AUDIT, Target.COHORT)).containsExactly("organiser");
        assertThat(policy.may(CENTRAL, Act.READ_AUDIT, Target.COHORT)).isTrue();
        assertThat(policy.may(Viewer.office(Office.HUB_MANAGER), Act.READ_AUDIT, Target.COHORT))
                .isFalse();
        assertThat(policy.may(Viewer.person("ash-head"), Act.READ_AUDIT, Target.COHORT))
                .isFalse();
    }

    @Test
    void whatIsSharedWithATeamIsReadByThoseInIt() {
        assertThat(policy.may(Viewer.person("beech-head"), Act.READ_SHARED_DOCUMENTS, Target.team("one")))
                .isTrue();
        assertThat(policy.may(Viewer.person("cedar-head"), Act.READ_SHARED_DOCUMENTS, Target.team("one")))
                .isFalse();
        assertThat(policy.may(CENTRAL, Act.READ_SHARED_DOCUMENTS, Target.team("one")))
                .isFalse();
    }

    @Test
    void whatBelongsToNoCohortIsForThoseWhoRunTheProgrammesOfAllHubs() {
        Viewer managers = Viewer.office(Office.HUB_MANAGER);
        Viewer manager = Viewer.officeOf("North", Office.HUB_MANAGER);
        Viewer head = Viewer.person("ash-head");

        assertThat(of(Act.OPEN_COHORT, CENTRAL, managers, manager, head)).containsExactly(CENTRAL);
        assertThat(of(Act.GIVE_AWARDS, CENTRAL, managers, manager, head)).containsExactly(CENTRAL, managers);
        assertThat(of(Act.DECIDE_ON_AWARDS, CENTRAL, managers, manager, head)).containsExactly(CENTRAL, managers);
    }

    @Test
    void anAwardIsKnownToItsHoldersWhoAloneAskToKeepIt() {
        Target.InInstance award = new Target.Award(Set.of("ash-head"));

        assertThat(AccessPolicy.may(Viewer.person("ash-head"), Act.READ_AWARD, award))
                .isTrue();
        assertThat(AccessPolicy.may(Viewer.person("ash-head"), Act.ASK_FOR_RENEWAL, award))
                .isTrue();
        assertThat(AccessPolicy.may(CENTRAL, Act.READ_AWARD, award)).isTrue();
        assertThat(AccessPolicy.may(CENTRAL, Act.ASK_FOR_RENEWAL, award)).isFalse();
        assertThat(AccessPolicy.may(Viewer.person("beech-head"), Act.READ_AWARD, award))
                .isFalse();
    }

    @Test
    void everyActIsDoneWithOneKindOfTargetAndRefusesTheOthers() {
        Entry entry = words("walk.ash", "seen", "beech-head");
        List<Target> targets = List.of(
                Target.INSTANCE,
                new Target.Award(Set.of()),
                Target.COHORT,
                at("walk.ash"),
                Target.of(entry),
                Target.of(cohort.programme().instruments().find("day").orElseThrow()),
                letter(1),
                Target.team("one"));

        for (Act act : Act.values()) {
            assertThat(targets.stream().filter(target -> isDecided(act, target)))
                    .as(act.name())
                    .hasSize(1);
        }
        assertThatThrownBy(() -> policy.may(CENTRAL, Act.SET_DAY, Target.of(entry)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SET_DAY is not done with Given");
    }

    private boolean isDecided(Act act, Target target) {
        try {
            boolean may = target instanceof Target.InCohort inCohort
                    ? policy.may(CENTRAL, act, inCohort)
                    : AccessPolicy.may(CENTRAL, act, (Target.InInstance) target);
            assertThat(may).isIn(true, false);
            return true;
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    private static List<Viewer> of(Act act, Viewer... viewers) {
        return Stream.of(viewers)
                .filter(viewer -> AccessPolicy.may(viewer, act, Target.INSTANCE))
                .toList();
    }

    private String who(String occurrence) {
        StringBuilder told = new StringBuilder();
        for (Act act : List.of(
                Act.READ_OCCURRENCE, Act.SET_DAY, Act.MARK_ATTENDANCE, Act.READ_ATTENDANCE, Act.READ_UNMET_NEEDS)) {
            List<String> who = policy.who(act, at(occurrence));
            told.append(act + ": " + (who.isEmpty() ? "nobody" : String.join(", ", who)) + "\n");
        }
        return told.toString();
    }

    private Target.InCohort at(String occurrence) {
        return Target.of(course.occurrences().find(occurrence).orElseThrow());
    }

    private boolean sees(Entry entry, String... people) {
        return List.of(people).stream()
                .allMatch(person -> policy.may(Viewer.person(person), Act.READ_ENTRY, Target.of(entry)));
    }

    private Target.InCohort letter(int stage) {
        return new Target.Document(
                cohort.programme().outputs().find("letter").orElseThrow(),
                Scope.of(course.occurrences().find("walk.ash").orElseThrow()),
                stage);
    }

    private boolean figures(Viewer viewer, String instrument) {
        return policy.may(
                viewer,
                Act.READ_FIGURES,
                Target.of(cohort.programme().instruments().find(instrument).orElseThrow()));
    }

    private static Entry words(String occurrence, String note, String author) {
        return Stage.entry("1", occurrence, note, author, Content.Words.of("Words."));
    }

    private static Entry rating(String occurrence, String instrument, String item, String author) {
        return Stage.entry("1", occurrence, instrument, author, new Content.Rating(item, "7", ""));
    }
}
