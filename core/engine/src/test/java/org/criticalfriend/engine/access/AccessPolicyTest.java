package org.criticalfriend.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.course.Course;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.rehearsal.Stage;
import org.criticalfriend.spi.programme.Output;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {

    private static final Viewer CENTRAL = Viewer.office("central-team");

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
        assertThat(policy.maySee(CENTRAL, seen)).isFalse();
    }

    @Test
    void whatIsForItsAuthorIsSeenByNobodyElse() {
        Entry diary = words("walk.ash", "diary", "beech-head");

        assertThat(sees(diary, "beech-head")).isTrue();
        assertThat(sees(diary, "ash-head")).isFalse();
        assertThat(sees(diary, "beech-leader")).isFalse();
        assertThat(policy.maySee(CENTRAL, diary)).isFalse();
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

        assertThat(policy.maySee(CENTRAL, frank)).isTrue();
        assertThat(policy.maySee(Viewer.office("hub-manager"), frank)).isFalse();
        assertThat(sees(frank, "ash-leader")).isFalse();
        assertThat(sees(frank, "ash-head")).isTrue();
    }

    @Test
    void anAnswerIsSeenByWhoeverGaveItUnlessTheFileSaysMore() {
        Entry own = rating("walk.ash", "day", "good", "beech-head");
        Entry shared = rating("close", "school-view", "useful", "beech-head");

        assertThat(sees(own, "beech-head")).isTrue();
        assertThat(sees(own, "ash-head")).isFalse();
        assertThat(policy.maySee(CENTRAL, own)).isFalse();
        assertThat(sees(shared, "ash-head")).isTrue();
        assertThat(sees(shared, "cedar-head")).isFalse();
    }

    @Test
    void whoIsThereIsKnownInTheTeamAndToTheOrganiser() {
        Entry present = Stage.entry("p", "walk.ash", "", "beech-head", new Content.Present());

        assertThat(sees(present, "ash-head")).isTrue();
        assertThat(policy.maySee(CENTRAL, present)).isTrue();
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
        assertThat(policy.mayKnowAuthor(cohort.programme().notes().find("frank").orElseThrow()))
                .isFalse();
        assertThat(policy.mayKnowAuthor(cohort.programme().notes().find("seen").orElseThrow()))
                .isTrue();
    }

    @Test
    void aDraftIsReadByThoseWhoSignItAndAReleasedDocumentByItsAudience() {
        Output letter = cohort.programme().outputs().find("letter").orElseThrow();
        Scope ash = Scope.of(course.occurrences().find("walk.ash").orElseThrow());

        assertThat(policy.mayRead(Viewer.person("chair-one"), letter, ash, 0)).isTrue();
        assertThat(policy.mayRead(Viewer.person("ash-head"), letter, ash, 1)).isTrue();
        assertThat(policy.mayRead(Viewer.person("ash-leader"), letter, ash, 2)).isTrue();
        assertThat(policy.mayRead(CENTRAL, letter, ash, 2)).isFalse();
        assertThat(policy.mayRead(Viewer.person("chair-one"), letter, ash, 2)).isFalse();
        assertThat(policy.mayRead(Viewer.person("beech-head"), letter, ash, 2)).isFalse();
    }

    @Test
    void aStageIsSignedInItsTurnByWhoeverItNames() {
        Output letter = cohort.programme().outputs().find("letter").orElseThrow();
        Scope ash = Scope.of(course.occurrences().find("walk.ash").orElseThrow());

        assertThat(policy.maySign(Viewer.person("chair-one"), letter, ash, 0)).isTrue();
        assertThat(policy.maySign(Viewer.person("chair-two"), letter, ash, 0)).isFalse();
        assertThat(policy.maySign(Viewer.person("ash-head"), letter, ash, 0)).isFalse();
        assertThat(policy.maySign(Viewer.person("ash-leader"), letter, ash, 1)).isTrue();
        assertThat(policy.maySign(Viewer.person("beech-head"), letter, ash, 1)).isFalse();
        assertThat(policy.maySign(Viewer.person("ash-leader"), letter, ash, 2)).isFalse();
    }

    @Test
    void theLaterStagesCommentAndThoseWhoDraftAnswer() {
        Output letter = cohort.programme().outputs().find("letter").orElseThrow();
        Scope ash = Scope.of(course.occurrences().find("walk.ash").orElseThrow());
        Viewer drafts = Viewer.person("chair-one");
        Viewer agrees = Viewer.person("ash-head");

        assertThat(policy.mayComment(drafts, letter, ash, 0)).isFalse();
        assertThat(policy.mayComment(agrees, letter, ash, 1)).isTrue();
        assertThat(policy.mayComment(agrees, letter, ash, 2)).isFalse();
        assertThat(policy.mayAnswer(drafts, letter, ash, 1)).isTrue();
        assertThat(policy.mayAnswer(agrees, letter, ash, 1)).isFalse();
        assertThat(policy.mayAnswer(drafts, letter, ash, 2)).isFalse();
        assertThat(policy.maySeeComments(agrees, letter, ash)).isTrue();
        assertThat(policy.maySeeComments(Viewer.person("beech-head"), letter, ash))
                .isFalse();
    }

    @Test
    void aReleaseIsTakenBackByTheLastStageOrAnOrganiserWhoReadsIt() {
        Output letter = cohort.programme().outputs().find("letter").orElseThrow();
        Scope ash = Scope.of(course.occurrences().find("walk.ash").orElseThrow());
        Viewer agrees = Viewer.person("ash-head");

        assertThat(policy.mayGiveBack(Viewer.person("chair-one"), letter, ash, 0))
                .isFalse();
        assertThat(policy.mayGiveBack(agrees, letter, ash, 1)).isTrue();
        assertThat(policy.mayGiveBack(agrees, letter, ash, 2)).isTrue();
        assertThat(policy.mayGiveBack(Viewer.person("chair-one"), letter, ash, 2))
                .isFalse();
        assertThat(policy.mayGiveBack(CENTRAL, letter, ash, 2)).isFalse();
        Output wall = cohort.programme().outputs().find("wall").orElseThrow();
        assertThat(policy.mayGiveBack(CENTRAL, wall, Scope.COHORT, 0)).isFalse();
    }

    private boolean sees(Entry entry, String... people) {
        return List.of(people).stream().allMatch(person -> policy.maySee(Viewer.person(person), entry));
    }

    private boolean figures(Viewer viewer, String instrument) {
        return policy.maySeeFigures(
                viewer,
                Objects.requireNonNull(
                        cohort.programme().instruments().find(instrument).orElse(null)));
    }

    private static Entry words(String occurrence, String note, String author) {
        return Stage.entry("1", occurrence, note, author, Content.Words.of("Words."));
    }

    private static Entry rating(String occurrence, String instrument, String item, String author) {
        return Stage.entry("1", occurrence, instrument, author, new Content.Rating(item, "7", ""));
    }
}
