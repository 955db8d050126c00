package org.criticalfriend.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.definition.Reading;
import org.criticalfriend.engine.definition.source.Source;
import org.criticalfriend.engine.document.Block;
import org.criticalfriend.engine.document.Document;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.signoff.Act;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store promises, whatever database it is in. */
abstract class StoreContract {

    static final String COHORT = "plain-visits-2026-27";
    static final Clock CLOCK = Clock.systemUTC();

    Store store;

    /** Where the store of this test is. */
    abstract StoreSettings settings() throws Exception;

    /** Runs a statement beside the store. */
    abstract void execute(String sql) throws Exception;

    /** Takes away what another test left there. */
    abstract void clear() throws Exception;

    @BeforeEach
    final void open() throws Exception {
        clear();
        store = Stores.open(settings(), SampleCohort::read, CLOCK);
    }

    @AfterEach
    final void close() {
        store.close();
    }

    final void reopen() throws Exception {
        reopen(SampleCohort::read);
    }

    private void reopen(Function<Source, Reading> editions) throws Exception {
        store.close();
        store = Stores.open(settings(), editions, CLOCK);
    }

    final void openCohort(Logbook logbook) {
        write(pen -> pen.open(logbook, SampleCohort.EDITION));
    }

    final void write(Consumer<Pen> work) {
        store.write("", pen -> {
            work.accept(pen);
            return "";
        });
    }

    private Entry kept(String id) {
        return store.entry(COHORT, id).orElseThrow();
    }

    private Logbook logbook() {
        return store.logbook(COHORT).orElseThrow();
    }

    private List<String> texts() {
        return logbook().entries().stream().map(SampleCohort::text).toList();
    }

    @Test
    void anEmptyStoreHasNothing() {
        assertThat(store.cohorts()).isEmpty();
        assertThat(store.unavailable()).isEmpty();
        assertThat(store.cohort(COHORT)).isEmpty();
        assertThat(store.logbook(COHORT)).isEmpty();
        assertThat(store.entry(COHORT, "one")).isEmpty();
        assertThat(store.signOffs(COHORT)).isEmpty();
        assertThat(store.audit(10)).isEmpty();
    }

    @Test
    void aWholeCohortComesBackAsItWas() throws Exception {
        Logbook whole = SampleCohort.whole(COHORT);
        openCohort(whole);

        for (int time = 0; time < 2; time++) {
            assertThat(logbook()).isEqualTo(whole);
            assertThat(logbook().entries()).containsExactlyElementsOf(whole.entries());
            Cohort cohort = store.cohort(COHORT).orElseThrow();
            assertThat(cohort).isEqualTo(whole.cohort());
            assertThat(cohort.places().ids()).containsExactly("oak", "ash");
            assertThat(cohort.teams().ids()).containsExactly("t2", "t1");
            assertThat(cohort.people().ids()).containsExactly("p2", "p1");
            assertThat(cohort.seats().ids()).containsExactly("s2", "s1");
            assertThat(cohort.dates().keySet()).containsExactly("visit oak", "visit ash");
            assertThat(cohort.places().find("oak").orElseThrow().facts().keySet())
                    .containsExactly("size", "area");
            assertThat(store.cohorts()).containsExactly(cohort);
            whole.entries().forEach(entry -> assertThat(kept(entry.id())).isEqualTo(entry));
            reopen();
        }
    }

    @Test
    void cohortsComeInTheOrderOfTheirIds() {
        for (String id : List.of("b", "a", "ä", "B", "a-1", "_")) {
            openCohort(SampleCohort.empty(id));
        }

        assertThat(store.cohorts()).extracting(Cohort::id).containsExactly("B", "_", "a", "a-1", "b", "ä");
    }

    @Test
    void aCohortIsOpenedOnce() {
        openCohort(SampleCohort.whole(COHORT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> openCohort(SampleCohort.empty(COHORT)))
                .withMessage("There is a cohort called “plain-visits-2026-27” already.");
        assertThat(logbook()).isEqualTo(SampleCohort.whole(COHORT));
    }

    @Test
    void aCohortWhoseEntriesShareAnIdIsRefused() {
        Logbook twice = new Logbook(
                SampleCohort.empty(COHORT).cohort(),
                List.of(SampleCohort.note("one", "first"), SampleCohort.note("one", "second")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> openCohort(twice))
                .withMessage("Two entries are called “one”.");
        assertThat(store.cohorts()).isEmpty();
    }

    @Test
    void anEditionThatCouldNeverBeReadAgainIsRefused() {
        Source broken = Source.of("broken.yaml", "format: 1\nprogramme: plain-visits\n");
        Source other = Source.of("other.yaml", SampleCohort.EDITION.text().replace("plain-visits", "others"));
        Source undecoded = Source.decode("odd.yaml", new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(pen -> pen.open(SampleCohort.empty(COHORT), broken)))
                .withMessageStartingWith("The edition in broken.yaml cannot be kept: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(pen -> pen.open(SampleCohort.empty(COHORT), other)))
                .withMessage("The cohort runs plain-visits@2026/27, and the edition in other.yaml is others@2026/27.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(pen -> pen.open(SampleCohort.empty(COHORT), undecoded)))
                .withMessage("The file odd.yaml cannot be read, so it cannot be kept.");
        assertThat(store.cohorts()).isEmpty();
    }

    @Test
    void aCohortWhoseEditionCannotBeReadAnyMoreIsLeftOutAndToldAndComesBack() throws Exception {
        Source gone = Source.of("gone.yaml", SampleCohort.EDITION.text() + "summary: With a plugin.\n");
        openCohort(SampleCohort.whole(COHORT));
        write(pen -> {
            pen.open(SampleCohort.empty("other"), gone);
            pen.keep("other", SampleCohort.note("one", "kept before"));
        });

        reopen(edition -> edition.equals(gone)
                ? SampleCohort.read(Source.of(edition.name(), edition.text() + "variant: gone\n"))
                : SampleCohort.read(edition));

        assertThat(store.cohorts()).extracting(Cohort::id).containsExactly(COHORT);
        assertThat(store.cohort("other")).isEmpty();
        assertThat(store.logbook("other")).isEmpty();
        assertThat(store.logbook(COHORT)).contains(SampleCohort.whole(COHORT));
        assertThat(store.unavailable()).singleElement().satisfies(unavailable -> {
            assertThat(unavailable.cohort()).isEqualTo("other");
            assertThat(unavailable.reason())
                    .startsWith("The edition of the cohort other in gone.yaml cannot be read any more: ")
                    .hasSizeGreaterThan(70);
        });
        assertThat(store.entry("other", "one")).map(SampleCohort::text).contains("kept before");
        write(pen -> pen.keep("other", SampleCohort.note("two", "kept meanwhile")));

        reopen();

        assertThat(store.unavailable()).isEmpty();
        assertThat(store.logbook("other").orElseThrow().entries())
                .map(SampleCohort::text)
                .containsExactly("kept before", "kept meanwhile");
    }

    @Test
    void aReaderOfEditionsThatThrowsHarmsOnlyItsCohort() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        reopen(edition -> {
            throw new IllegalStateException("broken");
        });

        assertThat(store.cohorts()).isEmpty();
        assertThat(store.unavailable())
                .containsExactly(new Store.Unavailable(
                        COHORT,
                        "The edition of the cohort plain-visits-2026-27 in plain-visits-2026-27.yaml cannot be read any"
                                + " more: reading it failed"));
    }

    @Test
    void anEntryBeginsWithVersionOneAndCountsItsChanges() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        AtomicReference<Entry> first = new AtomicReference<>();
        AtomicReference<Entry> second = new AtomicReference<>();
        Entry given = new Entry(
                "one",
                "visit",
                "strength",
                "p1",
                "",
                Content.Words.of("draft"),
                7,
                Instant.parse("2026-10-05T09:30:15.123456789Z"));

        write(pen -> first.set(pen.keep(COHORT, given)));
        write(pen -> second.set(pen.change(COHORT, SampleCohort.saying(first.get(), "final"))));

        assertThat(first.get().version()).isEqualTo(1);
        assertThat(first.get().saved()).isEqualTo("2026-10-05T09:30:15.123Z");
        assertThat(second.get().version()).isEqualTo(2);
        assertThat(kept("one")).isEqualTo(second.get());
        reopen();
        assertThat(kept("one")).isEqualTo(second.get());
    }

    @Test
    void entriesStayInTheOrderInWhichTheyWereFirstKept() throws Exception {
        openCohort(SampleCohort.whole(COHORT));
        List<String> ids =
                new ArrayList<>(logbook().entries().stream().map(Entry::id).toList());
        for (String id : List.of("z", "a", "m", "A")) {
            write(pen -> pen.keep(COHORT, SampleCohort.note(id, id)));
            ids.add(id);
        }
        write(pen -> pen.change(COHORT, SampleCohort.saying(kept("a"), "changed")));
        write(pen -> pen.change(COHORT, SampleCohort.saying(kept("z-first"), "changed")));
        write(pen -> pen.strike(COHORT, "m", 1));
        ids.remove("m");

        assertThat(logbook().entries()).extracting(Entry::id).containsExactlyElementsOf(ids);
        reopen();
        assertThat(logbook().entries()).extracting(Entry::id).containsExactlyElementsOf(ids);
    }

    @Test
    void whatIsRememberedOfALogbookIsWhatIsInTheDatabase() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        Random random = new Random(20260905);
        List<Logbook> seen = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            int what = random.nextInt(5);
            if (what < 2 || ids.isEmpty()) {
                // Now and then under an id that was struck before.
                String id = "e" + random.nextInt(40);
                if (!ids.contains(id)) {
                    ids.add(id);
                    write(pen -> pen.keep(COHORT, SampleCohort.note(id, "new")));
                }
            } else if (what < 4) {
                Entry entry = kept(ids.get(random.nextInt(ids.size())));
                String text = "changed " + step;
                write(pen -> pen.change(COHORT, SampleCohort.saying(entry, text)));
            } else {
                String id = ids.remove(random.nextInt(ids.size()));
                int version = kept(id).version();
                write(pen -> {
                    pen.strike(COHORT, id, version);
                    if (random.nextBoolean()) {
                        pen.keep(COHORT, SampleCohort.note(id, "again"));
                        ids.add(id);
                    }
                });
            }
            if (random.nextInt(3) > 0) {
                seen.add(logbook());
                assertThat(logbook()).isSameAs(seen.get(seen.size() - 1));
            }
        }
        Logbook remembered = logbook();
        assertThat(remembered.entries()).hasSizeGreaterThan(10);
        assertThat(remembered.entries()).extracting(Entry::id).containsExactlyElementsOf(ids);

        reopen();

        assertThat(logbook()).isEqualTo(remembered);
    }

    @Test
    void aCohortIsReadAgainOnlyWhenItIsWritten() {
        openCohort(SampleCohort.empty(COHORT));
        Cohort before = store.cohort(COHORT).orElseThrow();
        write(pen -> pen.keep(COHORT, SampleCohort.note("one", "words")));
        assertThat(store.cohort(COHORT).orElseThrow()).isSameAs(before);
        assertThat(logbook().cohort()).isSameAs(before);

        write(pen -> pen.date(COHORT, "visit oak", LocalDate.parse("2027-02-01"), LocalDate.parse("2027-03-01")));
        write(pen -> pen.date(COHORT, "closing", null, LocalDate.parse("2027-07-01")));

        Cohort after = store.cohort(COHORT).orElseThrow();
        assertThat(after.dates())
                .containsExactly(
                        Map.entry("visit oak", LocalDate.parse("2027-03-01")),
                        Map.entry("visit ash", LocalDate.parse("2026-11-10")),
                        Map.entry("closing", LocalDate.parse("2027-07-01")));
        assertThat(logbook().cohort()).isEqualTo(after);
    }

    @Test
    void anEntryIsKeptUnderItsIdOnce() {
        openCohort(SampleCohort.empty(COHORT));
        write(pen -> pen.keep(COHORT, SampleCohort.note("one", "first")));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> write(pen -> pen.keep(COHORT, SampleCohort.note("one", "second"))))
                .satisfies(stale ->
                        assertThat(stale.kept()).map(SampleCohort::text).contains("first"));
        assertThat(texts()).containsExactly("first");
    }

    @Test
    void aChangeThatCameTooLateIsToldWhatIsKept() {
        openCohort(SampleCohort.empty(COHORT));
        write(pen -> pen.keep(COHORT, SampleCohort.note("one", "first")));
        Entry old = kept("one");
        write(pen -> pen.change(COHORT, SampleCohort.saying(old, "second")));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> write(pen -> pen.change(COHORT, SampleCohort.saying(old, "lost?"))))
                .withMessage("one was changed by somebody else meanwhile")
                .satisfies(stale -> assertThat(stale.kept()).contains(kept("one")));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> write(pen -> pen.strike(COHORT, "one", 1)))
                .satisfies(stale -> assertThat(stale.kept()).contains(kept("one")));
        assertThat(texts()).containsExactly("second");

        write(pen -> pen.strike(COHORT, "one", 2));

        assertThat(store.entry(COHORT, "one")).isEmpty();
        assertThat(logbook().entries()).isEmpty();
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> write(pen -> pen.change(COHORT, SampleCohort.saying(old, "too late"))))
                .satisfies(stale -> assertThat(stale.kept()).isEmpty());
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> write(pen -> pen.strike(COHORT, "one", 2)));
    }

    @Test
    void aChoiceIsSettledWithNothingThatTellsWhichItWas() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        for (String id : List.of("told", "untold", "changed")) {
            write(pen -> pen.keep(COHORT, SampleCohort.entry(id, new Content.Chosen("one"))));
        }
        List<Entry> before = store.logbook(COHORT).orElseThrow().entries();
        List<Entry> due = List.of(
                before.get(0).saying(new Content.Chosen("two")), before.get(2).saying(new Content.Chosen("two")));
        write(pen -> pen.change(COHORT, before.get(2).saying(new Content.Chosen("three"))));

        store.settle(COHORT, due);

        List<Entry> after = store.logbook(COHORT).orElseThrow().entries();
        assertThat(after.get(0)).isEqualTo(due.get(0));
        assertThat(after.get(1)).isEqualTo(before.get(1));
        assertThat(after.get(2).content()).isEqualTo(new Content.Chosen("three"));
        assertThat(store.audit(9)).isEmpty();
        reopen();
        assertThat(store.logbook(COHORT).orElseThrow().entries()).isEqualTo(after);
    }

    @Test
    void aDocumentIsSignedByOneAfterTheOther() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        List<Act> acts = List.of(
                new Act.Commented(
                        "1", 1, new Passage("Seen", "Weak at times. 🤔"), "Is “weak” fair?", "p1", SampleCohort.SAVED),
                new Act.Passed(0, "", "p2", SampleCohort.SAVED.plusMillis(1)));
        AtomicReference<SignOff> first = new AtomicReference<>();
        write(pen -> first.set(pen.sign(COHORT, SignOff.of("report of oak"))));
        write(pen -> pen.sign(COHORT, new SignOff("report of ash", acts, 0)));
        write(pen -> pen.sign(COHORT, new SignOff("report of oak", acts, 1)));

        assertThat(first.get()).isEqualTo(new SignOff("report of oak", List.of(), 1));
        for (int version : List.of(0, 1, 3)) {
            assertThatExceptionOfType(Stale.class)
                    .isThrownBy(() -> write(pen -> pen.sign(COHORT, new SignOff("report of oak", List.of(), version))))
                    .satisfies(stale -> assertThat(stale.kept()).isEmpty());
        }
        reopen();
        assertThat(store.signOffs(COHORT))
                .containsExactly(new SignOff("report of ash", acts, 1), new SignOff("report of oak", acts, 2));
        assertThat(store.signOff(COHORT, "report of oak")).hasValue(new SignOff("report of oak", acts, 2));
        assertThat(store.signOff(COHORT, "report of elm")).isEmpty();
    }

    @Test
    void aReleaseStaysAsItWasWhateverFollows() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        Instant later = SampleCohort.SAVED.plusSeconds(60);
        Release first = release("report.oak", 1, "oak");
        Release second = release("report.oak", 2, "oak");
        Release other = release("report.ash", 1, "ash");
        write(pen -> pen.release(COHORT, first));
        assertThat(store.released(COHORT, "report")).containsExactly(first);

        write(pen -> pen.takeBack(COHORT, "report.oak", later));
        assertThat(store.released(COHORT, "report")).isEmpty();
        write(pen -> {
            pen.release(COHORT, second);
            pen.release(COHORT, other);
        });

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> write(pen -> pen.release(COHORT, second)));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> write(pen -> pen.takeBack(COHORT, "report.elm", later)));
        reopen();
        Release takenBack =
                new Release(first.document(), 1, first.output(), first.place(), first.at(), later, first.content());
        assertThat(store.releases(COHORT, "report.oak")).containsExactly(takenBack, second);
        assertThat(store.released(COHORT, "report")).containsExactly(other, second);
        assertThat(store.released(COHORT, "letter")).isEmpty();
        assertThat(store.released("elsewhere", "report")).isEmpty();
    }

    private static Release release(String document, int number, String place) {
        List<Block> blocks = SampleCohort.hostileTexts().stream()
                .<Block>map(text -> new Block.Points(List.of(new Block.Point(text, text, List.of(text)))))
                .toList();
        Document content = new Document(
                "Report " + number,
                "en-GB",
                "",
                "\0 \uD83D",
                false,
                List.of(),
                "",
                List.of(new Document.Part("", blocks)));
        return new Release(document, number, "report", place, SampleCohort.SAVED, null, content);
    }

    @Test
    void aCohortIsMovedToAnotherEditionAsAWhole() throws Exception {
        openCohort(SampleCohort.whole(COHORT));
        Entry first = logbook().entries().get(0);
        Entry second = logbook().entries().get(1);
        List<String> ids = logbook().entries().stream().map(Entry::id).toList();
        long changes = store.changes(COHORT).orElseThrow();
        Source next = edition("2027/28");
        Cohort moved =
                logbook().cohort().running(SampleCohort.read(next).programme().orElseThrow());

        // The two change their names with each other, and the order of the logbook stays.
        write(pen -> pen.move(
                moved,
                changes,
                next,
                Map.of(
                        first.id(), renamed(first, second.id(), "need"),
                        second.id(), renamed(second, first.id(), "need"))));

        for (int time = 0; time < 2; time++) {
            assertThat(store.cohort(COHORT)).hasValue(moved);
            assertThat(logbook().cohort().programme().edition()).isEqualTo("2027/28");
            List<Entry> entries = logbook().entries();
            assertThat(entries.get(0)).isEqualTo(renamed(first, second.id(), "need"));
            assertThat(entries.get(1)).isEqualTo(renamed(second, first.id(), "need"));
            assertThat(entries.stream().skip(2).map(Entry::id)).containsExactlyElementsOf(ids.subList(2, ids.size()));
            assertThat(store.changes(COHORT)).hasValue(changes + 1);
            reopen();
        }
        write(pen -> pen.change(COHORT, SampleCohort.saying(kept(second.id()), "Later.")));
        assertThat(kept(second.id()).version()).isEqualTo(3);
        assertThat(texts(0)).isEqualTo("Later.");
    }

    @Test
    void aMoveIsOfTheCohortAsItWasWorkedOut() {
        openCohort(SampleCohort.empty(COHORT));
        long changes = store.changes(COHORT).orElseThrow();
        write(pen -> pen.keep(COHORT, SampleCohort.note("one", "Meanwhile.")));
        Source next = edition("2027/28");
        Cohort moved =
                logbook().cohort().running(SampleCohort.read(next).programme().orElseThrow());

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> write(pen -> pen.move(moved, changes, next, Map.of())));
        assertThat(logbook().cohort().programme().edition()).isEqualTo("2026/27");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(pen -> pen.move(moved, changes + 1, SampleCohort.EDITION, Map.of())))
                .withMessage("The cohort runs plain-visits@2027/28, and the edition in plain-visits-2026-27.yaml is"
                        + " plain-visits@2026/27.");
        assertThat(store.changes("nobody")).isEmpty();
    }

    private String texts(int place) {
        return SampleCohort.text(logbook().entries().get(place));
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

    @Test
    void theAuditTellsTheLatestFirst() throws Exception {
        for (int line = 1; line <= 5; line++) {
            AuditLine told = line(line);
            write(pen -> pen.audit(told));
        }
        write(pen -> {
            pen.audit(line(6));
            pen.audit(line(7));
        });

        assertThat(store.audit(3)).containsExactly(line(7), line(6), line(5));
        reopen();
        assertThat(store.audit(100)).containsExactly(line(7), line(6), line(5), line(4), line(3), line(2), line(1));
    }

    private static AuditLine line(int number) {
        // The clock of a computer may go back; the order is that of writing.
        return new AuditLine(SampleCohort.SAVED.minusSeconds(number), "p" + number, "read an entry", "c e", "done");
    }

    @Test
    void aDayIsSetInThePlaceOfTheOneThatIsKeptAndOfNoOther() {
        openCohort(SampleCohort.whole(COHORT));
        LocalDate kept = LocalDate.parse("2027-02-01");
        LocalDate next = LocalDate.parse("2027-02-08");

        assertThatThrownBy(() -> write(pen -> pen.date(COHORT, "visit oak", null, next)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> write(pen -> pen.date(COHORT, "visit oak", next, next)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> write(pen -> pen.date(COHORT, "closing", next, next)))
                .isInstanceOf(Stale.class);
        assertThat(logbook().cohort().dates()).containsEntry("visit oak", kept).doesNotContainKey("closing");

        write(pen -> pen.date(COHORT, "visit oak", kept, next));
        assertThat(logbook().cohort().dates()).containsEntry("visit oak", next);
    }

    @Test
    void aCohortThatIsNotThereIsWrittenInByNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(pen -> pen.keep("nowhere", SampleCohort.note("one", "words"))))
                .withMessage("There is no cohort called “nowhere”.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(pen -> pen.date("nowhere", "visit", null, LocalDate.EPOCH)));
        assertThatIllegalArgumentException().isThrownBy(() -> write(pen -> pen.sign("nowhere", SignOff.of("d"))));
    }

    @Test
    void whatIsNoTextIsRefusedWhereverItStandsAndNothingOfTheWorkIsKept() {
        openCohort(SampleCohort.empty(COHORT));
        for (String odd : List.of("a\0b", "half \uD83D", "\uDE00 half")) {
            for (Entry entry : List.of(
                    SampleCohort.note("one", odd),
                    SampleCohort.note(odd, "words"),
                    SampleCohort.entry("one", new Content.Words("", Map.of(odd, ""), Map.of(), List.of())),
                    SampleCohort.entry("one", new Content.Words("", Map.of(), Map.of("a", odd), List.of())),
                    SampleCohort.entry("one", new Content.Words("", Map.of(), Map.of(), List.of(odd))),
                    SampleCohort.entry("one", new Content.Rating("i", "1", odd)),
                    SampleCohort.entry("one", new Content.Chosen(odd)),
                    new Entry("one", odd, "", "", "", new Content.Present(), 1, SampleCohort.SAVED))) {
                assertThatExceptionOfType(NotText.class)
                        .isThrownBy(() -> write(pen -> {
                            pen.keep(COHORT, SampleCohort.note("before", "words"));
                            pen.keep(COHORT, entry);
                        }));
            }
            assertThatExceptionOfType(NotText.class)
                    .isThrownBy(() -> write(pen -> pen.audit(new AuditLine(Instant.EPOCH, odd, "", "", ""))));
            assertThatExceptionOfType(NotText.class).isThrownBy(() -> store.write(odd, pen -> ""));
            assertThatExceptionOfType(NotText.class).isThrownBy(() -> store.write("request", pen -> odd));
            assertThat(store.cohort(odd)).isEmpty();
            assertThat(store.logbook(odd)).isEmpty();
            assertThat(store.entry(COHORT, odd)).isEmpty();
            assertThat(store.signOffs(odd)).isEmpty();
            assertThat(store.signOff(COHORT, odd)).isEmpty();
            assertThat(store.releases(COHORT, odd)).isEmpty();
            assertThat(store.released(COHORT, odd)).isEmpty();
        }
        assertThat(logbook().entries()).isEmpty();
    }

    @Test
    void aWorkThatThrowsLeavesNothing() {
        openCohort(SampleCohort.whole(COHORT));
        Logbook before = logbook();
        RuntimeException thrown = new IllegalStateException("changed my mind");

        assertThatThrownBy(() -> store.write("request", pen -> {
                    pen.keep(COHORT, SampleCohort.note("one", "words"));
                    pen.change(COHORT, SampleCohort.saying(kept("z-first"), "changed"));
                    pen.strike(COHORT, "a-second", 1);
                    pen.date(COHORT, "visit oak", LocalDate.parse("2027-02-01"), LocalDate.EPOCH);
                    pen.sign(COHORT, SignOff.of("report"));
                    pen.release(COHORT, release("report", 1, ""));
                    pen.audit(line(1));
                    pen.open(SampleCohort.empty("other"), SampleCohort.EDITION);
                    throw thrown;
                }))
                .isSameAs(thrown);

        assertThat(logbook()).isSameAs(before);
        assertThat(store.signOffs(COHORT)).isEmpty();
        assertThat(store.releases(COHORT, "report")).isEmpty();
        assertThat(store.audit(10)).isEmpty();
        assertThat(store.cohorts()).hasSize(1);
        assertThat(store.write("request", pen -> "done at last")).isEqualTo("done at last");
    }

    @Test
    void anErrorInAWorkIsItsCallersAndNobodyElses() {
        openCohort(SampleCohort.empty(COHORT));

        assertThatThrownBy(() -> store.write("", pen -> {
                    pen.keep(COHORT, SampleCohort.note("one", "words"));
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        write(pen -> {
            Thread.currentThread().interrupt();
            pen.keep(COHORT, SampleCohort.note("two", "words"));
        });
        // In PostgreSQL, that was the thread of this test.
        Thread.interrupted();
        write(pen -> pen.keep(COHORT, SampleCohort.note("three", "words")));

        assertThat(logbook().entries()).extracting(Entry::id).containsExactly("two", "three");
    }

    @Test
    void aWorkMayGoOnAfterAStaleChange() {
        openCohort(SampleCohort.empty(COHORT));
        write(pen -> pen.keep(COHORT, SampleCohort.note("one", "first")));

        write(pen -> {
            Throwable stale = catchThrowable(() -> pen.keep(COHORT, SampleCohort.note("one", "second")));
            pen.keep(COHORT, SampleCohort.note("two", stale.getMessage()));
        });

        assertThat(texts()).containsExactly("first", "one was changed by somebody else meanwhile");
    }

    @Test
    void neighboursOfAFailingWorkAreKept() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        CountDownLatch everybodyWaits = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        threads.add(new Thread(() -> store.write("", pen -> awaited(everybodyWaits))));
        Map<Integer, Throwable> failures = new ConcurrentHashMap<>();
        for (int number = 0; number < 30; number++) {
            int mine = number;
            threads.add(new Thread(() -> {
                Throwable failure = catchThrowable(() -> store.write("request " + mine, pen -> {
                    pen.keep(COHORT, SampleCohort.note("e" + mine, "words"));
                    if (mine % 3 == 0) {
                        throw new IllegalStateException("number " + mine);
                    }
                    if (mine % 3 == 1) {
                        pen.keep(COHORT, SampleCohort.note("e" + mine, "words"));
                    }
                    return "";
                }));
                if (failure != null) {
                    failures.put(mine, failure);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.start();
            while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
        }
        everybodyWaits.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(logbook().entries())
                .extracting(Entry::id)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 30)
                        .filter(number -> number % 3 == 2)
                        .mapToObj(number -> "e" + number)
                        .toList());
        assertThat(failures).hasSize(20);
        assertThat(failures.get(3)).isInstanceOf(IllegalStateException.class).hasMessage("number 3");
        assertThat(failures.get(4)).isInstanceOf(Stale.class);
    }

    private static String awaited(CountDownLatch latch) {
        try {
            latch.await();
            return "";
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void aRequestIsDoneOnceAndAnsweredTheSameAgain() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        Store.Work work =
                pen -> pen.keep(COHORT, SampleCohort.note("one", "words")).version() + " is kept";

        assertThat(store.write("request-1", work)).isEqualTo("1 is kept");
        assertThat(store.write("request-1", work)).isEqualTo("1 is kept");
        reopen();
        assertThat(store.write("request-1", work)).isEqualTo("1 is kept");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> store.write("request-2", work));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> store.write("", work));
        assertThat(texts()).containsExactly("words");
    }

    @Test
    void aRequestThatArrivesSixteenTimesAtOnceIsDoneOnce() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        for (int round = 0; round < 5; round++) {
            String request = "request " + round;
            AtomicInteger caller = new AtomicInteger();
            List<String> results = atOnce(16, () -> {
                String mine = request + " of caller " + caller.incrementAndGet();
                return store.write(request, pen -> {
                    pen.keep(COHORT, SampleCohort.note(mine, "words"));
                    return mine;
                });
            });

            assertThat(results).hasSize(16).containsOnly(results.get(0));
            assertThat(logbook().entries())
                    .hasSize(round + 1)
                    .last()
                    .satisfies(entry -> assertThat(entry.id()).isEqualTo(results.get(0)));
        }
    }

    @Test
    void noneOfTwoThousandChangesByFiftyIsLost() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        write(pen -> pen.keep(COHORT, SampleCohort.note("one", "0")));

        atOnce(50, () -> {
            for (int change = 0; change < 40; change++) {
                addOne();
            }
            return "";
        });

        assertThat(texts()).containsExactly("2000");
        assertThat(kept("one").version()).isEqualTo(2001);
    }

    private void addOne() {
        Entry entry = kept("one");
        while (true) {
            Entry based = entry;
            String next = Integer.toString(Integer.parseInt(SampleCohort.text(based)) + 1);
            try {
                write(pen -> pen.change(COHORT, SampleCohort.saying(based, next)));
                return;
            } catch (Stale stale) {
                entry = stale.kept().orElseThrow();
            }
        }
    }

    @Test
    void whoeverWroteReadsItAtOnceWhileOthersWrite() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        AtomicInteger caller = new AtomicInteger();

        atOnce(16, () -> {
            String mine = "caller " + caller.incrementAndGet() + " ";
            List<String> ids = new ArrayList<>();
            for (int number = 0; number < 20; number++) {
                String id = mine + number;
                ids.add(id);
                write(pen -> pen.keep(COHORT, SampleCohort.note(id, "words")));
                List<String> seen = logbook().entries().stream()
                        .map(Entry::id)
                        .filter(one -> one.startsWith(mine))
                        .toList();
                assertThat(seen).isEqualTo(ids);
            }
            return "";
        });

        Logbook remembered = logbook();
        reopen();
        assertThat(logbook()).isEqualTo(remembered);
        assertThat(remembered.entries()).hasSize(320);
    }

    @Test
    void aReaderSeesAllOfAWorkOrNothing() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        write(pen -> {
            pen.keep(COHORT, SampleCohort.note("one", "0"));
            pen.keep(COHORT, SampleCohort.note("two", "0"));
        });
        AtomicInteger caller = new AtomicInteger();

        atOnce(8, () -> {
            boolean isWriter = caller.incrementAndGet() == 1;
            for (int number = 1; number <= 200; number++) {
                if (isWriter) {
                    String text = Integer.toString(number);
                    write(pen -> {
                        pen.change(COHORT, SampleCohort.saying(kept("one"), text));
                        pen.change(COHORT, SampleCohort.saying(kept("two"), text));
                    });
                } else {
                    List<String> texts = texts();
                    assertThat(texts.get(0)).isEqualTo(texts.get(1));
                }
            }
            return "";
        });

        assertThat(texts()).containsExactly("200", "200");
    }

    @Test
    void aPenIsForOneWorkAndItsThread() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        AtomicReference<Pen> stolen = new AtomicReference<>();
        write(stolen::set);

        assertThatIllegalStateException().isThrownBy(() -> stolen.get().audit(line(1)));
        write(pen -> {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread other = new Thread(() -> thrown.set(catchThrowable(() -> pen.audit(line(1)))));
            other.start();
            Uninterruptibles.joinUninterruptibly(other);
            assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
        });
        assertThat(store.audit(1)).isEmpty();
    }

    @Test
    void aWorkInsideAWorkIsRefusedAndDoesNotHang() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.write("", pen -> store.write("", other -> "")))
                .withMessage("a work cannot wait for another one");
    }

    @Test
    void aClosedStoreTakesNothingAndDoesNotHang() {
        store.close();
        store.close();

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> store.write("", pen -> ""))
                .withMessage("Critical Friend is being stopped; nothing of this was kept.");
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> store.cohorts());
    }

    @Test
    void whatWasAcknowledgedBeforeClosingIsThere() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        Map<String, Boolean> acknowledged = new ConcurrentHashMap<>();
        CountDownLatch some = new CountDownLatch(40);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> savers = new ArrayList<>();
            for (int saver = 0; saver < 8; saver++) {
                String mine = "saver " + saver + " ";
                savers.add(threads.submit(() -> {
                    for (int number = 0; ; number++) {
                        String id = mine + number;
                        try {
                            write(pen -> pen.keep(COHORT, SampleCohort.note(id, "words")));
                        } catch (StoreUnavailable closed) {
                            return;
                        }
                        acknowledged.put(id, true);
                        some.countDown();
                    }
                }));
            }
            some.await();
            store.close();
            for (Future<?> saver : savers) {
                saver.get();
            }
        } finally {
            threads.shutdownNow();
        }
        store = Stores.open(settings(), SampleCohort::read, CLOCK);

        assertThat(logbook().entries())
                .extracting(Entry::id)
                .containsExactlyInAnyOrderElementsOf(acknowledged.keySet());
    }

    @Test
    void whatPeopleDoWithAwardsIsKeptInItsOrderAndNumberedOnce() {
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

        assertThat(store.awardActs()).containsExactly(acts.get(0), acts.get(3), acts.get(1), acts.get(2));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> keep(new AwardAct(3, "given/1", "kim", now, new AwardAct.RenewalAsked("Me first"))));
        assertThat(store.awardActs()).hasSize(4);
    }

    private void keep(AwardAct act) {
        store.write("", pen -> {
            pen.award(act);
            return "";
        });
    }

    @Test
    void tablesOfANewerReleaseAreRefused() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        store.close();
        execute("UPDATE flyway_schema_history SET version = '99', script = 'V99__more.sql' WHERE version = '2'");

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> Stores.open(settings(), SampleCohort::read, CLOCK))
                .withMessageMatching(
                        "The database .+ was written by a newer release of Critical Friend \\(its tables are"
                                + " version 99, and this release knows version 2\\); start that release or a later one\\.");
    }

    /** Runs the same in so many threads that begin together, and has what each returned. */
    static <T> List<T> atOnce(int callers, Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CountDownLatch ready = new CountDownLatch(callers);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
