package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.engine.plugin.TestJar.assertRefused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostClassFilterTest {

    private static final String INJECTOR = "package com.google.inject; public interface Injector {}";
    private static final String MAPPER = "package tools.jackson.databind; public class ObjectMapper {}";

    @TempDir
    Path folder;

    @Test
    void itHandsOnTheJdkAndTheSpiAndWhatThatStandsOn() throws ClassNotFoundException {
        HostClassFilter wall = new HostClassFilter();

        for (Class<?> type : List.of(
                Variant.class, org.pf4j.Plugin.class, org.slf4j.Logger.class, java.sql.Date.class, List.class)) {
            assertThat(wall.loadClass(type.getName())).isSameAs(type);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.criticalfriend.engine.plugin.Plugins",
                "tools.jackson.databind.ObjectMapper",
                "org.yaml.snakeyaml.Yaml",
                "com.github.zafarkhaja.semver.Version"
            })
    void itHidesEverythingElse(String type) throws ClassNotFoundException {
        assertThat(Class.forName(type)).isNotNull();

        assertThatThrownBy(() -> new HostClassFilter().loadClass(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void itHidesAllResources() throws IOException {
        String resource = "org/criticalfriend/spi/Variant.class";
        HostClassFilter wall = new HostClassFilter();

        assertThat(HostClassFilter.class.getClassLoader().getResource(resource)).isNotNull();
        assertThat(wall.getResource(resource)).isNull();
        assertThat(wall.getResourceAsStream(resource)).isNull();
        assertThat(wall.getResources("java/lang/Object.class").hasMoreElements())
                .isFalse();
    }

    @Test
    void aPluginSeesItsOwnResourcesAndNoneOfTheHosts() throws IOException {
        TestJar.of("reader")
                .entry("org/example/broken/own.txt", "own")
                .variant("""
                        @Override
                        public java.util.List<Problem> check(org.criticalfriend.spi.programme.Programme programme) {
                            try (java.io.InputStream own = Broken.class.getResourceAsStream("own.txt")) {
                                ClassLoader loader = Broken.class.getClassLoader();
                                return java.util.List.of(Problem.at(
                                        new String(own.readAllBytes(), "UTF-8"),
                                        "" + loader.getResource("org/criticalfriend/spi/Variant.class")
                                            + loader.getResourceAsStream("org/pf4j/Plugin.class")));
                            } catch (java.io.IOException failed) {
                                throw new java.io.UncheckedIOException(failed);
                            }
                        }
                        """)
                .in(folder, "reader.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.installed().get(0).check(TestJar.programme()).value())
                    .containsExactly(Problem.at("own", "nullnull"));
        }
    }

    @Test
    void aCopyOfTheSpiInsideIsRefused() throws IOException {
        TestJar.of("copying")
                .source("package org.criticalfriend.spi; public class Extra {}")
                .entry("programmes/a.yaml", "")
                .in(folder, "copying.jar");

        assertRefused(
                folder,
                "copying.jar has a copy of the SPI inside: \"org/criticalfriend/spi/Extra.class\". Build it with the SPI"
                        + " in scope provided.");
    }

    @Test
    void aUseOfGuiceIsRefused() throws IOException {
        TestJar.of("injected")
                .source(INJECTOR)
                .variant("com.google.inject.Injector injector;")
                .without("com/google/inject/Injector.class")
                .in(folder, "injected.jar");

        assertRefused(
                folder,
                "injected.jar names the class com.google.inject.Injector of Guice (in org.example.broken.Broken), and"
                        + " plugins never see the host's libraries. Do without it, or bundle a library of the plugin's"
                        + " own in the jar.");
    }

    @Test
    void aUseOfPoiIsRefused() throws IOException {
        TestJar.of("writing")
                .source("package org.apache.poi.xwpf.usermodel; public class XWPFDocument {}")
                .variant("org.apache.poi.xwpf.usermodel.XWPFDocument document;")
                .without("org/apache/poi/xwpf/usermodel/XWPFDocument.class")
                .in(folder, "writing.jar");

        assertRefused(
                folder,
                "writing.jar names the class org.apache.poi.xwpf.usermodel.XWPFDocument of POI (in"
                        + " org.example.broken.Broken), and plugins never see the host's libraries. Do without it, or"
                        + " bundle a library of the plugin's own in the jar.");
    }

    @Test
    void anAnnotationOfGuiceIsRefusedThoughJavaWouldOverlookIt() throws IOException {
        TestJar.of("injected")
                .source("""
                        package com.google.inject;
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        public @interface Inject {}
                        """)
                .variant("@com.google.inject.Inject Runnable injected;")
                .without("com/google/inject/Inject.class")
                .in(folder, "injected.jar");

        assertRefused(
                folder,
                "injected.jar names the class com.google.inject.Inject of Guice (in org.example.broken.Broken), and"
                        + " plugins never see the host's libraries. Do without it, or bundle a library of the plugin's"
                        + " own in the jar.");
    }

    @Test
    void aUseOfJacksonIsRefusedWhereverItHides() throws IOException {
        TestJar.of("mapped")
                .source(MAPPER)
                .source("""
                        package org.example.broken;
                        class Deep {
                            static Object map() { return new tools.jackson.databind.ObjectMapper[1]; }
                        }
                        """)
                .variant("Object late() { return Deep.map(); }")
                .without("tools/jackson/databind/ObjectMapper.class")
                .in(folder, "mapped.jar");

        assertRefused(
                folder,
                "mapped.jar names the class tools.jackson.databind.ObjectMapper of Jackson (in org.example.broken.Deep),"
                        + " and plugins never see the host's libraries. Do without it, or bundle a library of the"
                        + " plugin's own in the jar.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Class.forName(\"org.yaml.snakeyaml.Yaml\");|ClassNotFoundException: org.yaml.snakeyaml.Yaml",
                "throw new NoClassDefFoundError(\"org/yaml/snakeyaml/Yaml\");|NoClassDefFoundError: org/yaml/snakeyaml/Yaml",
            })
    void aLibraryOfTheHostThatIsLookedForWhileItRunsIsNamed(String look, String told) throws IOException {
        TestJar.of("reflecting")
                .variant("public Broken() throws Exception { " + look + " }")
                .in(folder, "reflecting.jar");

        assertRefused(
                folder,
                "reflecting.jar did not start: " + told + ", a class of the host, whose libraries plugins never see"
                        + " (Broken.java:6). Tell whoever built it, and take it out of the plugins folder until then.");
    }

    @Test
    void aMissingClassIsRefused() throws IOException {
        TestJar.of("lacking")
                .source("package org.missing; public class Missing { public static void call() {} }")
                .variant("void late() { org.missing.Missing.call(); }")
                .without("org/missing/Missing.class")
                .in(folder, "lacking.jar");

        assertRefused(
                folder,
                "lacking.jar names the class org.missing.Missing (in org.example.broken.Broken), which is neither in the"
                        + " jar nor in the JDK nor in the SPI. Bundle the library that has it; where a bundled library"
                        + " can do without, name the package in the manifest as Plugin-Optional-Packages.");
    }

    @Test
    void aClassOfAnotherSpiIsRefused() throws IOException {
        TestJar.of("newer")
                .source("package org.criticalfriend.spi; public class Newer {}")
                .variant("Newer newer() { return null; }")
                .without("org/criticalfriend/spi/Newer.class")
                .in(folder, "newer.jar");

        assertRefused(
                folder,
                "newer.jar names the class org.criticalfriend.spi.Newer (in org.example.broken.Broken), which the SPI"
                        + " 0.1.0 does not have. Build it with the SPI 0.1.0.");
    }

    @Test
    void bundledLibrariesAreLegalWithWhatTheyCanDoWithout() throws IOException {
        TestJar.of("bundling")
                .manifest("Plugin-Optional-Packages", "org.missing, com.google.inject")
                .source(INJECTOR)
                .source("package org.missing.deep; public class Missing { public static void call() {} }")
                .source("package org.missing; public @interface Marker {}")
                .source("""
                        package org.library;
                        @org.missing.Marker
                        public class Library {
                            com.google.inject.Injector perhaps;
                            public static String is(boolean isCompressed) {
                                if (isCompressed) {
                                    org.missing.deep.Missing.call();
                                }
                                return "bundled";
                            }
                        }
                        """)
                .variant("@Override public java.util.List<Problem> check("
                        + "org.criticalfriend.spi.programme.Programme programme) {"
                        + " return java.util.List.of(Problem.at(\"\", org.library.Library.is(false))); }")
                .without("com/google/inject/Injector.class")
                .without("org/missing/deep/Missing.class")
                .without("org/missing/Marker.class")
                .in(folder, "bundling.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
            assertThat(plugins.installed().get(0).check(TestJar.programme()).value())
                    .containsExactly(Problem.at("", "bundled"));
        }
    }

    @Test
    void aJacksonOfThePluginsOwnIsLegal() throws IOException {
        TestJar.of("own-jackson")
                .source(MAPPER)
                .variant("final Object mapper = new tools.jackson.databind.ObjectMapper();")
                .in(folder, "own-jackson.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.exit(1)", "Runtime.getRuntime().halt(1)", "Runtime.getRuntime().exit(1)"})
    void aCallThatStopsTheHostIsRefused(String call) throws IOException {
        TestJar.of("leaving").variant("void late() { " + call + "; }").in(folder, "leaving.jar");
        String shown = call.replace(".getRuntime()", "").replace("(1)", "");

        assertRefused(
                folder,
                "leaving.jar would stop the whole host: its class org.example.broken.Broken calls " + shown
                        + ". Take that call out; a plugin that cannot go on throws an exception.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new org.criticalfriend.spi.word.Tally(null, null, null)                                 | Tally
            new org.criticalfriend.spi.programme.Teams.Rule(null, null)                             | Teams.Rule
            (java.util.function.BiFunction<java.time.Instant, String, Object>) org.criticalfriend.spi.document.Stamp::new | Stamp
            """)
    void whatOnlyTheHostMakesIsNotAPluginsToMake(String made, String type) throws IOException {
        TestJar.of("making").variant("Object late() { return " + made + "; }").in(folder, "making.jar");

        assertRefused(
                folder,
                "making.jar makes " + type + " itself, in its class org.example.broken.Broken, but only the host makes"
                        + " that: its constructor changes whenever programmes learn to say more. Read what the host hands"
                        + " in, or use a factory method of " + type + " where it has one.");
    }

    @Test
    void whatHasAFactoryMethodCanBeMadeByAPlugin() throws IOException {
        TestJar.of("asking")
                .variant("Object late() { return org.criticalfriend.spi.word.ConditionContext.empty().atVisit(1, 3); }")
                .in(folder, "asking.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
        }
    }

    @Test
    void aBundledLibraryMayKnowHowToStopAsLongAsNobodyAsks() throws IOException {
        TestJar jar = TestJar.of("calm")
                .source("package org.library; public class Exit { public static void exit() { System.exit(0); } }")
                .source("package org.library; public class Useful { }")
                .variant("org.library.Useful useful;");
        jar.in(folder, "calm.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
        }
        jar.source("package org.library; public class Useful { void late() { Exit.exit(); } }")
                .in(folder, "calm.jar");

        assertRefused(
                folder,
                "calm.jar would stop the whole host: its class org.library.Exit calls System.exit. Take that call out; a"
                        + " plugin that cannot go on throws an exception.");
    }

    @Test
    void aCopyOfWhatIsHandedOnIsLegalAndNeverUsed() throws IOException {
        TestJar.of("copying")
                .source("package org.slf4j; public class Logger { org.missing.Missing missing; }")
                .source("package org.missing; public class Missing {}")
                .without("org/missing/Missing.class")
                .variant("""
                        @Override
                        public java.util.List<Problem> check(org.criticalfriend.spi.programme.Programme programme) {
                            return java.util.List.of(Problem.at("", "" + org.slf4j.Logger.class.isInterface()));
                        }
                        """)
                .in(folder, "copying.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
            assertThat(plugins.installed().get(0).check(TestJar.programme()).value())
                    .containsExactly(Problem.at("", "true"));
        }
    }

    @Test
    void inAJarForSeveralJavasTheClassThatWouldBeLoadedIsLookedAt() throws IOException {
        String source = "package org.library; public class Library { void late() { %s } }";
        byte[] leaving = TestJar.of("any")
                .source(source.formatted("System.exit(0);"))
                .entries()
                .get("org/library/Library.class");
        for (String isForSeveral : List.of("false", "true")) {
            TestJar.of("several-" + isForSeveral)
                    .manifest("Multi-Release", isForSeveral)
                    .source(source.formatted(""))
                    .variant("org.library.Library library;")
                    .entry("META-INF/versions/11/org/library/Library.class", leaving)
                    .in(folder, isForSeveral + ".jar");
        }

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.installed()).extracting(InstalledPlugin::id).containsExactly("several-false");
            assertThat(plugins.refused())
                    .extracting(RefusedJar::cause)
                    .containsExactly(
                            "true.jar would stop the whole host: its class org.library.Library calls System.exit.");
        }
    }

    @Test
    void aMethodReferenceThatStopsTheHostIsRefused() throws IOException {
        TestJar.of("leaving")
                .variant("java.util.function.IntConsumer late() { return System::exit; }")
                .in(folder, "leaving.jar");

        assertRefused(
                folder,
                "leaving.jar would stop the whole host: its class org.example.broken.Broken calls System.exit. Take that"
                        + " call out; a plugin that cannot go on throws an exception.");
    }

    @Test
    void aClassForALaterJavaIsRefused() throws IOException {
        byte[] type = TestJar.of("modern").variant("").entries().get("org/example/broken/Broken.class");
        type[7] = (byte) 200;
        TestJar.of("modern").entry("org/example/broken/Broken.class", type).in(folder, "modern.jar");
        int host = Runtime.version().feature();

        assertRefused(
                folder,
                "modern.jar needs Java 156 for its class org.example.broken.Broken, and this host runs on Java " + host
                        + ". Build it for Java " + host + ".");
    }
}
