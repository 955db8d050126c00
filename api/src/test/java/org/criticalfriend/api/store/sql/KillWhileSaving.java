package org.criticalfriend.api.store.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;

/**
 * Kills a process that saves, again and again, and looks each time whether everything is there that it was told is kept.
 * The store is simply opened again: whatever is to be mended must mend itself.
 */
public final class KillWhileSaving {

    private static final int THREADS = 8;
    private static final int MOST_SAVES_BEFORE_A_KILL = 400;

    private final StoreSettings settings;
    private final List<String> where;
    private final Random random;
    private final Map<String, Integer> told = new HashMap<>();
    private int kills;
    private int killsWhileOpening;
    private int asked;
    private int kept;
    private int keptUntold;

    private KillWhileSaving(StoreSettings settings, long seed) {
        this.settings = settings;
        random = new Random(seed);
        if (settings instanceof StoreSettings.PostgreSql server) {
            where = List.of(Integer.toString(server.port()), server.database());
        } else {
            where = List.of(((StoreSettings.Folder) settings).path().toString());
        }
    }

    /**
     * What came of it.
     *
     * @param kills how many processes were killed
     * @param whileOpening how many of them while they opened the store
     * @param told the saves that a process was told are kept, all of which are there
     * @param untold the saves that are there though the process died before it was told
     */
    record Figures(int kills, int whileOpening, int told, int untold) {}

    /** Kills in a folder; the arguments are the folder, how often, and the seed of the moments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Figures figures = run(
                new StoreSettings.Folder(Path.of(arguments[0])),
                Integer.parseInt(arguments[1]),
                Long.parseLong(arguments[2]));
        System.out.println(figures.kills() + " kills, " + figures.whileOpening() + " of them while opening; "
                + figures.told() + " saves were acknowledged, 0 of them are lost or cut short; " + figures.untold()
                + " were kept before they could be acknowledged; every restart was a plain start");
    }

    /**
     * Kills so often.
     *
     * @throws AssertionError if anything is lost
     */
    static Figures run(StoreSettings settings, int times, long seed) throws IOException, InterruptedException {
        KillWhileSaving killing = new KillWhileSaving(settings, seed);
        for (int time = 0; time < times; time++) {
            String round = "r" + time + "-";
            killing.killOnce(round);
            killing.check(round);
        }
        return new Figures(killing.kills, killing.killsWhileOpening, killing.kept, killing.keptUntold);
    }

    private void killOnce(String round) throws IOException, InterruptedException {
        // The first is killed while it makes its tables.
        int saves = kills == 0 || random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(MOST_SAVES_BEFORE_A_KILL);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Saver.class.getName(),
                round,
                Integer.toString(THREADS),
                "0"));
        command.addAll(where);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            long spins = random.nextInt(20_000_000);
            boolean isKilled = false;
            int saved = 0;
            // What it said before it died is still to be read.
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                saved += take(line);
                if (!isKilled && saved >= saves) {
                    for (long spin = 0; saves == 0 && spin < spins; spin++) {
                        Thread.onSpinWait();
                    }
                    process.toHandle().destroyForcibly();
                    isKilled = true;
                    killsWhileOpening += saves == 0 ? 1 : 0;
                }
            }
            if (!isKilled) {
                throw new AssertionError("it died by itself");
            }
        }
        process.waitFor();
        kills++;
    }

    private int take(String line) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("asked")) {
            asked++;
        }
        if (!words[0].equals("kept") || words.length != 3 || !words[2].matches("[12]")) {
            return 0;
        }
        told.merge(words[1], Integer.parseInt(words[2]), Math::max);
        kept++;
        return 1;
    }

    private void check(String round) {
        try (Store store = Stores.open(settings, SampleCohort::readKept, Clock.systemUTC())) {
            Map<String, Entry> entries = entries(store);
            told.forEach((id, version) -> {
                Entry entry = entries.get(id);
                require(entry != null, id + " is lost");
                require(entry.version() >= version, id + " is lost in version " + version);
            });
            entries.values()
                    .forEach(entry -> require(
                            SampleCohort.text(entry).equals(Saver.text(entry.id(), entry.version())),
                            entry.id() + " is not whole"));
            Set<String> audited = new HashSet<>();
            store.audit(Integer.MAX_VALUE).forEach(line -> audited.add(line.about()));
            Set<String> saves = saves(entries(store));
            // A server may still be keeping what its dead client asked for last.
            require(audited.containsAll(saves(entries)) && saves.containsAll(audited), "a work was kept in part");
            keptUntold = saves.size() - kept;
            require(keptUntold >= 0 && saves.size() <= asked, "there is more than was asked");
            for (String save : saves) {
                require(
                        !save.startsWith(round)
                                || store.write(save, transaction -> "again").isEmpty(),
                        save + " would be done twice");
            }
        }
    }

    private static Map<String, Entry> entries(Store store) {
        return store.record(Saver.COHORT).map(CohortRecord::byId).orElse(Map.of());
    }

    private static Set<String> saves(Map<String, Entry> entries) {
        Set<String> saves = new HashSet<>();
        for (Entry entry : entries.values()) {
            for (int version = 1; version <= entry.version(); version++) {
                saves.add(entry.id() + " " + version);
            }
        }
        return saves;
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new AssertionError(otherwise);
        }
    }
}
