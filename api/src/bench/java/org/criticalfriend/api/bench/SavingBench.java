package org.criticalfriend.api.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.criticalfriend.api.access.AnyoneByChoice;
import org.criticalfriend.api.http.RunningHost;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.StoreTransaction;
import org.criticalfriend.api.store.sql.Stores;
import org.criticalfriend.api.web.Host;
import org.criticalfriend.api.web.HostSettings;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.intake.CohortFolder;

/** Saves of one note over HTTP, each on the disk before it is answered, beside the same without any disk. */
final class SavingBench {

    private static final int THREADS = 8;

    private SavingBench() {}

    /**
     * Prints both rates and their ratio.
     *
     * @param arguments the folders of the product, of the cohort and of what is saved, how many rounds, and how many saves by
     *     each thread
     */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[3]);
        int saves = Integer.parseInt(arguments[4]);
        Clock clock = Clock.systemUTC();
        try (Installation installation = Installation.open(home.resolve("plugins"))) {
            CohortFolder.Arrived arrived = CohortFolder.read(Path.of(arguments[1]), installation, clock.instant())
                    .arrived()
                    .orElseThrow();
            try (Store disk = Stores.open(
                            new StoreSettings.Folder(Path.of(arguments[2])), installation::readKept, clock);
                    Store memory = MemoryStore.open()) {
                disk.write("", transaction -> open(transaction, arrived));
                memory.write("", transaction -> open(transaction, arrived));
                try (RunningHost onDisk = host(disk, installation, clock);
                        RunningHost inMemory = host(memory, installation, clock)) {
                    List<Double> ratios = new ArrayList<>();
                    for (int round = 0; round <= rounds; round++) {
                        double without = perSecond(inMemory, round, saves);
                        double with = perSecond(onDisk, round, saves);
                        // The first round warms both.
                        if (round > 0) {
                            System.out.printf("%.0f saves a second on the disk, %.0f without one%n", with, without);
                            ratios.add(with / without);
                        }
                    }
                    ratios.sort(null);
                    System.out.printf("ratio %.2f (median of %d rounds)%n", ratios.get(ratios.size() / 2), rounds);
                }
            }
        }
    }

    private static String open(StoreTransaction transaction, CohortFolder.Arrived arrived) {
        transaction.open(arrived.record(), arrived.edition());
        return "";
    }

    private static RunningHost host(Store store, Installation installation, Clock clock) {
        return Host.start(
                new HostSettings("Bench", 0, "bench", clock), installation, store, new AnyoneByChoice(store, clock));
    }

    private static double perSecond(RunningHost host, int round, int saves) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        HttpClient client = HttpClient.newHttpClient();
        List<Callable<Integer>> works = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String entry = "note-" + round + "-" + thread;
            works.add(() -> {
                for (int version = 0; version < saves; version++) {
                    save(client, host, entry, version);
                }
                return saves;
            });
        }
        long start = System.nanoTime();
        int saved = 0;
        for (Future<Integer> work : threads.invokeAll(works)) {
            saved += work.get();
        }
        threads.shutdown();
        return saved / ((System.nanoTime() - start) / 1e9);
    }

    private static void save(HttpClient client, RunningHost host, String entry, int version) throws Exception {
        String body =
                "{\"occurrence\": \"visit-day.lanthanum\", \"collected\": \"observation\", \"version\": " + version
                        + ", \"note\": {\"text\": \"What we saw, version " + version
                        + "\", \"headings\": {}, \"fields\": {}, \"drawnFrom\": []}}";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(host.address() + "api/v1/cohorts/growing-the-top-2018-19/entries/" + entry))
                .header("Cookie", "as=scandium-head")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
