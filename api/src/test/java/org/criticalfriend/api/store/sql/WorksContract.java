package org.criticalfriend.api.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreTransaction;
import org.criticalfriend.api.store.StoreUnavailable;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.signoff.SignOff;
import org.junit.jupiter.api.Test;

/** What a store promises of works: each is done wholly or not at all, and as often as it was asked for. */
interface WorksContract extends OpenStore {

    @Test
    default void aWorkThatThrowsLeavesNothing() {
        openCohort(SampleCohort.whole(COHORT));
        CohortRecord before = record();
        RuntimeException thrown = new IllegalStateException("changed my mind");

        assertThatThrownBy(() -> store().write("request", transaction -> {
                    transaction.keep(COHORT, SampleCohort.note("one", "words"));
                    transaction.change(COHORT, SampleCohort.saying(kept("z-first"), "changed"));
                    transaction.strike(COHORT, "a-second", 1);
                    transaction.date(COHORT, "visit oak", LocalDate.parse("2027-02-01"), LocalDate.EPOCH);
                    transaction.sign(COHORT, SignOff.of("report"));
                    transaction.release(COHORT, SampleCohort.release("report", 1, ""));
                    transaction.audit(SampleCohort.auditLine(1));
                    transaction.open(SampleCohort.empty("other"), SampleCohort.EDITION);
                    throw thrown;
                }))
                .isSameAs(thrown);

        assertThat(record()).isSameAs(before);
        assertThat(store().signOffs(COHORT)).isEmpty();
        assertThat(store().releases(COHORT, "report")).isEmpty();
        assertThat(store().audit(10)).isEmpty();
        assertThat(store().cohorts()).hasSize(1);
        assertThat(store().write("request", transaction -> "done at last")).isEqualTo("done at last");
    }

    @Test
    default void anErrorInAWorkIsItsCallersAndNobodyElses() {
        openCohort(SampleCohort.empty(COHORT));

        assertThatThrownBy(() -> store().write("", transaction -> {
                    transaction.keep(COHORT, SampleCohort.note("one", "words"));
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        write(transaction -> {
            Thread.currentThread().interrupt();
            transaction.keep(COHORT, SampleCohort.note("two", "words"));
        });
        // In PostgreSQL, that was the thread of this test.
        Thread.interrupted();
        write(transaction -> transaction.keep(COHORT, SampleCohort.note("three", "words")));

        assertThat(record().entries()).extracting(Entry::id).containsExactly("two", "three");
    }

    @Test
    default void aWorkMayGoOnAfterAStaleChange() {
        openCohort(SampleCohort.empty(COHORT));
        write(transaction -> transaction.keep(COHORT, SampleCohort.note("one", "first")));

        write(transaction -> {
            Throwable stale = catchThrowable(() -> transaction.keep(COHORT, SampleCohort.note("one", "second")));
            transaction.keep(COHORT, SampleCohort.note("two", stale.getMessage()));
        });

        assertThat(texts()).containsExactly("first", "one was changed by somebody else meanwhile");
    }

    @Test
    default void aWorkFindsOutWhatWasWrittenInACohortSinceItWasRead() {
        openCohort(SampleCohort.empty(COHORT));
        long read = store().changes(COHORT).orElseThrow();
        write(transaction ->
                assertThat(transaction.isUnchangedSince(COHORT, read)).isTrue());
        assertThat(store().changes(COHORT)).hasValue(read);

        write(transaction -> transaction.keep(COHORT, SampleCohort.note("one", "words")));

        write(transaction ->
                assertThat(transaction.isUnchangedSince(COHORT, read)).isFalse());
    }

    @Test
    default void neighboursOfAFailingWorkAreKept() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        CountDownLatch everybodyWaits = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        threads.add(new Thread(() -> store().write("", transaction -> awaited(everybodyWaits))));
        Map<Integer, Throwable> failures = new ConcurrentHashMap<>();
        for (int number = 0; number < 30; number++) {
            int mine = number;
            threads.add(new Thread(() -> {
                Throwable failure = catchThrowable(() -> store().write("request " + mine, transaction -> {
                    transaction.keep(COHORT, SampleCohort.note("e" + mine, "words"));
                    if (mine % 3 == 0) {
                        throw new IllegalStateException("number " + mine);
                    }
                    if (mine % 3 == 1) {
                        transaction.keep(COHORT, SampleCohort.note("e" + mine, "words"));
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

        assertThat(record().entries())
                .extracting(Entry::id)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 30)
                        .filter(number -> number % 3 == 2)
                        .mapToObj(number -> "e" + number)
                        .toList());
        assertThat(failures).hasSize(20);
        assertThat(failures.get(3)).isInstanceOf(IllegalStateException.class).hasMessage("number 3");
        assertThat(failures.get(4)).isInstanceOf(VersionConflict.class);
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
    default void aRequestIsDoneOnceAndAnsweredTheSameAgain() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        Store.Work work = transaction ->
                transaction.keep(COHORT, SampleCohort.note("one", "words")).version() + " is kept";

        assertThat(store().write("request-1", work)).isEqualTo("1 is kept");
        assertThat(store().write("request-1", work)).isEqualTo("1 is kept");
        reopen();
        assertThat(store().write("request-1", work)).isEqualTo("1 is kept");
        assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> store().write("request-2", work));
        assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> store().write("", work));
        assertThat(texts()).containsExactly("words");
    }

    @Test
    default void aRequestThatArrivesSixteenTimesAtOnceIsDoneOnce() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        for (int round = 0; round < 5; round++) {
            String request = "request " + round;
            AtomicInteger caller = new AtomicInteger();
            List<String> results = atOnce(16, () -> {
                String mine = request + " of caller " + caller.incrementAndGet();
                return store().write(request, transaction -> {
                    transaction.keep(COHORT, SampleCohort.note(mine, "words"));
                    return mine;
                });
            });

            assertThat(results).hasSize(16).containsOnly(results.get(0));
            assertThat(record().entries())
                    .hasSize(round + 1)
                    .last()
                    .satisfies(entry -> assertThat(entry.id()).isEqualTo(results.get(0)));
        }
    }

    @Test
    default void noneOfTwoThousandChangesByFiftyIsLost() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        write(transaction -> transaction.keep(COHORT, SampleCohort.note("one", "0")));

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
        // A busy database may refuse to wait any longer, and the request is then sent again as it was.
        String request = UUID.randomUUID().toString();
        Entry entry = kept("one");
        while (true) {
            Entry based = entry;
            String next = Integer.toString(Integer.parseInt(SampleCohort.text(based)) + 1);
            try {
                store().write(
                                request,
                                transaction -> transaction
                                        .change(COHORT, SampleCohort.saying(based, next))
                                        .id());
                return;
            } catch (StoreUnavailable busy) {
                assertThat(busy).hasMessageContaining("try again");
            } catch (VersionConflict stale) {
                entry = stale.kept().orElseThrow();
            }
        }
    }

    @Test
    default void whoeverWroteReadsItAtOnceWhileOthersWrite() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        AtomicInteger caller = new AtomicInteger();

        atOnce(16, () -> {
            String mine = "caller " + caller.incrementAndGet() + " ";
            List<String> ids = new ArrayList<>();
            for (int number = 0; number < 20; number++) {
                String id = mine + number;
                ids.add(id);
                write(transaction -> transaction.keep(COHORT, SampleCohort.note(id, "words")));
                List<String> seen = record().entries().stream()
                        .map(Entry::id)
                        .filter(one -> one.startsWith(mine))
                        .toList();
                assertThat(seen).isEqualTo(ids);
            }
            return "";
        });

        CohortRecord remembered = record();
        reopen();
        assertThat(record()).isEqualTo(remembered);
        assertThat(remembered.entries()).hasSize(320);
    }

    @Test
    default void aReaderSeesAllOfAWorkOrNothing() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        write(transaction -> {
            transaction.keep(COHORT, SampleCohort.note("one", "0"));
            transaction.keep(COHORT, SampleCohort.note("two", "0"));
        });
        AtomicInteger caller = new AtomicInteger();

        atOnce(8, () -> {
            boolean isWriter = caller.incrementAndGet() == 1;
            for (int number = 1; number <= 200; number++) {
                if (isWriter) {
                    String text = Integer.toString(number);
                    write(transaction -> {
                        transaction.change(COHORT, SampleCohort.saying(kept("one"), text));
                        transaction.change(COHORT, SampleCohort.saying(kept("two"), text));
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
    default void aPenIsForOneWorkAndItsThread() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        AtomicReference<StoreTransaction> stolen = new AtomicReference<>();
        write(stolen::set);

        assertThatIllegalStateException().isThrownBy(() -> stolen.get().audit(SampleCohort.auditLine(1)));
        write(transaction -> {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread other =
                    new Thread(() -> thrown.set(catchThrowable(() -> transaction.audit(SampleCohort.auditLine(1)))));
            other.start();
            Uninterruptibles.joinUninterruptibly(other);
            assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
        });
        assertThat(store().audit(1)).isEmpty();
    }

    @Test
    default void aWorkInsideAWorkIsRefusedAndDoesNotHang() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store().write("", transaction -> store().write("", other -> "")))
                .withMessage("a work cannot wait for another one");
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
