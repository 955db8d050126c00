package org.criticalfriend.engine.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.criticalfriend.engine.plugin.LoadedJar.Brought;
import org.criticalfriend.engine.plugin.Plugins.Limits;
import org.criticalfriend.engine.plugin.Plugins.SettingsCheck;
import org.criticalfriend.engine.plugin.RefusalWording.Refusal;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that runs. What it says about itself is fixed; its code is reached through {@link #ask}, {@link #check} and the
 * callers of its words alone, which never throw. Any thread may use it.
 */
public final class InstalledPlugin {

    private final PluginManifest manifest;
    private final JarContents jar;
    private final LoadedJar loaded;
    private final PluginCaller guard;
    private final Limits limits;
    private final Brought brought;

    private InstalledPlugin(
            PluginManifest manifest,
            JarContents jar,
            LoadedJar loaded,
            PluginCaller guard,
            Limits limits,
            Brought brought) {
        this.manifest = manifest;
        this.jar = jar;
        this.loaded = loaded;
        this.guard = guard;
        this.limits = limits;
        this.brought = brought;
    }

    /**
     * Starts a jar that passed every check of its bytes.
     *
     * @throws Refusal if it does not start, or says of itself what cannot stand
     */
    static InstalledPlugin start(
            JarContents jar, PluginManifest manifest, HostClassFilter filter, Limits limits, SettingsCheck settings)
            throws Refusal {
        LoadedJar loaded = new LoadedJar(manifest, jar.path(), filter, settings);
        // Nothing of the jar runs yet, so this needs no guard.
        ClassLoader loader = loaded.open();
        PluginCaller guard = new PluginCaller(
                manifest.id(),
                manifest.version(),
                loader,
                jar.classes().stream()
                        .map(type -> type.name().replace('/', '.'))
                        .collect(Collectors.toSet()),
                limits.call());
        Answer<Brought> answer = guard.call("start", limits.start(), () -> loaded.start(jar.extensions(), guard));
        Brought brought = answer.value();
        if (brought != null) {
            return new InstalledPlugin(manifest, jar.checked(), loaded, guard, limits, brought);
        }
        guard.close();
        loaded.close();
        PluginFailure failure = Optional.ofNullable(answer.failure()).orElseThrow();
        throw failure.thrown() instanceof Refusal refusal
                ? refusal
                : RefusalWording.notStarted(failure.reason(), failure.thrown() == null);
    }

    /** Its id, which is its variant's id too and stands in front of its words. */
    public String id() {
        return manifest.id();
    }

    /** Its version, a semantic one. */
    public String version() {
        return manifest.version();
    }

    /** The name of its jar. */
    public String file() {
        return jar.file();
    }

    /** The checksum of its jar, in small hexadecimal digits. */
    public String sha256() {
        return jar.sha256();
    }

    /** Whether it brings a variant, which is of its own id. */
    public boolean hasVariant() {
        return brought.variant() != null;
    }

    /** Its words, in the order of their classes' names. */
    public List<PluginWord> words() {
        return brought.words();
    }

    /** Its words for one place of a file. */
    public List<PluginWord> words(WordPlace place) {
        return brought.words().stream().filter(word -> word.place() == place).toList();
    }

    /** Its editions and their translations, in the order of their names. */
    public List<EditionText> editions() {
        return List.copyOf(jar.editions());
    }

    /** The short file from which people tailor what it brings, if it has one. */
    public Optional<EditionText> starter() {
        return Optional.ofNullable(jar.starter());
    }

    /** What it brings, for a list of plugins: its variant, its words and its files, each in a few words. */
    public List<String> brings() {
        List<String> brings = new ArrayList<>();
        if (hasVariant()) {
            brings.add("variant " + id());
        }
        words().forEach(word -> brings.add(word.place().title() + " " + word.written()));
        editions().forEach(edition -> brings.add(edition.entryName()));
        starter().ifPresent(starter -> brings.add(starter.entryName()));
        return List.copyOf(brings);
    }

    /** Why it is not asked any more, if it failed too often; it stays so until the host is started again. */
    public Optional<PluginFailure> unavailable() {
        return Optional.ofNullable(guard.unavailable());
    }

    /**
     * What breaks the promises of its variant; nothing if it has no variant.
     *
     * @param programme a whole valid programme
     * @return the problems in the plugin's order, with all their texts, or a failure; never null
     */
    public Answer<List<Problem>> check(Programme programme) {
        Variant variant = brought.variant();
        if (variant == null) {
            return Answer.given(List.of());
        }
        return ask("check the programme " + programme.name(), () -> problems(variant, programme));
    }

    /**
     * Asks it something, within the usual time and what the page leaves of its own.
     *
     * @param asked what it is asked to do, after "failed when asked to", such as {@code read the settings of rail-time}
     * @param question touches the plugin and copies what it got
     * @return the answer or a failure; never null
     */
    public <T> Answer<T> ask(String asked, Callable<? extends @Nullable T> question) {
        return guard.call(asked, question);
    }

    /**
     * How it fares, for a list of plugins: how often it failed since the host was started and why it did so last; empty while
     * it has not. It has no words of the plugin's own.
     */
    public Optional<String> ailing() {
        PluginFailure last = guard.last();
        return last == null
                ? Optional.empty()
                : Optional.of(
                        CallWording.ailing(guard.failures(), last, unavailable().isPresent()));
    }

    private static @Nullable List<Problem> problems(Variant variant, Programme programme) {
        @Nullable List<Problem> given = variant.check(programme);
        if (given == null) {
            return null;
        }
        List<Problem> problems = new ArrayList<>(given);
        for (@Nullable Problem problem : problems) {
            if (problem == null || problem.severity() == null || problem.path() == null || problem.message() == null) {
                return null;
            }
        }
        return List.copyOf(problems);
    }

    /** Lets it stop and lets go of its jar. It cannot be asked any more. */
    void close() {
        guard.call("stop", limits.start(), () -> {
            loaded.stop();
            return true;
        });
        guard.close();
        loaded.close();
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }
}
