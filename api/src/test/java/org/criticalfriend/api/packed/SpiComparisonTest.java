package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build of the SPI itself, with a changed record: what it lets pass and what it stops. */
@Tag("packed")
class SpiComparisonTest {

    private static final String AWARD = "src/main/java/org/criticalfriend/spi/programme/Award.java";
    private static final String LAST_KEY = "        @Description(\"the id or ids it had in an earlier edition";

    @TempDir
    Path folder;

    private OfflineMaven.Outcome built(String part, String instead) throws IOException, InterruptedException {
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.copy(OfflineMaven.ROOT.resolve("pom.xml"), root.resolve("pom.xml"));
        OfflineMaven.copy(OfflineMaven.ROOT.resolve(".mvn"), root.resolve(".mvn"));
        Path spi = root.resolve("core/spi");
        OfflineMaven.copy(OfflineMaven.ROOT.resolve("core/spi"), spi);
        String award = Files.readString(spi.resolve(AWARD));
        assertThat(award).containsOnlyOnce(part);
        Files.writeString(spi.resolve(AWARD), award.replace(part, instead));
        return new OfflineMaven(Files.createDirectory(folder.resolve("maven")))
                .run(spi, "verify", "-Dspotless.check.skip", "-Dmaven.javadoc.skip");
    }

    @Test
    void aFurtherOptionalKeyOfTheLanguagePasses() throws IOException, InterruptedException {
        OfflineMaven.Outcome outcome = built(LAST_KEY, """
                        @Description("what it is shown with")
                        @Nullable
                        String badge,

                """ + LAST_KEY);

        assertThat(outcome.exitCode()).as(outcome.log()).isZero();
        assertThat(outcome.log()).contains("japicmp");
    }

    @Test
    void anAccessorThatIsGoneFailsTheBuild() throws IOException, InterruptedException {
        OfflineMaven.Outcome outcome = built("""
                        @Description("the note whose words are shown with it") @Names(Kind.NOTE) @Nullable
                        String note,

                """, "");

        assertThat(outcome.exitCode()).as(outcome.log()).isNotZero();
        assertThat(outcome.log())
                .contains("There is at least one incompatibility:"
                        + " org.criticalfriend.spi.programme.Award.note():METHOD_REMOVED");
    }
}
