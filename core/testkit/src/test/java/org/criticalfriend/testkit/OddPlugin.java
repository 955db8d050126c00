package org.criticalfriend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The project of a plugin with a word of each kind, as Maven leaves it before the tests. All is well with it, but for what a
 * test puts in the place of something.
 */
final class OddPlugin {

    private static final String POM = """
            <project>
              <artifactId>odd</artifactId>
              <version>1.0.0</version>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-jar-plugin</artifactId>
                    <configuration>
                      <archive>
                        <manifestEntries>
                          <Plugin-Id>${project.artifactId}</Plugin-Id>
                          <Plugin-Version>${project.version}</Plugin-Version>
                          <Plugin-Requires>&gt;=0.1.0 &amp; &lt;1.0.0</Plugin-Requires>
                        </manifestEntries>
                      </archive>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    static final String EDITION = """
            format: 1
            programme: odd-visits
            edition: 2026/27
            title: Odd Visits
            variant: odd
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { title: Lead reviewer, number: 1, per: team, side: neither }
            teams:
              rules: { by-road: { odd/near: 90 } }
            notes:
              finding: { by: lead, fields: { room: odd/code }, audience: [team, organiser] }
            scales: { five: { range: 1..5 } }
            instruments:
              view: { scale: five, by: [lead, headteacher], items: { calm: It is calm }, audience: [team, organiser] }
            course:
              review:
                kind: visit
                host: school
                days: 1
                sessions:
                  look: { minutes: 60, collects: [finding, view] }
                  tour: { minutes: 30, only-if: { odd/small: 3 } }
            outputs:
              year:
                per: cohort
                sections:
                  findings: { notes: finding }
                  views: { ratings: view, show: [n, odd/gap] }
                  line: { odd/line: A line of its own. }
                formats: [html, pdf, odd/txt]
                audience: organiser
            """;

    private static final String ODD = """
            package odd;
            import java.util.*;
            import org.criticalfriend.spi.*;
            import org.criticalfriend.spi.programme.Programme;
            @org.pf4j.Extension
            public class Odd implements Variant {
                private int asked;
                @Override public String id() { return "odd"; }
                @Override public List<Problem> check(Programme programme) {
                    return List.of();
                }
            }
            """;
    private static final String NEAR = """
            package odd;
            import org.criticalfriend.spi.word.*;
            @org.pf4j.Extension
            public class Near implements RuleWord<Near.Limit> {
                public record Limit(int minutes) {}
                private int asked;
                @Override public String name() { return "near"; }
                @Override public String meaning() { return "the way is short"; }
                @Override public Class<Limit> settings() { return Limit.class; }
                @Override public Score fit(Limit limit, Candidate one, Candidate other) {
                    return Score.of(true, "near");
                }
            }
            """;
    private static final String SMALL = """
            package odd;
            import org.criticalfriend.spi.word.*;
            @org.pf4j.Extension
            public class Small implements ConditionWord<Small.Most> {
                public record Most(int most) {}
                private int asked;
                @Override public String name() { return "small"; }
                @Override public String meaning() { return "the team is small"; }
                @Override public Class<Most> settings() { return Most.class; }
                @Override public boolean holds(Most most, ConditionContext now) {
                    return now.visits() <= most.most();
                }
            }
            """;
    private static final String GAP = """
            package odd;
            import java.util.*;
            import org.criticalfriend.spi.word.*;
            @org.pf4j.Extension
            public class Gap implements FigureWord {
                private int asked;
                @Override public String name() { return "gap"; }
                @Override public String meaning() { return "how far apart they are"; }
                @Override public String unit() { return "levels"; }
                @Override public OptionalDouble figure(Tally tally) {
                    return OptionalDouble.of(tally.n());
                }
            }
            """;
    private static final String CODE = """
            package odd;
            import java.util.*;
            import org.criticalfriend.spi.word.*;
            @org.pf4j.Extension
            public class Code implements FieldWord {
                private int asked;
                @Override public String name() { return "code"; }
                @Override public String meaning() { return "the number of a room"; }
                @Override public Optional<String> refusal(String value) {
                    return Optional.empty();
                }
            }
            """;
    private static final String LINE = """
            package odd;
            import java.util.*;
            import org.criticalfriend.spi.document.Block;
            import org.criticalfriend.spi.section.*;
            import org.criticalfriend.spi.word.Basis;
            @org.pf4j.Extension
            public class Line implements SectionWord<Line.Words> {
                public record Words(String words) {}
                private int asked;
                @Override public String name() { return "line"; }
                @Override public String meaning() { return "a line of its own"; }
                @Override public Class<Words> settings() { return Words.class; }
                @Override public Basis basis(Words line) { return Basis.none(); }
                @Override public String phrase(Words line, PartNames names) {
                    return "a line";
                }
                @Override public List<Block> blocks(Words line, SectionContext context) {
                    return List.of(new Block.Paragraph(line.words()));
                }
            }
            """;
    private static final String TXT = """
            package odd;
            import org.criticalfriend.spi.document.*;
            import org.criticalfriend.spi.word.FormatWord;
            @org.pf4j.Extension
            public class Txt implements FormatWord {
                private int asked;
                @Override public String name() { return "txt"; }
                @Override public String meaning() { return "the title alone"; }
                @Override public String title() { return "Text"; }
                @Override public String mediaType() { return "text/plain; charset=utf-8"; }
                @Override public String ending() { return "txt"; }
                @Override public byte[] write(Document document, Stamp stamp) {
                    return document.title().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                }
            }
            """;

    private final Map<String, String> sources = new LinkedHashMap<>();
    private String pom = POM;
    private String edition = EDITION;
    private boolean isIndexed = true;

    OddPlugin() {
        sources.put("Odd", ODD);
        sources.put("Near", NEAR);
        sources.put("Small", SMALL);
        sources.put("Gap", GAP);
        sources.put("Code", CODE);
        sources.put("Line", LINE);
        sources.put("Txt", TXT);
    }

    /** Another text in a class. */
    OddPlugin with(String type, String old, String other) {
        String source = sources.get(type);
        assertThat(source).contains(old);
        sources.put(type, source.replace(old, other));
        return this;
    }

    /** Another text in its edition. */
    OddPlugin withEdition(String old, String other) {
        assertThat(edition).contains(old);
        edition = edition.replace(old, other);
        return this;
    }

    /** Another text in its pom. */
    OddPlugin withPom(String old, String other) {
        assertThat(pom).contains(old);
        pom = pom.replace(old, other);
        return this;
    }

    /** Compiled without PF4J's annotation processor. */
    OddPlugin withoutIndex() {
        isIndexed = false;
        return this;
    }

    /** Compiles it, and leaves it in a folder. */
    Path in(Path project) throws IOException {
        Path classes = project.resolve("target/classes");
        Files.createDirectories(classes.resolve("programmes"));
        Files.writeString(project.resolve("pom.xml"), pom);
        Files.writeString(classes.resolve("programmes/odd-visits.yaml"), edition);
        Path java = Files.createDirectories(project.resolve("src/main/java/odd"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(java.resolve(source.getKey() + ".java"), source.getValue()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = new ArrayList<>(
                    List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-parameters"));
            options.addAll(
                    isIndexed
                            ? List.of("-processor", "org.pf4j.processor.ExtensionAnnotationProcessor")
                            : List.of("-proc:none"));
            assertThat(compiler.getTask(
                                    messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                            .call())
                    .as(messages.toString())
                    .isTrue();
        }
        return project;
    }
}
