package org.criticalfriend.api.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.InvalidText;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.junit.jupiter.api.Test;

/** What a store promises of what people write. */
interface EntriesContract extends OpenStore {

    @Test
    default void anEntryBeginsWithVersionOneAndCountsItsChanges() throws Exception {
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

        write(transaction -> first.set(transaction.keep(COHORT, given)));
        write(transaction -> second.set(transaction.change(COHORT, SampleCohort.saying(first.get(), "final"))));

        assertThat(first.get().version()).isEqualTo(1);
        assertThat(first.get().saved()).isEqualTo("2026-10-05T09:30:15.123Z");
        assertThat(second.get().version()).isEqualTo(2);
        assertThat(kept("one")).isEqualTo(second.get());
        reopen();
        assertThat(kept("one")).isEqualTo(second.get());
    }

    @Test
    default void entriesStayInTheOrderInWhichTheyWereFirstKept() throws Exception {
        openCohort(SampleCohort.whole(COHORT));
        List<String> ids =
                new ArrayList<>(record().entries().stream().map(Entry::id).toList());
        for (String id : List.of("z", "a", "m", "A")) {
            write(transaction -> transaction.keep(COHORT, SampleCohort.note(id, id)));
            ids.add(id);
        }
        write(transaction -> transaction.change(COHORT, SampleCohort.saying(kept("a"), "changed")));
        write(transaction -> transaction.change(COHORT, SampleCohort.saying(kept("z-first"), "changed")));
        write(transaction -> transaction.strike(COHORT, "m", 1));
        ids.remove("m");

        assertThat(record().entries()).extracting(Entry::id).containsExactlyElementsOf(ids);
        reopen();
        assertThat(record().entries()).extracting(Entry::id).containsExactlyElementsOf(ids);
    }

    @Test
    default void whatIsRememberedOfALogbookIsWhatIsInTheDatabase() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        Random random = new Random(20260905);
        List<CohortRecord> seen = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            int what = random.nextInt(5);
            if (what < 2 || ids.isEmpty()) {
                // Now and then under an id that was struck before.
                String id = "e" + random.nextInt(40);
                if (!ids.contains(id)) {
                    ids.add(id);
                    write(transaction -> transaction.keep(COHORT, SampleCohort.note(id, "new")));
                }
            } else if (what < 4) {
                Entry entry = kept(ids.get(random.nextInt(ids.size())));
                String text = "changed " + step;
                write(transaction -> transaction.change(COHORT, SampleCohort.saying(entry, text)));
            } else {
                String id = ids.remove(random.nextInt(ids.size()));
                int version = kept(id).version();
                write(transaction -> {
                    transaction.strike(COHORT, id, version);
                    if (random.nextBoolean()) {
                        transaction.keep(COHORT, SampleCohort.note(id, "again"));
                        ids.add(id);
                    }
                });
            }
            if (random.nextInt(3) > 0) {
                seen.add(record());
                assertThat(record()).isSameAs(seen.get(seen.size() - 1));
            }
        }
        CohortRecord remembered = record();
        assertThat(remembered.entries()).hasSizeGreaterThan(10);
        assertThat(remembered.entries()).extracting(Entry::id).containsExactlyElementsOf(ids);

        reopen();

        assertThat(record()).isEqualTo(remembered);
    }

    @Test
    default void anEntryIsKeptUnderItsIdOnce() {
        openCohort(SampleCohort.empty(COHORT));
        write(transaction -> transaction.keep(COHORT, SampleCohort.note("one", "first")));

        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> write(transaction -> transaction.keep(COHORT, SampleCohort.note("one", "second"))))
                .satisfies(stale ->
                        assertThat(stale.kept()).map(SampleCohort::text).contains("first"));
        assertThat(texts()).containsExactly("first");
    }

    @Test
    default void aChangeThatCameTooLateIsToldWhatIsKept() {
        openCohort(SampleCohort.empty(COHORT));
        write(transaction -> transaction.keep(COHORT, SampleCohort.note("one", "first")));
        Entry old = kept("one");
        write(transaction -> transaction.change(COHORT, SampleCohort.saying(old, "second")));

        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> write(transaction -> transaction.change(COHORT, SampleCohort.saying(old, "lost?"))))
                .withMessage("one was changed by somebody else meanwhile")
                .satisfies(stale -> assertThat(stale.kept()).contains(kept("one")));
        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> write(transaction -> transaction.strike(COHORT, "one", 1)))
                .satisfies(stale -> assertThat(stale.kept()).contains(kept("one")));
        assertThat(texts()).containsExactly("second");

        write(transaction -> transaction.strike(COHORT, "one", 2));

        assertThat(store().entry(COHORT, "one")).isEmpty();
        assertThat(record().entries()).isEmpty();
        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(
                        () -> write(transaction -> transaction.change(COHORT, SampleCohort.saying(old, "too late"))))
                .satisfies(stale -> assertThat(stale.kept()).isEmpty());
        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> write(transaction -> transaction.strike(COHORT, "one", 2)));
    }

    @Test
    default void theWordsOfANoteGoWithWhatRepeatsThemInTheCommentsOnDrafts() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        String frank = "Frank words about a colleague";
        write(transaction -> {
            transaction.keep(COHORT, SampleCohort.note("frank", frank));
            transaction.sign(
                    COHORT,
                    SignOff.of("report")
                            .with(new SignOffAct.Commented(
                                    "1",
                                    0,
                                    new Passage("Findings", frank + "."),
                                    "Is “" + frank + "” fair?",
                                    "ann",
                                    Instant.EPOCH)));
        });
        Entry before = store().entry(COHORT, "frank").orElseThrow();

        store().settle(COHORT, List.of(before.saying(Content.Words.of("Deleted."))));

        Entry after = store().entry(COHORT, "frank").orElseThrow();
        assertThat(SampleCohort.text(after)).isEqualTo("Deleted.");
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(store().signOff(COHORT, "report").orElseThrow().acts())
                .containsExactly(new SignOffAct.Commented(
                        "1", 0, new Passage("Findings", "Deleted.."), "Is “Deleted.” fair?", "ann", Instant.EPOCH));
    }

    @Test
    default void aChoiceIsSettledWithNothingThatTellsWhichItWas() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        for (String id : List.of("told", "untold", "changed")) {
            write(transaction -> transaction.keep(COHORT, SampleCohort.entry(id, new Content.Chosen("one"))));
        }
        List<Entry> before = store().record(COHORT).orElseThrow().entries();
        List<Entry> due = List.of(
                before.get(0).saying(new Content.Chosen("two")), before.get(2).saying(new Content.Chosen("two")));
        write(transaction -> transaction.change(COHORT, before.get(2).saying(new Content.Chosen("three"))));

        store().settle(COHORT, due);

        List<Entry> after = store().record(COHORT).orElseThrow().entries();
        assertThat(after.get(0)).isEqualTo(due.get(0));
        assertThat(after.get(1)).isEqualTo(before.get(1));
        assertThat(after.get(2).content()).isEqualTo(new Content.Chosen("three"));
        assertThat(store().audit(9)).isEmpty();
        reopen();
        assertThat(store().record(COHORT).orElseThrow().entries()).isEqualTo(after);
    }

    @Test
    default void whatIsNoTextIsRefusedWhereverItStandsAndNothingOfTheWorkIsKept() {
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
                assertThatExceptionOfType(InvalidText.class)
                        .isThrownBy(() -> write(transaction -> {
                            transaction.keep(COHORT, SampleCohort.note("before", "words"));
                            transaction.keep(COHORT, entry);
                        }));
            }
            assertThatExceptionOfType(InvalidText.class)
                    .isThrownBy(() ->
                            write(transaction -> transaction.audit(new AuditLine(Instant.EPOCH, odd, "", "", "", ""))));
            assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> store().write(odd, transaction -> ""));
            assertThatExceptionOfType(InvalidText.class).isThrownBy(() -> store().write("request", transaction -> odd));
            assertThat(store().cohort(odd)).isEmpty();
            assertThat(store().record(odd)).isEmpty();
            assertThat(store().entry(COHORT, odd)).isEmpty();
            assertThat(store().signOffs(odd)).isEmpty();
            assertThat(store().signOff(COHORT, odd)).isEmpty();
            assertThat(store().releases(COHORT, odd)).isEmpty();
            assertThat(store().released(COHORT, odd)).isEmpty();
        }
        assertThat(record().entries()).isEmpty();
    }
}
