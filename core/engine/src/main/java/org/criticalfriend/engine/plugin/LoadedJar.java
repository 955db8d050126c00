package org.criticalfriend.engine.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.criticalfriend.engine.plugin.Plugins.SettingsCheck;
import org.criticalfriend.engine.plugin.RefusalWording.Refusal;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.word.SettledWord;
import org.criticalfriend.spi.word.Word;
import org.jspecify.annotations.Nullable;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.DefaultPluginManager;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginRepository;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PluginRepository;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginState;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PluginWrapper;
import org.pf4j.RuntimeMode;

/**
 * One jar in the hands of PF4J. Each jar has a PF4J to itself: a plugin that hangs while it starts holds up no list that
 * another one is in.
 */
final class LoadedJar extends DefaultPluginManager {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");

    private final String id;
    private final PluginManifest manifest;
    private final Path path;
    private final HostClassFilter filter;
    private final SettingsCheck settings;

    /**
     * Hands a jar to PF4J, which runs nothing of it yet.
     *
     * @param path a jar that passed every check
     */
    LoadedJar(PluginManifest manifest, Path path, HostClassFilter filter, SettingsCheck settings) {
        super(path.toAbsolutePath().getParent());
        this.id = manifest.id();
        this.manifest = manifest;
        this.path = path;
        this.filter = filter;
        this.settings = settings;
        setSystemVersion(PluginManifest.SPI_VERSION);
    }

    /** What a jar brings apart from its editions. */
    record Brought(@Nullable Variant variant, List<PluginWord> words) {}

    /** Opens the jar. Nothing of it has run when this returns. */
    ClassLoader open() {
        loadPlugin(path);
        return getPluginClassLoader(id);
    }

    /**
     * Starts the plugin and asks its extensions about themselves. All of this is the plugin's code, so it belongs on a
     * thread with a deadline.
     *
     * @param extensions the names of their classes
     * @param caller calls its words later on
     * @throws Refusal if what they say about themselves cannot stand
     * @throws Exception if the plugin throws it
     */
    Brought start(Set<String> extensions, Caller caller) throws Exception {
        PluginState state = startPlugin(id);
        if (!state.isStarted()) {
            // PF4J catches most of what is thrown, and keeps it here.
            Throwable caught = getPlugin(id).getFailedException();
            boolean isWrapped = caught instanceof PluginRuntimeException && caught.getCause() != null;
            throw new InvocationTargetException(isWrapped ? caught.getCause() : caught);
        }
        Variant variant = null;
        List<PluginWord> words = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String name : extensions) {
            Object extension = make(name);
            if (extension instanceof Variant another) {
                if (variant != null) {
                    throw RefusalWording.twoVariants(variant.getClass().getName(), name);
                }
                variant = another;
                checkVariant(variant.id());
            }
            if (extension instanceof Word word) {
                for (PluginWord introduced : introduce(word, caller)) {
                    if (!taken.add(introduced.place() + " " + introduced.name())) {
                        throw RefusalWording.wordTwice(introduced.place(), introduced.name());
                    }
                    words.add(introduced);
                }
            } else if (!(extension instanceof Variant)) {
                throw RefusalWording.neitherVariantNorWord(name);
            }
        }
        return new Brought(variant, List.copyOf(words));
    }

    /** Lets the plugin stop. This is the plugin's code as well. */
    void stop() {
        // Never stopPlugins(), which trips over its own list.
        stopPlugin(id);
    }

    /** Lets go of the file. Nothing of the plugin is run by it. */
    void close() {
        if (getPluginClassLoader(id) instanceof PluginClassLoader loader) {
            try {
                loader.close();
            } catch (IOException ignored) {
                // The file was only read, so nothing is lost.
            }
        }
    }

    private Object make(String name) throws Exception {
        Class<?> type = Class.forName(name, true, getPluginClassLoader(id));
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException notMade) {
            throw RefusalWording.notMade(name);
        }
    }

    private void checkVariant(@Nullable String variantId) throws Refusal {
        if (!id.equals(variantId)) {
            throw RefusalWording.otherVariantId(id, String.valueOf(variantId));
        }
    }

    private List<PluginWord> introduce(Word word, Caller caller) throws Refusal {
        List<PluginWord> introduced = new ArrayList<>();
        String type = word.getClass().getName();
        @Nullable String name = word.name();
        @Nullable String meaning = word.meaning();
        for (WordPlace place : PluginWord.places(word)) {
            if (name == null || !WORD.matcher(name).matches()) {
                throw RefusalWording.badWord(place, String.valueOf(name), type);
            }
            if (meaning == null || meaning.isBlank()) {
                throw RefusalWording.noMeaning(place, name);
            }
            introduced.add(new PluginWord(
                    id, place, name, meaning, settings(place, name, word), new WordCaller(word, caller)));
        }
        if (introduced.isEmpty()) {
            throw RefusalWording.neitherVariantNorWord(type);
        }
        return introduced;
    }

    private @Nullable Class<? extends Record> settings(WordPlace place, String name, Word word) throws Refusal {
        if (!(word instanceof SettledWord<?> settled)) {
            return null;
        }
        @Nullable Class<? extends Record> type = settled.settings();
        if (type == null || !type.isRecord() || !Modifier.isPublic(type.getModifiers())) {
            throw RefusalWording.badSettings(place, name);
        }
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        if (Arrays.stream(type.getConstructors())
                .noneMatch(constructor -> Arrays.equals(constructor.getParameterTypes(), components))) {
            throw RefusalWording.badSettings(place, name);
        }
        Optional<String> fault = settings.fault(type);
        if (fault.isPresent()) {
            throw RefusalWording.unreadableSettings(place, name, fault.get());
        }
        return type;
    }

    // What PF4J would do otherwise: development folders, zips that unpack themselves, switched-off plugins.

    @Override
    public RuntimeMode getRuntimeMode() {
        return RuntimeMode.DEPLOYMENT;
    }

    @Override
    protected PluginRepository createPluginRepository() {
        return new JarPluginRepository(getPluginsRoots());
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        // What was checked is what counts; PF4J would read the manifest once more, and otherwise.
        return new PluginDescriptorFinder() {
            @Override
            public boolean isApplicable(Path jar) {
                return true;
            }

            @Override
            public PluginDescriptor find(Path jar) {
                return new DefaultPluginDescriptor(
                        id, "", manifest.pluginClass(), manifest.version(), manifest.requires(), "", "");
            }
        };
    }

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new EveryPluginIsEnabled();
    }

    @Override
    protected PluginFactory createPluginFactory() {
        return LoadedJar::makePlugin;
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            protected PluginClassLoader createPluginClassLoader(Path jar, PluginDescriptor descriptor) {
                return new BehindTheWall(pluginManager, descriptor, filter);
            }
        };
    }

    /** PF4J's own logs what went wrong and answers null, so that the start fails for want of a plugin. */
    private static Plugin makePlugin(PluginWrapper wrapper) {
        try {
            Class<?> type =
                    Class.forName(wrapper.getDescriptor().getPluginClass(), true, wrapper.getPluginClassLoader());
            for (Constructor<?> constructor : type.getConstructors()) {
                if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {PluginWrapper.class})) {
                    return (Plugin) constructor.newInstance(wrapper);
                }
            }
            return (Plugin) type.getConstructor().newInstance();
        } catch (InvocationTargetException failed) {
            throw new PluginRuntimeException(failed.getCause());
        } catch (ReflectiveOperationException failed) {
            throw new PluginRuntimeException(failed);
        }
    }

    /** Else two text files beside the jars could switch plugins off in silence. */
    private static final class EveryPluginIsEnabled implements PluginStatusProvider {

        @Override
        public boolean isPluginDisabled(String pluginId) {
            return false;
        }

        @Override
        public void disablePlugin(String pluginId) {}

        @Override
        public void enablePlugin(String pluginId) {}
    }

    /** A plugin's class loader: the filter first, so that no copy inside a jar can win against the SPI. */
    private static final class BehindTheWall extends PluginClassLoader {

        BehindTheWall(PluginManager pluginManager, PluginDescriptor descriptor, ClassLoader filter) {
            super(pluginManager, descriptor, filter, ClassLoadingStrategy.APD);
        }

        /** The JDK would share one open file among all who read this jar, and close it for all with the first. */
        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            URL url = getResource(name);
            if (url == null) {
                return null;
            }
            try {
                URLConnection connection = url.openConnection();
                connection.setUseCaches(false);
                try (InputStream in = connection.getInputStream()) {
                    return new ByteArrayInputStream(in.readAllBytes());
                }
            } catch (IOException unreadable) {
                return null;
            }
        }
    }
}
