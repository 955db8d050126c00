import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.Pen;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.Stores;
import org.criticalfriend.api.usecase.AnyoneByChoice;
import org.criticalfriend.api.web.Host;
import org.criticalfriend.api.web.HostSettings;
import org.criticalfriend.api.web.RunningHost;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.definition.source.Source;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.intake.CohortFolder;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.signoff.SignOff;

/** Saves of one note over HTTP, each on the disk before it is answered, beside the same without any disk. */
final class SavingBench {

    private static final int THREADS = 8;
    private static final int SAVES = 150;
    private static final int ROUNDS = 6;

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Clock clock = Clock.systemUTC();
        try (Installation installation = Installation.open(home.resolve("plugins"))) {
            CohortFolder.Arrived arrived = CohortFolder.read(Path.of(arguments[1]), installation, clock.instant())
                    .arrived()
                    .orElseThrow();
            Path data = Files.createTempDirectory("saving");
            try (Store disk = Stores.open(
                            new StoreSettings.Folder(data), installation::readKept, clock);
                    Store memory = new Memory()) {
                disk.write("", pen -> open(pen, arrived));
                memory.write("", pen -> open(pen, arrived));
                try (RunningHost onDisk = host(disk, installation, clock);
                        RunningHost inMemory = host(memory, installation, clock)) {
                    List<Double> ratios = new ArrayList<>();
                    for (int round = 0; round < ROUNDS; round++) {
                        double without = perSecond(inMemory, round);
                        double with = perSecond(onDisk, round);
                        if (round > 0) {
                            System.out.printf("%.0f saves a second on the disk, %.0f without one%n", with, without);
                            ratios.add(with / without);
                        }
                    }
                    ratios.sort(null);
                    System.out.printf("ratio %.2f (median of %d rounds)%n", ratios.get(ratios.size() / 2), ROUNDS - 1);
                }
            }
        }
    }

    private static String open(Pen pen, CohortFolder.Arrived arrived) {
        pen.open(arrived.logbook(), arrived.edition());
        return "";
    }

    private static RunningHost host(Store store, Installation installation, Clock clock) {
        return Host.start(new HostSettings("Bench", 0, "bench", clock), installation, store, new AnyoneByChoice(store, clock));
    }

    private static double perSecond(RunningHost host, int round) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        HttpClient client = HttpClient.newHttpClient();
        List<Callable<Integer>> works = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String entry = "note-" + round + "-" + thread;
            works.add(() -> {
                for (int version = 0; version < SAVES; version++) {
                    save(client, host, entry, version);
                }
                return SAVES;
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
        String body = "{\"occurrence\": \"visit-day.lanthanum\", \"collected\": \"observation\", \"version\": " + version
                + ", \"note\": {\"text\": \"What we saw, version " + version
                + "\", \"headings\": {}, \"fields\": {}, \"drawnFrom\": []}}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        host.address() + "api/v1/cohorts/growing-the-top-2018-19/entries/" + entry))
                .header("Cookie", "as=scandium-head")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** Keeps everything until the process ends, and nothing longer. */
    private static final class Memory implements Store, Pen {

        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private Cohort cohort;

        @Override
        public synchronized List<Cohort> cohorts() {
            return cohort == null ? List.of() : List.of(cohort);
        }

        @Override
        public List<Unavailable> unavailable() {
            return List.of();
        }

        @Override
        public synchronized Optional<Cohort> cohort(String id) {
            return Optional.ofNullable(cohort);
        }

        @Override
        public synchronized Optional<Logbook> logbook(String id) {
            return Optional.of(new Logbook(cohort, List.copyOf(entries.values())));
        }

        @Override
        public synchronized Optional<Entry> entry(String of, String id) {
            return Optional.ofNullable(entries.get(id));
        }

        @Override
        public List<SignOff> signOffs(String of) {
            return List.of();
        }

        @Override
        public Optional<SignOff> signOff(String of, String document) {
            return Optional.empty();
        }

        @Override
        public List<Release> releases(String of, String document) {
            return List.of();
        }

        @Override
        public List<Release> released(String of, String output) {
            return List.of();
        }

        @Override
        public Optional<String> result(String request) {
            return Optional.empty();
        }

        @Override
        public List<AuditLine> audit(int most) {
            return List.of();
        }

        @Override
        public synchronized String write(String request, Work work) {
            return work.write(this);
        }

        @Override
        public void open(Logbook logbook, Source edition) {
            cohort = logbook.cohort();
            logbook.entries().forEach(entry -> entries.put(entry.id(), entry));
        }

        @Override
        public Entry keep(String of, Entry entry) {
            entries.put(entry.id(), with(entry, 1));
            return entry;
        }

        @Override
        public Entry change(String of, Entry entry) {
            Entry next = with(entry, entry.version() + 1);
            entries.put(entry.id(), next);
            return next;
        }

        private static Entry with(Entry entry, int version) {
            return new Entry(
                    entry.id(),
                    entry.occurrence(),
                    entry.collected(),
                    entry.author(),
                    entry.place(),
                    entry.content(),
                    version,
                    entry.saved());
        }

        @Override
        public void strike(String of, String entry, int version) {
            entries.remove(entry);
        }

        @Override
        public void date(String of, String occurrence, LocalDate before, LocalDate date) {}

        @Override
        public void seat(String of, Person person, Seat seat, String before) {}

        @Override
        public SignOff sign(String of, SignOff signOff) {
            return signOff;
        }

        @Override
        public void release(String of, Release release) {}

        @Override
        public void takeBack(String of, String document, Instant at) {}

        @Override
        public void audit(AuditLine line) {}

        @Override
        public void close() {}
    }
}
