package org.criticalfriend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.criticalfriend.testkit.PomManifest.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomManifestTest {

    @TempDir
    private Path folder;

    private Path pom(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file, "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">" + content + "</project>");
    }

    private static String jarPlugin(String configuration) {
        return "<plugins><plugin><artifactId>maven-source-plugin</artifactId></plugin><plugin>"
                + "<artifactId>maven-jar-plugin</artifactId>" + configuration + "</plugin></plugins>";
    }

    private static String entries(String entries) {
        return "<configuration><archive><manifestEntries>" + entries + "</manifestEntries></archive></configuration>";
    }

    private static Map<String, String> entries(Packing packing) {
        Map<String, String> entries = new TreeMap<>();
        packing.manifest().getMainAttributes().forEach((name, value) -> entries.put(name.toString(), value.toString()));
        return entries;
    }

    @Test
    void aPomInheritsEntriesAndPropertiesFromItsParents() throws IOException {
        pom(
                "pom.xml",
                "<artifactId>all</artifactId><version>3.0.0</version>"
                        + "<properties><range>&gt;=0.1.0 &amp; &lt;1.0.0</range><plugin.id>${project.artifactId}</plugin.id>"
                        + "</properties><build><pluginManagement>"
                        + jarPlugin(entries("<Plugin-Id>managed</Plugin-Id><Built-For>${unknown}</Built-For>"))
                        + "</pluginManagement></build>");
        pom(
                "plugins/pom.xml",
                "<parent><artifactId>all</artifactId><version>3.0.0</version></parent>"
                        + "<artifactId>plugins</artifactId><build>"
                        + jarPlugin(entries(
                                "<Plugin-Id>${plugin.id}</Plugin-Id><Plugin-Requires>${range}</Plugin-Requires>"))
                        + "</build>");
        Path pom = pom(
                "plugins/odd/pom.xml",
                "<parent><artifactId>plugins</artifactId><version>3.0.0</version></parent>"
                        + "<artifactId>odd</artifactId><build>"
                        + jarPlugin("<executions><execution><id>default-jar</id>"
                                + entries("<Plugin-Version>${project.version}</Plugin-Version>")
                                + "</execution></executions>")
                        + "</build>");

        Packing packing = PomManifest.of(pom);

        assertThat(packing.file()).isEqualTo("odd-3.0.0.jar");
        assertThat(entries(packing))
                .isEqualTo(Map.of(
                        "Manifest-Version", "1.0",
                        "Plugin-Id", "odd",
                        "Plugin-Version", "3.0.0",
                        "Plugin-Requires", ">=0.1.0 & <1.0.0",
                        "Built-For", "${unknown}"));
    }

    @Test
    void aParentThatDoesNotLieBesideIsTakenFromTheLocalRepository() throws IOException {
        pom("pom.xml", "<artifactId>another</artifactId>");
        pom(
                "repository/org/example/all/3.0.0/all-3.0.0.pom",
                "<artifactId>all</artifactId><build>" + jarPlugin(entries("<Plugin-Id>odd-one</Plugin-Id>"))
                        + "</build>");
        Path pom = pom(
                "odd/pom.xml",
                "<parent><groupId>org.example</groupId><artifactId>all</artifactId>"
                        + "<version>3.0.0</version></parent><artifactId>odd</artifactId>");
        String before = System.getProperty("localRepository");
        System.setProperty("localRepository", folder.resolve("repository").toString());
        try {
            assertThat(entries(PomManifest.of(pom))).containsEntry("Plugin-Id", "odd-one");
        } finally {
            if (before == null) {
                System.clearProperty("localRepository");
            } else {
                System.setProperty("localRepository", before);
            }
        }
    }

    @Test
    void aPropertyThatNamesItselfIsLeftAsItIs() throws IOException {
        Path pom = pom(
                "pom.xml",
                "<artifactId>odd</artifactId><version>${loop}</version>"
                        + "<properties><loop>${loop}</loop></properties>");

        assertThat(PomManifest.of(pom).file()).isEqualTo("odd-${loop}.jar");
    }
}
