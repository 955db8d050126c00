package org.criticalfriend.engine.installation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.KeptReading;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.ProgrammeReader;
import org.criticalfriend.engine.language.Promises;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.shape.Binder;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.plugin.EditionText;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.engine.plugin.PluginCalls;
import org.criticalfriend.engine.plugin.PluginWord;
import org.criticalfriend.engine.plugin.Plugins;
import org.criticalfriend.engine.plugin.Plugins.Limits;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.document.DocumentWriter;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/** What is installed. Any thread may use it; whoever opened it closes it. */
public final class Installation implements AutoCloseable {

    /** No plugin has this id. */
    private static final String OWN = "";

    private final Plugins plugins;
    private final ProgrammeReader reader;
    /** What each plugin and the instance bring, by the ids of the plugins; each file is looked at once. */
    private final Map<String, ProgrammeLookup> lookups = new TreeMap<>();

    private final OwnFiles ownFiles;
    private final ProgrammeLookup installed;
    private final ProgrammeLookup beside;

    private Installation(
            Plugins loaded, List<Source> own, ProgrammeLookup beside, Map<String, DocumentWriter> writers) {
        Map<InstalledPlugin, ProgrammeLookup> brought = new LinkedHashMap<>();
        plugins = loaded.refusingSharedEditions(
                plugin -> names(brought.computeIfAbsent(plugin, one -> ProgrammeLookup.of(sources(one)))));
        plugins.installed()
                .forEach(plugin -> lookups.put(plugin.id(), brought.getOrDefault(plugin, ProgrammeLookup.empty())));
        ownFiles = OwnFiles.of(own, together(lookups.values()).all());
        lookups.put(OWN, ProgrammeLookup.of(ownFiles.usable()));
        this.installed = together(lookups.values());
        this.beside = beside;
        Grammar grammar = new Grammar(EngineVocabulary.with(writers).and(words()));
        reader = new ProgrammeReader(grammar, new Binder(this::make), new InstalledPromises());
    }

    /** Loads the plugins of a folder, which need not be there. */
    public static Installation open(Path folder) {
        return open(folder, Map.of());
    }

    /**
     * The same where more formats can be written.
     *
     * @param writers of formats, by the names that the language has for them
     */
    public static Installation open(Path folder, Map<String, DocumentWriter> writers) {
        return open(folder, List.of(), List::of, writers);
    }

    /**
     * The same with programme files of the instance's own, which may build on those of the plugins and on one another.
     *
     * @param own the files in the order of their names, whatever stands in them
     * @param beside programmes that lie beside the plugins without being installed, such as those that train people for
     *     the roles of the others; what a programme builds on or needs is looked for there last of all
     * @param writers of formats, by the names that the language has for them
     */
    public static Installation open(
            Path folder, List<Source> own, Supplier<List<Source>> beside, Map<String, DocumentWriter> writers) {
        return open(List.of(folder), own, beside, writers);
    }

    /**
     * The same with the plugins of several folders.
     *
     * @param folders those of the product and those of the instance, which need not be there
     */
    public static Installation open(
            List<Path> folders, List<Source> own, Supplier<List<Source>> beside, Map<String, DocumentWriter> writers) {
        return new Installation(
                Plugins.load(folders, Limits.usual(), Grammar::fault),
                own,
                ProgrammeLookup.empty().then(beside),
                writers);
    }

    /** Loads the plugins of a folder, which may take other times than those of a host. */
    public static Installation open(Path folder, Limits limits) {
        return new Installation(
                Plugins.load(List.of(folder), limits, Grammar::fault), List.of(), ProgrammeLookup.empty(), Map.of());
    }

    /** The plugins, those refused among them. */
    public Plugins plugins() {
        return plugins;
    }

    /** The language, with the words of the plugins. */
    public Grammar grammar() {
        return reader.grammar();
    }

    /** Reads a file; what it builds on is looked for among these sources, then by the next ones, then here, then beside. */
    public Reading read(Source source, ProgrammeLookup around) {
        return readWhole(source, around.then(installed).then(beside));
    }

    /** Reads the whole text of an edition as it is kept, with nothing around it: what it needs of others was told before. */
    public KeptReading readKept(Source edition) {
        try (PluginCalls calls = PluginCalls.open()) {
            return reader.readKept(edition);
        }
    }

    /** However many words and promises a file has, all calls into plugins that they take share the time of one page. */
    private Reading readWhole(Source source, ProgrammeLookup lookup) {
        try (PluginCalls calls = PluginCalls.open()) {
            return reader.read(source, lookup);
        }
    }

    /** What came of reading each file that a plugin ships, its translations and its starter among them. */
    public List<Reading> shipped(InstalledPlugin plugin) {
        return Stream.concat(plugin.editions().stream(), plugin.starter().stream())
                .map(file -> read(source(plugin, file), ProgrammeLookup.empty()))
                .toList();
    }

    /** Reads a small file whose keys are the components of a record. */
    public <T extends Record> ProgrammeReader.Form<T> read(Source source, Class<T> type) {
        return reader.read(source, type);
    }

    /**
     * What came of reading the instance's own files that nobody can run, in the order of their names; that of a file whose
     * edition somebody else brings has a problem of its own.
     */
    public List<Reading> unusableFiles() {
        return ownFiles.all().stream()
                .map(source -> {
                    Reading reading = read(source, ProgrammeLookup.empty());
                    Problem twice = ownFiles.twice().get(source.name());
                    return twice == null ? reading : reading.with(twice);
                })
                .filter(reading -> !reading.isValid())
                .toList();
    }

    /** Every edition that plugins and the instance bring, read, in the order of programmes and editions. */
    public List<Edition> editions() {
        List<Edition> editions = new ArrayList<>();
        lookups.forEach((plugin, lookup) -> lookup.all()
                .forEach(found -> editions.add(new Edition(
                        plugin, found.programme(), found.edition(), read(found.source(), ProgrammeLookup.empty())))));
        editions.sort(Comparator.comparing(Edition::programme).thenComparing(Edition::edition));
        return editions;
    }

    /** The installed edition of a name such as {@code reading-together@2026/27}, or the newest without an edition. */
    public Optional<Reading> find(String name) {
        return installed.find(name).map(found -> read(found.source(), ProgrammeLookup.empty()));
    }

    /** The names of all installed editions. */
    public List<String> names() {
        return installed.all().stream().map(ProgrammeLookup.Found::name).toList();
    }

    /**
     * Where a new cohort of a programme belongs, as a sentence without a full stop, if an installed programme took over
     * from it; a tailored programme goes the way of the one whose promises it keeps.
     *
     * @param cohort the label of the cohort, such as {@code 2025/26}
     */
    public Optional<String> continuation(Programme programme, String cohort) {
        for (Edition edition : editions()) {
            Programme successor = edition.reading().programme().orElse(null);
            if (successor != null && !successor.programme().equals(programme.programme())) {
                String own = successor.replaces().get(programme.programme());
                String from = own != null || programme.variant() == null
                        ? own
                        : successor.replaces().get(programme.variant());
                if (from != null && cohort.compareTo(from) >= 0) {
                    return Optional.of(programme.title() + " continues as " + successor.title() + " from " + from
                            + "; start a cohort of that");
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        plugins.close();
    }

    private static ProgrammeLookup together(Collection<ProgrammeLookup> lookups) {
        return lookups.stream().reduce(ProgrammeLookup.empty(), ProgrammeLookup::then);
    }

    private static List<Source> sources(InstalledPlugin plugin) {
        return plugin.editions().stream()
                .map(edition -> source(plugin, edition))
                .toList();
    }

    private static Source source(InstalledPlugin plugin, EditionText file) {
        return Source.decode(plugin.file() + "!" + file.entryName(), file.content());
    }

    private static Set<String> names(ProgrammeLookup lookup) {
        return lookup.all().stream().map(ProgrammeLookup.Found::name).collect(Collectors.toSet());
    }

    private List<Vocabulary.Entry> words() {
        List<Vocabulary.Entry> words = new ArrayList<>();
        for (InstalledPlugin plugin : plugins.installed()) {
            for (PluginWord word : plugin.words()) {
                words.add(Vocabulary.Entry.ofPlugin(word));
            }
        }
        return words;
    }

    /**
     * A plugin's settings are made behind its guard; the engine's need none. What a constructor throws is no failure of
     * the plugin.
     */
    private Record make(Vocabulary.Entry word, Supplier<Record> settings) throws Binder.Refused {
        Optional<InstalledPlugin> plugin = plugins.plugin(word.plugin());
        if (plugin.isEmpty()) {
            return settings.get();
        }
        Made made = plugin.get()
                .ask("read the settings of " + word.name(), () -> make(settings))
                .or(failure -> new Made(null, failure.reason()));
        if (made.settings() == null) {
            throw new Binder.Refused(made.refusal());
        }
        return made.settings();
    }

    private static Made make(Supplier<Record> settings) {
        try {
            return new Made(settings.get(), "");
        } catch (RuntimeException refused) {
            return new Made(null, Binder.Refused.by(refused).sentence());
        }
    }

    /** Settings, or why there are none. */
    private record Made(@Nullable Record settings, String refusal) {}

    private final class InstalledPromises implements Promises {

        @Override
        public Collection<String> variants() {
            return plugins.installed().stream()
                    .filter(InstalledPlugin::hasVariant)
                    .map(InstalledPlugin::id)
                    .toList();
        }

        @Override
        public List<Problem> check(String variant, Programme programme) {
            return plugins.plugin(variant)
                    .map(plugin ->
                            plugin.check(programme).or(failure -> List.of(Problem.at("variant", failure.sentence()))))
                    .orElse(List.of());
        }
    }
}
