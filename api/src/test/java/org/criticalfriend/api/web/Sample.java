package org.criticalfriend.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.criticalfriend.api.access.AnyoneByChoice;
import org.criticalfriend.api.http.RunningHost;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.sql.PostgreSqlServer;
import org.criticalfriend.api.store.sql.Stores;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.directory.Taxonomy;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.intake.CohortFolder;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.formats.OfficeFormats;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;

/**
 * A small instance: a plugin that brings two editions, a file that is no plugin, a cohort that answered, and a cohort of
 * a programme that says nothing but its name.
 */
final class Sample implements AutoCloseable {

    static final String COHORT = "shared-walks-2026-27";
    static final String ENTRY = "offer-1";
    static final String EMPTY_COHORT = "bare-spring";
    static final String VERSION = "7.7.7";

    private static final String BARE = "format: 1\nprogramme: bare\nedition: 2024/25 pilot-b\ntitle: Bare\n";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-21T14:05:00Z"), ZoneOffset.UTC);

    private final Function<Installation, Store> opening;
    private final Installation installation;
    private final Store store;
    private final RunningHost host;

    private Sample(Function<Installation, Store> opening, Installation installation, Store store) {
        this.opening = opening;
        this.installation = installation;
        this.store = store;
        this.host = Host.start(
                new HostSettings("Ash Vale Hub", 0, VERSION, CLOCK),
                installation,
                store,
                new AnyoneByChoice(store, CLOCK));
    }

    /** Starts it, with its plugins and its data in an empty folder. */
    static Sample start(Path plugins) throws IOException, URISyntaxException {
        return start(plugins, store(plugins));
    }

    /** Starts the same on a store of one's own. */
    static Sample start(Path plugins, Function<Installation, Store> opening) throws IOException, URISyntaxException {
        pack(plugins.resolve("shared-walks-1.2.3.jar"));
        Files.writeString(plugins.resolve("broken.jar"), "no jar at all");
        Installation installation = Installation.open(plugins, OfficeFormats.WRITERS);
        return start(installation, opening, List.of(answered(installation), bare(installation)));
    }

    /** Starts an instance with no plugin and one cohort of an edition of one's own. */
    static Sample of(Path folder, String edition, Function<Programme, Cohort> cohort) throws IOException {
        return of(folder, List.of(new Running(edition, cohort)));
    }

    /** A cohort and the text of the edition it runs. */
    record Running(String edition, Function<Programme, Cohort> cohort) {}

    /** The same with several cohorts. */
    static Sample of(Path folder, List<Running> cohorts) throws IOException {
        Installation installation = Installation.open(folder, OfficeFormats.WRITERS);
        return start(
                installation,
                store(folder),
                cohorts.stream()
                        .map(one -> arrived(installation, one.edition(), one.cohort()))
                        .toList());
    }

    /** Opens the store of a data folder there, or one of PostgreSQL, the same whenever it is asked. */
    private static Function<Installation, Store> store(Path folder) throws IOException {
        StoreSettings data = Boolean.getBoolean("criticalfriend.postgresql")
                ? PostgreSqlServer.fresh()
                : new StoreSettings.Folder(folder.resolve("data"));
        return installation -> Stores.open(data, installation::readKept, CLOCK);
    }

    private static Sample start(
            Installation installation, Function<Installation, Store> opening, List<CohortFolder.Arrived> cohorts) {
        Store store = opening.apply(installation);
        for (CohortFolder.Arrived arrived : cohorts) {
            store.write("", transaction -> {
                transaction.open(arrived.record(), arrived.edition());
                return "";
            });
        }
        return new Sample(opening, installation, store);
    }

    /** Stops it, and starts an instance with the same data and the plugins of another folder. */
    Sample restartedWith(Path plugins) {
        close();
        Installation other = Installation.open(plugins, OfficeFormats.WRITERS);
        return new Sample(opening, other, opening.apply(other));
    }

    Store store() {
        return store;
    }

    /** The table of the host's routes. */
    Routes routes() {
        HostSettings settings = new HostSettings("Ash Vale Hub", 0, VERSION, CLOCK);
        return Host.wire(settings, installation, store, new AnyoneByChoice(store, CLOCK))
                .getInstance(Routes.class);
    }

    /**
     * One more host of the same instance, for the caller to close.
     *
     * @param keepsDrafts whether its pages bring the script that keeps drafts
     */
    RunningHost anotherHost(boolean keepsDrafts) {
        return Host.start(
                new HostSettings("Ash Vale Hub", 0, VERSION, CLOCK, Taxonomy.NONE, keepsDrafts),
                installation,
                store,
                new AnyoneByChoice(store, CLOCK));
    }

    /** Does what a host does by itself when a day begins. */
    void beginDay(LocalDate day) {
        Clock then = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        Host.wire(
                        new HostSettings("Ash Vale Hub", 0, VERSION, then),
                        installation,
                        store,
                        new AnyoneByChoice(store, then))
                .getInstance(BeginDay.class)
                .run();
    }

    RunningHost host() {
        return host;
    }

    @Override
    public void close() {
        host.close();
        store.close();
        installation.close();
    }

    static CohortFolder.Arrived answered(Installation installation) throws URISyntaxException {
        URI folder = Objects.requireNonNull(Sample.class.getResource("sample/cohort"))
                .toURI();
        CohortFolder.Read read = CohortFolder.read(Path.of(folder), installation, Instant.EPOCH);
        return read.arrived().orElseThrow(() -> new AssertionError(read.problems()));
    }

    private static CohortFolder.Arrived bare(Installation installation) {
        return arrived(
                installation,
                BARE,
                programme -> new Cohort(
                        EMPTY_COHORT,
                        "spring",
                        programme,
                        LocalDate.parse("2027-04-01"),
                        LocalDate.parse("2027-07-31"),
                        "",
                        ById.none(),
                        ById.none(),
                        ById.none(),
                        ById.none(),
                        Map.of()));
    }

    /** A cohort of an edition in which nothing is written yet. */
    private static CohortFolder.Arrived arrived(
            Installation installation, String text, Function<Programme, Cohort> cohort) {
        Source edition = Source.of("edition.yaml", text);
        Reading reading = installation.read(edition, ProgrammeLookup.empty());
        Programme programme = reading.programme().orElseThrow(() -> new AssertionError(reading.problems()));
        return new CohortFolder.Arrived(new CohortRecord(cohort.apply(programme), List.of()), edition);
    }

    /** A jar with editions and no class is a plugin too. */
    static void pack(Path jar) throws IOException {
        Map<String, String> editions = new LinkedHashMap<>();
        for (String edition : List.of("shared-walks-2025-26", "shared-walks-2026-27")) {
            editions.put(edition, edition(edition));
        }
        pack(jar, "shared-walks", editions);
    }

    /** A jar of one's own. */
    static void pack(Path jar, String id, Map<String, String> editions) throws IOException {
        Manifest manifest = new Manifest();
        Attributes says = manifest.getMainAttributes();
        says.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        says.putValue("Plugin-Id", id);
        says.putValue("Plugin-Version", "1.2.3");
        says.putValue("Plugin-Requires", ">=0.1.0 & <1.0.0");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, String> edition : editions.entrySet()) {
                out.putNextEntry(new ZipEntry("programmes/" + edition.getKey() + ".yaml"));
                out.write(edition.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    static String edition(String name) throws IOException {
        try (InputStream file = Sample.class.getResourceAsStream("sample/editions/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
