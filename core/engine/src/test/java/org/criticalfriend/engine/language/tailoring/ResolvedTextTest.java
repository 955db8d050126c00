package org.criticalfriend.engine.language.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.source.Source;
import org.junit.jupiter.api.Test;

class ResolvedTextTest {

    private static final Source BASE = Source.of("base.yaml", """
            format: 1
            programme: reading-together
            edition: 2026/27
            title: Reading Together
            roles:
              reader: { number: 1.., per: cohort, hint: "Yes: anybody, who reads" }
            frameworks:
              areas: { aloud: Reading aloud, quiet: Reading quietly }
            notes:
              book: { by: [reader], headings: areas, audience: cohort }
            """);
    private static final Source TAILORED = Source.of("ours.yaml", """
            format: 1
            programme: our-reading
            edition: 2026/27
            title: Our reading
            extends: reading-together@2026/27
            add:
              frameworks.areas.together: Reading together
              frameworks.areas.quiet.questions: ["What helps?"]
            replace: { roles.reader.number: 2..5 }
            remove: [frameworks.areas.aloud]
            move: { frameworks.areas.together: before quiet }
            """);

    @Test
    void eachValueStandsWithTheFileAndLineItComesFrom() {
        assertThat(resolved().lines().map(line -> line.replaceAll(" {2,}#", "  #")))
                .containsExactly(
                        "format: 1  # ours.yaml:1",
                        "programme: our-reading  # ours.yaml:2",
                        "edition: 2026/27  # ours.yaml:3",
                        "title: Our reading  # ours.yaml:4",
                        "roles:",
                        "  reader:",
                        "    number: 2..5  # ours.yaml:9",
                        "    per: cohort  # base.yaml:6",
                        "    hint: \"Yes: anybody, who reads\"  # base.yaml:6",
                        "frameworks:",
                        "  areas:",
                        "    together: Reading together  # ours.yaml:7",
                        "    quiet:",
                        "      title: Reading quietly  # base.yaml:8",
                        "      questions: [\"What helps?\"]  # ours.yaml:8",
                        "notes:",
                        "  book:",
                        "    by: [reader]  # base.yaml:10",
                        "    headings: areas  # base.yaml:10",
                        "    audience: cohort  # base.yaml:10");
    }

    @Test
    void whatIsShownIsTheSameProgrammeAgain() {
        try (Installation installation = Installation.open(Path.of("no-plugins"))) {
            Reading again = installation.read(Source.of("again.yaml", resolved()), ProgrammeLookup.empty());

            assertThat(again.programme()).isEqualTo(reading(installation).programme());
            assertThat(again.programme()).isPresent();
        }
    }

    private static String resolved() {
        try (Installation installation = Installation.open(Path.of("no-plugins"))) {
            return ResolvedText.of(Objects.requireNonNull(reading(installation).resolved()));
        }
    }

    private static Reading reading(Installation installation) {
        return installation.read(TAILORED, ProgrammeLookup.of(List.of(BASE, TAILORED)));
    }
}
