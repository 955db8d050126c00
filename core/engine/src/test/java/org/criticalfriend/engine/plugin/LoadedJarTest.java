package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.engine.plugin.TestJar.assertRefused;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.TimeZone;
import org.criticalfriend.engine.plugin.Plugins.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadedJarTest {

    private static final String TELL = " Tell whoever built it, and take it out of the plugins folder until then.";
    private static final Limits SHORT = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2));

    @TempDir
    Path folder;

    @Test
    void aConstructorThatThrowsIsRefused() throws IOException {
        TestJar.of("throwing")
                .variant("public Broken() { throw new IllegalStateException(\"no luck\"); }")
                .in(folder, "throwing.jar");

        assertRefused(folder, "throwing.jar did not start: IllegalStateException: no luck (Broken.java:6)." + TELL);
    }

    @Test
    void anExceptionThatThrowsWhenItIsReadIsRefused() throws IOException {
        TestJar.of("throwing")
                .source("""
                        package org.example.broken;
                        public class Sly extends RuntimeException {
                            @Override public String getMessage() { throw new StackOverflowError(); }
                        }
                        """)
                .variant("public Broken() { throw new Sly(); }")
                .in(folder, "throwing.jar");

        assertRefused(folder, "throwing.jar did not start: org.example.broken.Sly." + TELL);
    }

    @Test
    void aConstructorThatOverflowsTheStackIsRefused() throws IOException {
        TestJar.of("deep")
                .variant("public Broken() { dive(0); } static int dive(int depth) { return dive(depth + 1) + 1; }")
                .in(folder, "deep.jar");

        assertRefused(folder, "deep.jar did not start: StackOverflowError (Broken.java:6)." + TELL);
    }

    @Test
    void aConstructorThatRunsOutOfMemoryIsRefused() throws IOException {
        TestJar.of("hungry")
                .variant("public Broken() { throw new OutOfMemoryError(\"none left\"); }")
                .in(folder, "hungry.jar");

        assertRefused(folder, "hungry.jar did not start: OutOfMemoryError: none left (Broken.java:6)." + TELL);
    }

    @Test
    void aClassInitialiserThatThrowsIsRefused() throws IOException {
        TestJar.of("throwing")
                .variant("static final int NUMBER = Integer.parseInt(\"eleven\");")
                .in(folder, "throwing.jar");

        assertRefused(
                folder,
                "throwing.jar did not start: NumberFormatException: For input string: \"eleven\" (Broken.java:6)."
                        + TELL);
    }

    @Test
    void aLinkageErrorIsRefused() throws IOException {
        TestJar.of("unlinked")
                .source("package org.library; public class Old { public static void call() {} }")
                .variant("public Broken() { org.library.Old.call(); }")
                .without("org/library/Old.class")
                .entry(
                        "org/library/Old.class",
                        TestJar.of("other")
                                .source("package org.library; public class Old {}")
                                .entries()
                                .get("org/library/Old.class"))
                .in(folder, "unlinked.jar");

        assertRefused(
                folder,
                "unlinked.jar did not start: NoSuchMethodError: 'void org.library.Old.call()' (Broken.java:6)." + TELL);
    }

    @Test
    void aClassInitialiserThatHangsIsRefusedInTime() throws IOException {
        TestJar.of("hanging").variant("""
                        static {
                            while (Thread.currentThread().isAlive()) {
                                java.util.concurrent.locks.LockSupport.park();
                            }
                        }
                        """).in(folder, "hanging.jar");

        assertRefused(
                folder,
                SHORT,
                "hanging.jar did not start: no answer within 2 seconds (Broken.java:8); its thread was left behind."
                        + TELL);
    }

    @Test
    void aPluginClassThatThrowsIsRefused() throws IOException {
        for (String method : new String[] {"Stubborn()", "void start()"}) {
            TestJar.of("stubborn")
                    .manifest("Plugin-Class", "org.example.Stubborn")
                    .entry("programmes/a.yaml", "")
                    .source("""
                            package org.example;
                            public class Stubborn extends org.pf4j.Plugin {
                                public %s { throw new StackOverflowError("no"); }
                            }
                            """.formatted(method))
                    .in(folder, "stubborn.jar");

            assertRefused(folder, "stubborn.jar did not start: StackOverflowError: no (Stubborn.java:3)." + TELL);
        }
    }

    @Test
    void aClassThatIsNoPluginClassIsRefused() throws IOException {
        TestJar.of("posing")
                .manifest("Plugin-Class", "org.example.Posing")
                .entry("programmes/a.yaml", "")
                .source("package org.example; public class Posing { public Posing() {} }")
                .in(folder, "posing.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused())
                    .extracting(RefusedJar::cause)
                    .allSatisfy(cause -> assertThat(cause)
                            .startsWith("posing.jar did not start: ClassCastException: class org.example.Posing cannot"
                                    + " be cast to class org.pf4j.Plugin"))
                    .hasSize(1);
        }
    }

    @Test
    void anExtensionWithoutAnOpenConstructorIsRefused() throws IOException {
        TestJar.of("closed").variant("private Broken() {}").in(folder, "closed.jar");

        assertRefused(
                folder,
                "closed.jar has the extension org.example.broken.Broken, which has no public constructor without"
                        + " parameters. Make the class and such a constructor public, and the class not abstract.");
    }

    @Test
    void anExtensionOfAnotherKindIsRefused() throws IOException {
        TestJar.of("strange").source("""
                        package org.example;
                        @org.pf4j.Extension
                        public class Strange implements org.pf4j.ExtensionPoint {}
                        """).in(folder, "strange.jar");

        assertRefused(
                folder,
                "strange.jar has the extension org.example.Strange, which is neither a variant nor a word. Let it"
                        + " implement Variant or one of the words of the SPI.");
    }

    @Test
    void aVariantOfAnotherIdIsRefused() throws IOException {
        TestJar.good().manifest("Plugin-Id", "other").in(folder, "other.jar");
        TestJar.of("quiet").source("""
                        package org.example;
                        @org.pf4j.Extension
                        public class Quiet implements org.criticalfriend.spi.Variant {
                            @Override public String id() { return null; }
                        }
                        """).in(folder, "quiet.jar");

        assertRefused(
                folder,
                "other.jar has the id other, but its variant calls itself \"good\". Give both the same id.",
                "quiet.jar has the id quiet, but its variant calls itself \"null\". Give both the same id.");
    }

    @Test
    void twoVariantsAreRefused() throws IOException {
        TestJar.of("double").variant("").source("""
                        package org.example;
                        @org.pf4j.Extension
                        public class Another implements org.criticalfriend.spi.Variant {
                            @Override public String id() { return "double"; }
                        }
                        """).in(folder, "double.jar");

        assertRefused(
                folder,
                "double.jar brings two variants, org.example.Another and org.example.broken.Broken. Make two plugins of"
                        + " it: a plugin has one variant, of its own id.");
    }

    private static TestJar field(TestJar jar, String type, String name, String meaning) {
        return jar.source("""
                package org.example;
                @org.pf4j.Extension
                public class %s implements org.criticalfriend.spi.word.FieldWord {
                    @Override public String name() { return %s; }
                    @Override public String meaning() { return %s; }
                    @Override public java.util.Optional<String> refusal(String value) {
                        return java.util.Optional.empty();
                    }
                }
                """.formatted(type, name, meaning));
    }

    @ParameterizedTest
    @CsvSource({"\"Rail Time\",Rail Time", "null,null", "\"\",''", "\"../x\",../x"})
    void aWordWithABadNameIsRefused(String code, String shown) throws IOException {
        field(TestJar.of("naming"), "Named", code.equals("null") ? "null" : code, "\"a name\"")
                .in(folder, "naming.jar");

        assertRefused(
                folder,
                "naming.jar brings the field type \"" + shown + "\" (org.example.Named), which is not small letters,"
                        + " digits and hyphens beginning with a letter. Give it a name such as rail-time.");
    }

    @Test
    void aWordThatIsThereTwiceIsRefused() throws IOException {
        TestJar jar = field(TestJar.of("twofold"), "One", "\"postcode\"", "\"a postcode\"");
        field(jar, "Two", "\"postcode\"", "\"a postcode too\"").in(folder, "twofold.jar");

        assertRefused(
                folder, "twofold.jar brings the field type \"postcode\" twice. Give one of the two another name.");
    }

    @Test
    void aWordWithoutAMeaningIsRefused() throws IOException {
        field(TestJar.of("mute"), "Mute", "\"mute\"", "null").in(folder, "mute.jar");

        assertRefused(
                folder,
                "mute.jar brings the field type \"mute\", which does not say what it means. Let it say so in half a"
                        + " sentence.");
    }

    @ParameterizedTest
    @CsvSource({"record Limit(int minutes) {},Limit.class", "public record Limit(int minutes) {},null"})
    void hiddenSettingsAreRefused(String record, String settings) throws IOException {
        TestJar.of("hiding").source("""
                        package org.example;
                        import org.criticalfriend.spi.word.*;
                        @org.pf4j.Extension
                        public class Hiding implements ConditionWord<Hiding.Limit> {
                            %s
                            @Override public String name() { return "hiding"; }
                            @Override public String meaning() { return "it hides"; }
                            @Override public Class<Limit> settings() { return %s; }
                            @Override public boolean holds(Limit limit, ConditionContext situation) { return true; }
                        }
                        """.formatted(record, settings)).in(folder, "hiding.jar");

        assertRefused(
                folder,
                "hiding.jar brings the condition \"hiding\", whose settings are no public record with a public"
                        + " constructor. Make them one.");
    }

    @Test
    void whatAPluginChangesAroundItIsPutBack() throws IOException {
        Locale locale = Locale.getDefault();
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone zone = TimeZone.getDefault();
        PrintStream out = System.out;
        String meddle = """
                static void meddle() {
                    java.util.Locale.setDefault(new java.util.Locale("tlh"));
                    java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Apia"));
                    System.setOut(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
                }
                public Broken() { meddle(); }
                @Override
                public java.util.List<Problem> check(org.criticalfriend.spi.programme.Programme programme) {
                    meddle();
                    return java.util.List.of();
                }
                """;
        TestJar.of("meddling").variant(meddle).in(folder, "meddling.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertSurroundings(locale, format, zone, out);
            assertThat(plugins.plugin("meddling")
                            .orElseThrow()
                            .check(TestJar.programme())
                            .value())
                    .isEmpty();
            assertSurroundings(locale, format, zone, out);
        }
    }

    private static void assertSurroundings(Locale locale, Locale format, TimeZone zone, PrintStream out) {
        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(format);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
        assertThat(System.out).isSameAs(out);
    }
}
