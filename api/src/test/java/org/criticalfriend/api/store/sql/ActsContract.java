package org.criticalfriend.api.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.AuditPage;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.engine.signoff.SignedText;
import org.junit.jupiter.api.Test;

/** What a store promises of what people do: documents signed and released, awards decided on, and the audit of it all. */
interface ActsContract extends OpenStore {

    @Test
    default void aDocumentIsSignedByOneAfterTheOther() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        List<SignOffAct> acts = List.of(
                new SignOffAct.Commented(
                        "1", 1, new Passage("Seen", "Weak at times. 🤔"), "Is “weak” fair?", "p1", SampleCohort.SAVED),
                new SignOffAct.Passed(0, "", "", "p2", SampleCohort.SAVED.plusMillis(1)));
        AtomicReference<SignOff> first = new AtomicReference<>();
        write(transaction -> first.set(transaction.sign(COHORT, SignOff.of("report of oak"))));
        write(transaction -> transaction.sign(COHORT, new SignOff("report of ash", acts, 0)));
        write(transaction -> transaction.sign(COHORT, new SignOff("report of oak", acts, 1)));

        assertThat(first.get()).isEqualTo(new SignOff("report of oak", List.of(), 1));
        for (int version : List.of(0, 1, 3)) {
            assertThatExceptionOfType(VersionConflict.class)
                    .isThrownBy(() -> write(
                            transaction -> transaction.sign(COHORT, new SignOff("report of oak", List.of(), version))))
                    .satisfies(stale -> assertThat(stale.kept()).isEmpty());
        }
        reopen();
        assertThat(store().signOffs(COHORT))
                .containsExactly(new SignOff("report of ash", acts, 1), new SignOff("report of oak", acts, 2));
        assertThat(store().signOff(COHORT, "report of oak")).hasValue(new SignOff("report of oak", acts, 2));
        assertThat(store().signOff(COHORT, "report of elm")).isEmpty();
    }

    @Test
    default void aSignedTextIsKeptOnceUntilTheTextsOfItsDocumentAreForgotten() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        SignedText first = new SignedText(List.of(new Passage("Seen", "Weak at times. 🤔")));
        SignedText second = new SignedText(List.of(new Passage("Seen", "Calm.")));
        write(transaction -> {
            transaction.keepText(COHORT, "report.oak", first);
            transaction.keepText(COHORT, "report.oak", first);
            transaction.keepText(COHORT, "report.oak", second);
            transaction.keepText(COHORT, "report.ash", first);
        });

        reopen();
        assertThat(store().signedText(COHORT, "report.oak", first.fingerprint()))
                .hasValue(first);
        assertThat(store().signedText(COHORT, "report.oak", second.fingerprint()))
                .hasValue(second);
        assertThat(store().signedText(COHORT, "report.ash", second.fingerprint()))
                .isEmpty();
        write(transaction -> transaction.forgetTexts(COHORT, "report.oak"));
        assertThat(store().signedText(COHORT, "report.oak", first.fingerprint()))
                .isEmpty();
        assertThat(store().signedText(COHORT, "report.ash", first.fingerprint()))
                .hasValue(first);
    }

    @Test
    default void aReleaseStaysAsItWasWhateverFollows() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        Instant later = SampleCohort.SAVED.plusSeconds(60);
        Release first = SampleCohort.release("report.oak", 1, "oak");
        Release second = SampleCohort.release("report.oak", 2, "oak");
        Release other = SampleCohort.release("report.ash", 1, "ash");
        write(transaction -> transaction.release(COHORT, first));
        assertThat(store().released(COHORT, "report")).containsExactly(first);

        write(transaction -> transaction.takeBack(COHORT, "report.oak", later));
        assertThat(store().released(COHORT, "report")).isEmpty();
        write(transaction -> {
            transaction.release(COHORT, second);
            transaction.release(COHORT, other);
        });

        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> write(transaction -> transaction.release(COHORT, second)));
        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> write(transaction -> transaction.takeBack(COHORT, "report.elm", later)));
        reopen();
        Release takenBack =
                new Release(first.document(), 1, first.output(), first.place(), first.at(), later, first.content());
        assertThat(store().releases(COHORT, "report.oak")).containsExactly(takenBack, second);
        assertThat(store().released(COHORT, "report")).containsExactly(other, second);
        assertThat(store().released(COHORT, "letter")).isEmpty();
        assertThat(store().released("elsewhere", "report")).isEmpty();
    }

    @Test
    default void whatPeopleDoWithAwardsIsKeptInItsOrderAndNumberedOnce() {
        Instant now = Instant.parse("2027-03-21T14:05:00Z");
        AwardAct.Given given = new AwardAct.Given(
                "trained",
                "Trained",
                new Holding.Holder("kim", "", "Kim “K” Lee"),
                LocalDate.parse("2026-10-01"),
                null,
                "A course\nof two days");
        List<AwardAct> acts = List.of(
                new AwardAct(1, "given/1", "office", now, given),
                new AwardAct(2, "given/1", "kim", now.plusMillis(1), new AwardAct.RenewalAsked("I teach it now")),
                new AwardAct(
                        3,
                        "given/1",
                        "office",
                        now.plusMillis(2),
                        new AwardAct.Renewed(LocalDate.parse("2031-09-30"), "Seen")),
                new AwardAct(
                        1, "other/2", "office", now, new AwardAct.Ended(LocalDate.parse("2027-01-01"), "They asked")));
        acts.forEach(this::keep);

        assertThat(store().awardActs()).containsExactly(acts.get(0), acts.get(3), acts.get(1), acts.get(2));
        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> keep(new AwardAct(3, "given/1", "kim", now, new AwardAct.RenewalAsked("Me first"))));
        assertThat(store().awardActs()).hasSize(4);
    }

    private void keep(AwardAct act) {
        store().write("", transaction -> {
            transaction.award(act);
            return "";
        });
    }

    @Test
    default void theAuditTellsTheLatestFirst() throws Exception {
        for (int line = 1; line <= 5; line++) {
            AuditLine told = SampleCohort.auditLine(line);
            write(transaction -> transaction.audit(told));
        }
        write(transaction -> {
            transaction.audit(SampleCohort.auditLine(6));
            transaction.audit(SampleCohort.auditLine(7));
        });

        assertThat(store().audit(3))
                .containsExactly(SampleCohort.auditLine(7), SampleCohort.auditLine(6), SampleCohort.auditLine(5));
        reopen();
        assertThat(store().audit(100))
                .containsExactly(
                        SampleCohort.auditLine(7),
                        SampleCohort.auditLine(6),
                        SampleCohort.auditLine(5),
                        SampleCohort.auditLine(4),
                        SampleCohort.auditLine(3),
                        SampleCohort.auditLine(2),
                        SampleCohort.auditLine(1));
    }

    @Test
    default void theAuditOfACohortIsReadPageByPage() throws Exception {
        for (int line = 1; line <= 5; line++) {
            AuditLine here = SampleCohort.auditLine(line);
            AuditLine elsewhere = new AuditLine(here.at(), here.actor(), here.useCase(), "c2", "c2", "done");
            write(transaction -> {
                transaction.audit(here);
                transaction.audit(elsewhere);
            });
        }

        AuditPage first = store().audit("c", OptionalLong.empty(), 2);
        AuditPage second = store().audit("c", first.older(), 2);
        AuditPage last = store().audit("c", second.older(), 2);

        assertThat(first.lines()).containsExactly(SampleCohort.auditLine(5), SampleCohort.auditLine(4));
        assertThat(second.lines()).containsExactly(SampleCohort.auditLine(3), SampleCohort.auditLine(2));
        assertThat(last).isEqualTo(new AuditPage(List.of(SampleCohort.auditLine(1)), OptionalLong.empty()));
        assertThat(store().audit("c", OptionalLong.empty(), 5).older()).isEmpty();
        assertThat(store().audit("", OptionalLong.empty(), 2))
                .isEqualTo(new AuditPage(List.of(), OptionalLong.empty()));
        assertThat(store().audit("\0", OptionalLong.empty(), 2).lines()).isEmpty();
    }
}
