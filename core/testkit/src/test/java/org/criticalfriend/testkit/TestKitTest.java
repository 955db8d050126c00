package org.criticalfriend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the author of a plugin gets to see with the test kit. */
class TestKitTest {

    private static final Pattern DOCUMENT_LIBRARY =
            Pattern.compile("(poi|pdfbox|fontbox|xmpbox|openhtmltopdf|fastexcel|criticalfriend-formats)\\b.*");

    @Test
    void nothingThatAnAuthorCanNameIsATypeOfTheEngine() throws Exception {
        List<Class<?>> offered = offered();

        assertThat(offered).contains(VariantContract.class, RehearsedCohort.class, RehearsedCohort.Given.class);
        for (Class<?> type : offered) {
            assertThat(type.toGenericString() + " " + type.getGenericSuperclass() + " "
                            + List.of(type.getGenericInterfaces()))
                    .doesNotContain("criticalfriend.engine");
            Stream.of(type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
                    .flatMap(Stream::of)
                    .filter(member -> isOffered(member.getModifiers()))
                    .forEach(member -> assertThat(signature(member)).doesNotContain("criticalfriend.engine"));
        }
    }

    @Test
    void noLibraryThatWritesDocumentsIsOnTheClassPath() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        assertThat(Pattern.compile(Pattern.quote(System.getProperty("path.separator")))
                        .splitAsStream(classPath)
                        .map(entry -> Path.of(entry).getFileName().toString())
                        .toList())
                .anyMatch(name -> name.startsWith("pf4j"))
                .noneMatch(name -> DOCUMENT_LIBRARY.matcher(name).matches());
    }

    private static String signature(Object member) {
        return member instanceof Field field ? field.toGenericString() : ((Executable) member).toGenericString();
    }

    private static boolean isOffered(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Every type of the kit that can be named outside it. */
    private static List<Class<?>> offered() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(VariantContract.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> offered = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (!name.endsWith("-info") && isOffered(Class.forName(name).getModifiers())) {
                    offered.add(Class.forName(name));
                }
            }
        }
        return offered;
    }
}
