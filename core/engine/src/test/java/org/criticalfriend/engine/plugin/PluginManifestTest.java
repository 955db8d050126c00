package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.engine.plugin.TestJar.assertRefused;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class PluginManifestTest {

    @TempDir
    Path folder;

    @Test
    void theVersionOfTheSpiIsStatedByItsModuleAndByItsGuide() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("../spi/pom.xml").toFile());

        assertThat(PluginManifest.SPI_VERSION)
                .matches("\\d+\\.\\d+\\.\\d+")
                .isEqualTo(XPathFactory.newInstance().newXPath().evaluate("/project/properties/spi.version", pom));
        assertThat(Path.of("../spi/README.md"))
                .content()
                .contains("This host offers plugins the SPI " + PluginManifest.SPI_VERSION + ".\n");
    }

    @Test
    void aJarWithoutAnIdIsNoPlugin() throws IOException {
        TestJar.of("any").manifest("Plugin-Id", null).in(folder, "library.jar");
        TestJar.of("any").without("META-INF/MANIFEST.MF").in(folder, "plain.jar");

        assertRefused(
                folder,
                "library.jar is not a plugin: its manifest has no Plugin-Id. Keep only plugins in this folder, or build"
                        + " it with a Plugin-Id.",
                "plain.jar is not a plugin: its manifest has no Plugin-Id. Keep only plugins in this folder, or build it"
                        + " with a Plugin-Id.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil", "ab", "Upper-Case", "1st", "has space", "a.b.c", "umlaut-ä"})
    void aHostileIdIsRefused(String id) throws IOException {
        TestJar.of(id).in(folder, "hostile.jar");

        assertRefused(
                folder,
                "hostile.jar has the id \"" + id
                        + "\", which is not 3 to 41 small letters, digits and hyphens beginning"
                        + " with a letter. Build it with a Plugin-Id such as fair-travel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "1.0.0.0", "one", "1.0.x", "v1.0.0", "99999999999.0.0"})
    void aVersionThatIsNotSemanticIsRefused(String version) throws IOException {
        TestJar.of("versioned").manifest("Plugin-Version", version).in(folder, "versioned.jar");

        assertRefused(
                folder,
                "versioned.jar has the version \"" + version
                        + "\", which is not three numbers with full stops. Build it"
                        + " with a Plugin-Version such as 1.0.0.");
    }

    @Test
    void aMissingVersionIsRefused() throws IOException {
        TestJar.of("versioned").manifest("Plugin-Version", null).in(folder, "versioned.jar");

        assertRefused(folder, "versioned.jar has no Plugin-Version. Build it with a Plugin-Version such as 1.0.0.");
    }

    @Test
    void anotherSpiIsRefused() throws IOException {
        TestJar.of("elsewhere").manifest("Plugin-Requires", ">=2.0.0 & <3.0.0").in(folder, "elsewhere.jar");

        assertRefused(
                folder,
                "elsewhere.jar needs the SPI >=2.0.0 & <3.0.0, and this host offers 0.1.0. Get a version of the plugin"
                        + " that was built for 0.1.0, or another version of the host.");
    }

    @Test
    void aBareVersionMeansThisOneOrLater() throws IOException {
        TestJar.of("earlier")
                .manifest("Plugin-Requires", "0.0.9")
                .entry("programmes/a.yaml", "")
                .in(folder, "earlier.jar");
        TestJar.of("later").manifest("Plugin-Requires", "0.2.0").in(folder, "later.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.installed()).extracting(InstalledPlugin::id).containsExactly("earlier");
            assertThat(plugins.refused())
                    .extracting(RefusedJar::cause)
                    .containsExactly("later.jar needs the SPI 0.2.0, and this host offers 0.1.0.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", ">=", "((((((((", ">=1 &"})
    void aRangeThatIsNoneIsRefused(String range) throws IOException {
        TestJar.of("ranging").manifest("Plugin-Requires", range).in(folder, "ranging.jar");

        assertRefused(
                folder,
                "ranging.jar needs the SPI \"" + range + "\", which is not a range of versions. Build it with a"
                        + " Plugin-Requires such as >=0.1.0 & <1.0.0.");
    }

    @Test
    void theRangeToWriteEndsBeforeTheNextMajorVersion() {
        assertThat(RefusalWording.badRange("", "1.4.0")
                        .of(Path.of("ranging.jar"), null)
                        .cure())
                .isEqualTo("Build it with a Plugin-Requires such as >=1.4.0 & <2.0.0.");
    }

    @Test
    void aMissingRangeIsRefused() throws IOException {
        TestJar.of("ranging").manifest("Plugin-Requires", null).in(folder, "ranging.jar");

        assertRefused(
                folder,
                "ranging.jar does not say which SPI it needs. Build it with a Plugin-Requires such as >=0.1.0 & <1.0.0.");
    }

    @Test
    void aPluginDependsOnNoOther() throws IOException {
        TestJar.of("leaning").manifest("Plugin-Dependencies", "good").in(folder, "leaning.jar");

        assertRefused(
                folder,
                "leaning.jar depends on other plugins: \"good\". A plugin stands alone: bundle what it needs in its own"
                        + " jar.");
    }

    @Test
    void aClassPathWouldBeAHoleInTheWall() throws IOException {
        TestJar.of("reaching").manifest("Class-Path", "../lib/guice.jar").in(folder, "reaching.jar");

        assertRefused(
                folder,
                "reaching.jar reaches for other jars: it has a Class-Path in its manifest. Leave that out, and bundle"
                        + " what the plugin needs in its own jar.");
    }

    @Test
    void aPluginClassThatIsNotThereIsRefused() throws IOException {
        TestJar.of("classy").manifest("Plugin-Class", "org.example.Gone").in(folder, "classy.jar");

        assertRefused(
                folder,
                "classy.jar has the Plugin-Class \"org.example.Gone\", which is not in it. Name a class that is, or"
                        + " none; few plugins need one.");
    }

    @Test
    void theIdIsToldWithARefusalOnceItCanBeTrusted() throws IOException {
        TestJar.of("known").manifest("Plugin-Version", null).in(folder, "a.jar");
        TestJar.of("../../evil").in(folder, "b.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).extracting(RefusedJar::id).containsExactly("known", null);
        }
    }
}
