package org.criticalfriend.api.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.KeptReading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.spi.Problem;
import org.junit.jupiter.api.Test;

/** What a store promises of cohorts and of the editions they run. */
interface CohortsContract extends OpenStore {

    @Test
    default void anEmptyStoreHasNothing() {
        assertThat(store().cohorts()).isEmpty();
        assertThat(store().concerns()).isEmpty();
        assertThat(store().cohort(COHORT)).isEmpty();
        assertThat(store().record(COHORT)).isEmpty();
        assertThat(store().entry(COHORT, "one")).isEmpty();
        assertThat(store().signOffs(COHORT)).isEmpty();
        assertThat(store().audit(10)).isEmpty();
    }

    @Test
    default void aWholeCohortComesBackAsItWas() throws Exception {
        CohortRecord whole = SampleCohort.whole(COHORT);
        openCohort(whole);

        for (int time = 0; time < 2; time++) {
            assertThat(record()).isEqualTo(whole);
            assertThat(record().entries()).containsExactlyElementsOf(whole.entries());
            Cohort cohort = store().cohort(COHORT).orElseThrow();
            assertThat(cohort).isEqualTo(whole.cohort());
            assertThat(cohort.places().ids()).containsExactly("oak", "ash");
            assertThat(cohort.teams().ids()).containsExactly("t2", "t1");
            assertThat(cohort.people().ids()).containsExactly("p2", "p1");
            assertThat(cohort.seats().ids()).containsExactly("s2", "s1");
            assertThat(cohort.dates().keySet()).containsExactly("visit oak", "visit ash");
            assertThat(cohort.places().find("oak").orElseThrow().facts().keySet())
                    .containsExactly("size", "area");
            assertThat(store().cohorts()).containsExactly(cohort);
            whole.entries().forEach(entry -> assertThat(kept(entry.id())).isEqualTo(entry));
            reopen();
        }
    }

    @Test
    default void cohortsComeInTheOrderOfTheirIds() {
        for (String id : List.of("b", "a", "ä", "B", "a-1", "_")) {
            openCohort(SampleCohort.empty(id));
        }

        assertThat(store().cohorts()).extracting(Cohort::id).containsExactly("B", "_", "a", "a-1", "b", "ä");
    }

    @Test
    default void aCohortIsOpenedOnce() {
        openCohort(SampleCohort.whole(COHORT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> openCohort(SampleCohort.empty(COHORT)))
                .withMessage("There is a cohort called “plain-visits-2026-27” already.");
        assertThat(record()).isEqualTo(SampleCohort.whole(COHORT));
    }

    @Test
    default void aCohortWhoseEntriesShareAnIdIsRefused() {
        CohortRecord twice = new CohortRecord(
                SampleCohort.empty(COHORT).cohort(),
                List.of(SampleCohort.note("one", "first"), SampleCohort.note("one", "second")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> openCohort(twice))
                .withMessage("Two entries are called “one”.");
        assertThat(store().cohorts()).isEmpty();
    }

    @Test
    default void anEditionThatCouldNeverBeReadAgainIsRefused() {
        Source broken = Source.of("broken.yaml", "format: 1\nprogramme: plain-visits\n");
        Source other = Source.of("other.yaml", SampleCohort.EDITION.text().replace("plain-visits", "others"));
        Source undecoded = Source.decode("odd.yaml", new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(transaction -> transaction.open(SampleCohort.empty(COHORT), broken)))
                .withMessageStartingWith("The edition in broken.yaml cannot be kept: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(transaction -> transaction.open(SampleCohort.empty(COHORT), other)))
                .withMessage("The cohort runs plain-visits@2026/27, and the edition in other.yaml is others@2026/27.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(transaction -> transaction.open(SampleCohort.empty(COHORT), undecoded)))
                .withMessage("The file odd.yaml cannot be read, so it cannot be kept.");
        assertThat(store().cohorts()).isEmpty();
    }

    @Test
    default void aCohortWhoseEditionCannotBeReadAnyMoreIsLeftOutAndToldAndComesBack() throws Exception {
        Source gone = kept("gone.yaml", "summary: With a plugin.");

        reopen(edition -> edition.equals(gone)
                ? SampleCohort.readKept(Source.of(edition.name(), edition.text() + "variants: gone\n"))
                : SampleCohort.readKept(edition));

        assertThat(store().cohorts()).extracting(Cohort::id).containsExactly(COHORT);
        assertThat(store().cohort("other")).isEmpty();
        assertThat(store().record("other")).isEmpty();
        assertThat(store().record(COHORT)).contains(SampleCohort.whole(COHORT));
        assertThat(store().concerns()).singleElement().satisfies(concern -> {
            assertThat(concern.cohort()).isEqualTo("other");
            assertThat(concern.extent()).isEqualTo(Store.Extent.UNREADABLE);
            assertThat(concern.reason())
                    .startsWith("The edition of the cohort other in gone.yaml cannot be read any more: ")
                    .hasSizeGreaterThan(70);
        });
        assertThat(store().readOnly("other")).isEmpty();
        assertThat(store().entry("other", "one")).map(SampleCohort::text).contains("kept before");
        write(transaction -> transaction.keep("other", SampleCohort.note("two", "kept meanwhile")));

        reopen();

        assertThat(store().concerns()).isEmpty();
        assertThat(store().record("other").orElseThrow().entries())
                .map(SampleCohort::text)
                .containsExactly("kept before", "kept meanwhile");
    }

    @Test
    default void aCohortIsReadWithoutThePluginItBeganWithAndTheReasonNamesIt() throws Exception {
        Source gone = kept("gone.yaml", "summary: With a plugin.");

        reopen(edition -> edition.equals(gone)
                ? SampleCohort.readKept(Source.of(edition.name(), edition.text() + "variant: rail\n"))
                : SampleCohort.readKept(edition));

        assertThat(store().record("other").orElseThrow().entries())
                .map(SampleCohort::text)
                .containsExactly("kept before");
        assertThat(store().concerns())
                .containsExactly(new Store.Concern(
                        "other",
                        Store.Extent.READ_ONLY,
                        "The cohort other is read, and nothing is written in it: install the plugin rail as it was then;"
                                + " it is missing or refused, or does not bring any more: rail"));
        assertThat(store().readOnly("other")).isPresent();
        assertThat(store().readOnly(COHORT)).isEmpty();
    }

    @Test
    default void aCohortGoesOnWhereOnlyNewOnesCouldNotBegin() throws Exception {
        Source old = kept("old.yaml", "summary: With what was allowed then.");

        reopen(edition -> {
            KeptReading reading = SampleCohort.readKept(edition);
            return edition.equals(old)
                    ? new KeptReading(
                            reading.programme(), List.of(), List.of(Problem.at("smallest-group", "at least 12")))
                    : reading;
        });

        assertThat(store().concerns())
                .containsExactly(new Store.Concern(
                        "other",
                        Store.Extent.NO_NEW_ONES,
                        "The edition of the cohort other in old.yaml goes on as it is, and no new cohort can begin with"
                                + " it: at least 12"));
        assertThat(store().readOnly("other")).isEmpty();
        write(transaction -> transaction.keep("other", SampleCohort.note("two", "kept since")));
        assertThat(store().record("other").orElseThrow().entries())
                .map(SampleCohort::text)
                .containsExactly("kept before", "kept since");
    }

    /** Opens two cohorts, the other one with an edition of its own. */
    private Source kept(String name, String line) {
        Source edition = Source.of(name, SampleCohort.EDITION.text() + line + "\n");
        openCohort(SampleCohort.whole(COHORT));
        write(transaction -> {
            transaction.open(SampleCohort.empty("other"), edition);
            transaction.keep("other", SampleCohort.note("one", "kept before"));
        });
        return edition;
    }

    @Test
    default void aReaderOfEditionsThatThrowsHarmsOnlyItsCohort() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        reopen(edition -> {
            throw new IllegalStateException("broken");
        });

        assertThat(store().cohorts()).isEmpty();
        assertThat(store().concerns())
                .containsExactly(new Store.Concern(
                        COHORT,
                        Store.Extent.UNREADABLE,
                        "The edition of the cohort plain-visits-2026-27 in plain-visits-2026-27.yaml cannot be read any"
                                + " more: reading it failed"));
    }

    @Test
    default void aCohortIsReadAgainOnlyWhenItIsWritten() {
        openCohort(SampleCohort.empty(COHORT));
        Cohort before = store().cohort(COHORT).orElseThrow();
        write(transaction -> transaction.keep(COHORT, SampleCohort.note("one", "words")));
        assertThat(store().cohort(COHORT).orElseThrow()).isSameAs(before);
        assertThat(record().cohort()).isSameAs(before);

        write(transaction ->
                transaction.date(COHORT, "visit oak", LocalDate.parse("2027-02-01"), LocalDate.parse("2027-03-01")));
        write(transaction -> transaction.date(COHORT, "closing", null, LocalDate.parse("2027-07-01")));

        Cohort after = store().cohort(COHORT).orElseThrow();
        assertThat(after.dates())
                .containsExactly(
                        Map.entry("visit oak", LocalDate.parse("2027-03-01")),
                        Map.entry("visit ash", LocalDate.parse("2026-11-10")),
                        Map.entry("closing", LocalDate.parse("2027-07-01")));
        assertThat(record().cohort()).isEqualTo(after);
    }

    @Test
    default void aDayIsSetInThePlaceOfTheOneThatIsKeptAndOfNoOther() {
        openCohort(SampleCohort.whole(COHORT));
        LocalDate kept = LocalDate.parse("2027-02-01");
        LocalDate next = LocalDate.parse("2027-02-08");

        assertThatThrownBy(() -> write(transaction -> transaction.date(COHORT, "visit oak", null, next)))
                .isInstanceOf(VersionConflict.class);
        assertThatThrownBy(() -> write(transaction -> transaction.date(COHORT, "visit oak", next, next)))
                .isInstanceOf(VersionConflict.class);
        assertThatThrownBy(() -> write(transaction -> transaction.date(COHORT, "closing", next, next)))
                .isInstanceOf(VersionConflict.class);
        assertThat(record().cohort().dates()).containsEntry("visit oak", kept).doesNotContainKey("closing");

        write(transaction -> transaction.date(COHORT, "visit oak", kept, next));
        assertThat(record().cohort().dates()).containsEntry("visit oak", next);
    }

    @Test
    default void aCohortThatIsNotThereIsWrittenInByNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(transaction -> transaction.keep("nowhere", SampleCohort.note("one", "words"))))
                .withMessage("There is no cohort called “nowhere”.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(transaction -> transaction.date("nowhere", "visit", null, LocalDate.EPOCH)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(transaction -> transaction.sign("nowhere", SignOff.of("d"))));
    }

    @Test
    default void aCohortIsMovedToAnotherEditionAsAWhole() throws Exception {
        openCohort(SampleCohort.whole(COHORT));
        Entry first = record().entries().get(0);
        Entry second = record().entries().get(1);
        List<String> ids = record().entries().stream().map(Entry::id).toList();
        long changes = store().changes(COHORT).orElseThrow();
        Source next = edition("2027/28");
        Cohort moved =
                record().cohort().running(SampleCohort.read(next).programme().orElseThrow());

        // The two change their names with each other, and the order of the record stays.
        write(transaction -> transaction.move(
                moved,
                changes,
                next,
                Map.of(
                        first.id(), renamed(first, second.id(), "need"),
                        second.id(), renamed(second, first.id(), "need"))));

        for (int time = 0; time < 2; time++) {
            assertThat(store().cohort(COHORT)).hasValue(moved);
            assertThat(record().cohort().programme().edition()).isEqualTo("2027/28");
            List<Entry> entries = record().entries();
            assertThat(entries.get(0)).isEqualTo(renamed(first, second.id(), "need"));
            assertThat(entries.get(1)).isEqualTo(renamed(second, first.id(), "need"));
            assertThat(entries.stream().skip(2).map(Entry::id)).containsExactlyElementsOf(ids.subList(2, ids.size()));
            assertThat(store().changes(COHORT)).hasValue(changes + 1);
            reopen();
        }
        write(transaction -> transaction.change(COHORT, SampleCohort.saying(kept(second.id()), "Later.")));
        assertThat(kept(second.id()).version()).isEqualTo(3);
        assertThat(texts(0)).isEqualTo("Later.");
    }

    @Test
    default void aMoveIsOfTheCohortAsItWasWorkedOut() {
        openCohort(SampleCohort.empty(COHORT));
        long changes = store().changes(COHORT).orElseThrow();
        write(transaction -> transaction.keep(COHORT, SampleCohort.note("one", "Meanwhile.")));
        Source next = edition("2027/28");
        Cohort moved =
                record().cohort().running(SampleCohort.read(next).programme().orElseThrow());

        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> write(transaction -> transaction.move(moved, changes, next, Map.of())));
        assertThat(record().cohort().programme().edition()).isEqualTo("2026/27");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        write(transaction -> transaction.move(moved, changes + 1, SampleCohort.EDITION, Map.of())))
                .withMessage("The cohort runs plain-visits@2027/28, and the edition in plain-visits-2026-27.yaml is"
                        + " plain-visits@2026/27.");
        assertThat(store().changes("nobody")).isEmpty();
    }

    private String texts(int place) {
        return SampleCohort.text(record().entries().get(place));
    }

    private static Source edition(String label) {
        return Source.of(
                "plain-visits-later.yaml",
                SampleCohort.EDITION.text().replace("edition: 2026/27", "edition: " + label));
    }

    private static Entry renamed(Entry entry, String id, String collected) {
        return new Entry(
                id,
                entry.occurrence(),
                collected,
                entry.author(),
                entry.place(),
                entry.content(),
                entry.version() + 1,
                entry.saved());
    }
}
