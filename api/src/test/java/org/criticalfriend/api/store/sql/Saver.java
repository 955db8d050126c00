package org.criticalfriend.api.store.sql;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.StoreTransaction;
import org.criticalfriend.engine.record.Entry;

/**
 * Saves notes as fast as it can in a process of its own, and says what it is doing, line by line: {@code opening}, then
 * of each save {@code asked} and {@code kept} with the note's id and version.
 */
public final class Saver {

    static final String COHORT = "saved";

    private static final int LONGEST = 6_000;

    private final Store store;
    private final OutputStream out;

    private Saver(Store store, OutputStream out) {
        this.store = store;
        this.out = out;
    }

    /**
     * Saves until it is done or killed.
     *
     * @param arguments what begins its ids, how many threads, how many notes each (0 for no end), and where: a folder, or
     *     the port and name of a PostgreSQL database
     */
    public static void main(String[] arguments) throws InterruptedException {
        int threads = Integer.parseInt(arguments[1]);
        int notes = Integer.parseInt(arguments[2]);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        say(out, "opening");
        try (Store store = Stores.open(settings(arguments), SampleCohort::readKept, Clock.systemUTC())) {
            Saver saver = new Saver(store, out);
            if (store.cohort(COHORT).isEmpty()) {
                store.write("open", transaction -> {
                    transaction.open(SampleCohort.empty(COHORT), SampleCohort.EDITION);
                    return "";
                });
            }
            List<Thread> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String mine = arguments[0] + thread + "-";
                Thread one = new Thread(() -> saver.save(mine, notes));
                one.start();
                running.add(one);
            }
            for (Thread one : running) {
                one.join();
            }
        }
    }

    private static StoreSettings settings(String[] arguments) {
        return arguments.length == 4
                ? new StoreSettings.Folder(Path.of(arguments[3]))
                : new StoreSettings.PostgreSql(
                        "127.0.0.1", Integer.parseInt(arguments[3]), arguments[4], "postgres", "none");
    }

    /** What a note says in each of its versions, so that a half of it can be told from the whole. */
    static String text(String id, int version) {
        String sentence = "Note " + id + " in version " + version + ", in frank words. ";
        int length = Math.floorMod((id + version).hashCode(), LONGEST);
        return sentence.repeat(length / sentence.length() + 1) + "End.";
    }

    private void save(String mine, int notes) {
        for (int number = 0; notes == 0 || number < notes; number++) {
            String id = mine + number;
            Entry entry = SampleCohort.note(id, text(id, 1));
            write(id, 1, transaction -> transaction.keep(COHORT, entry));
            if (number % 3 == 0) {
                write(id, 2, transaction -> transaction.change(COHORT, SampleCohort.saying(entry, text(id, 2))));
            }
        }
    }

    private void write(String id, int version, Consumer<StoreTransaction> work) {
        say(out, "asked " + id + " " + version);
        store.write(id + " " + version, transaction -> {
            work.accept(transaction);
            transaction.audit(new AuditLine(SampleCohort.SAVED, "p1", "save", "", id + " " + version, "done"));
            return "";
        });
        say(out, "kept " + id + " " + version);
    }

    /** In one write, so that a killed process leaves no half of a line but the last. */
    private static void say(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
