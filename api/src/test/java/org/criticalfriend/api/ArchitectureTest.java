package org.criticalfriend.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.api.access.AnyoneByChoice;
import org.criticalfriend.spi.programme.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pf4j.ExtensionPoint;

/** The walls of the house. */
class ArchitectureTest {

    private static final Path ROOT = Path.of("..");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.criticalfriend");

    /** Those who ask words and variants: what each does, and at the start what each is called. */
    private static final Set<String> ASKING = Set.of(
            "org.criticalfriend.engine.language.word.WordCalls",
            "org.criticalfriend.engine.language.word.SectionCalls",
            "org.criticalfriend.engine.composition.DocumentFormat",
            "org.criticalfriend.engine.composition.DocumentFormats",
            "org.criticalfriend.engine.language.shape.Vocabulary",
            "org.criticalfriend.engine.plugin.InstalledPlugin",
            "org.criticalfriend.engine.plugin.LoadedJar");

    @Test
    void theWholeHouseIsLookedAt() {
        assertThat(HOUSE.stream()
                        .map(type -> type.getPackageName().replaceAll("^(org\\.criticalfriend\\.[a-z]+).*", "$1")))
                .contains("org.criticalfriend.spi", "org.criticalfriend.engine", "org.criticalfriend.api");
    }

    @Test
    void theSpiKnowsPluginsAndNothingElse() {
        classes()
                .that()
                .resideInAPackage("org.criticalfriend.spi..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.criticalfriend.spi..", "java..", "org.pf4j", "org.jspecify.annotations")
                .check(HOUSE);
    }

    @Test
    void theEngineKnowsNeitherTheWebNorADatabaseNorWhoWiresIt() {
        noClasses()
                .that()
                .resideInAPackage("org.criticalfriend.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.javalin..",
                        "org.eclipse.jetty..",
                        "jakarta..",
                        "java.net.http..",
                        "java.sql..",
                        "javax.sql..",
                        "com.google.inject..",
                        "org.criticalfriend.api..")
                .check(HOUSE);
    }

    @Test
    void documentsAreDrawnWithoutKnowingWhatTheyAreOfAndWrittenWithoutALargeLibrary() {
        noClasses()
                .that()
                .resideInAnyPackage("org.criticalfriend.documents..", "org.criticalfriend.formats..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.criticalfriend.engine..", "org.criticalfriend.api..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.criticalfriend.formats..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "com.openhtmltopdf..", "org.dhatim..")
                .check(HOUSE);
    }

    @Test
    void theIdeasOfTheEngineDoNotGoRoundInCircles() {
        slices().matching("org.criticalfriend.engine.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    /** Modules of one package cannot have one. */
    @ParameterizedTest
    @ValueSource(strings = {"spi", "documents", "engine", "api"})
    void noPackageOfAModuleGoesRoundInACircle(String module) {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        String name = type.getPackageName();
                        return (name + ".").startsWith("org.criticalfriend." + module + ".")
                                ? SliceIdentifier.of(name)
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "packages of " + module;
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void officesAreForThePolicyTheLanguageAndTheDemonstrationAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.criticalfriend.spi.programme",
                        "org.criticalfriend.engine.access",
                        "org.criticalfriend.engine.audience",
                        "org.criticalfriend.engine.language..")
                .and()
                .doNotBelongToAnyOf(AnyoneByChoice.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Office.class)
                .because("whoever else wants to know who may do something asks the access policy")
                .check(HOUSE);
    }

    @Test
    void noStringIsTheIdOfAnOfficeButItsOwn() throws IOException {
        Set<String> ids = Stream.of(Office.values()).map(Office::id).collect(Collectors.toSet());
        Map<String, Set<String>> written = new TreeMap<>();
        for (Path source : sources("java|jte")) {
            Matcher literal = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"").matcher(Files.readString(source));
            while (literal.find()) {
                if (ids.contains(literal.group(1))) {
                    written.computeIfAbsent(source.getFileName().toString(), none -> new TreeSet<>())
                            .add(literal.group(1));
                }
            }
        }

        assertThat(written).isEqualTo(Map.of("Office.java", ids));
    }

    @Test
    void aWordOrVariantIsCalledThroughItsCallerAlone() {
        noClasses()
                .that()
                .resideInAnyPackage("org.criticalfriend.engine..", "org.criticalfriend.api..")
                .and(describe("do not ask", type -> !ASKING.contains(outermost(type))))
                .should()
                .accessTargetWhere(target(owner(describe("a word or variant", ArchitectureTest::isAsked))))
                .check(HOUSE);
    }

    private static boolean isAsked(JavaClass type) {
        return type.isInterface()
                && type.getPackageName().startsWith("org.criticalfriend.spi")
                && type.isAssignableTo(ExtensionPoint.class);
    }

    private static String outermost(JavaClass type) {
        return type.getFullName().replaceAll("\\$.*", "");
    }

    /** What all features share. */
    private static final String[] KERNEL = {
        "org.criticalfriend.api.access..",
        "org.criticalfriend.api.address..",
        "org.criticalfriend.api.chart..",
        "org.criticalfriend.api.http..",
        "org.criticalfriend.api.layout..",
        "org.criticalfriend.api.store.."
    };

    /** Where the host is put together and started, and the templates, which read whatever a page shows. */
    private static final String[] EDGE = {
        "org.criticalfriend.api",
        "org.criticalfriend.api.cli..",
        "org.criticalfriend.api.template..",
        "org.criticalfriend.api.web.."
    };

    @Test
    void whatFeaturesShareKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage(KERNEL)
                .should()
                .dependOnClassesThat(describe(
                        "belong to a feature, or to what puts the host together",
                        type -> type.getPackageName().startsWith("org.criticalfriend.api")
                                && !resideInAnyPackage(KERNEL).test(type)))
                .check(HOUSE);
    }

    @Test
    void aFeatureKnowsNothingOfWhatPutsTheHostTogether() {
        noClasses()
                .that()
                .resideInAPackage("org.criticalfriend.api..")
                .and()
                .resideOutsideOfPackages(EDGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EDGE)
                .check(HOUSE);
    }

    @Test
    void everyFeatureIsListed() throws IOException {
        String listed = Files.readString(Path.of("src/main/java/org/criticalfriend/api/web/Features.java"));

        assertThat(HOUSE.stream()
                        .filter(type -> type.isAssignableTo(AbstractModule.class))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.endsWith("Feature")))
                .hasSizeGreaterThan(20)
                .allSatisfy(feature -> assertThat(listed).contains("new " + feature + "()"));
    }

    @Test
    void pagesArePlainRecords() {
        noClasses()
                .that(describe("are pages", type -> outermost(type).matches("org\\.criticalfriend\\.api\\..*Page")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.criticalfriend.engine..",
                        "org.criticalfriend.spi..",
                        "io.javalin..",
                        "com.google.inject..")
                .check(HOUSE);
    }

    @Test
    void nothingOutsidePluginsAndExamplesKnowsAProgrammeByName() throws IOException {
        Set<String> names = namesOfProgrammes();
        List<Path> sources = sources("java|jte|yaml|xml|properties|css");

        assertThat(names).hasSizeGreaterThan(10);
        assertThat(sources).hasSizeGreaterThan(100);
        for (Path source : sources) {
            String text = Files.readString(source).toLowerCase(Locale.ROOT);
            assertThat(names.stream().filter(text::contains))
                    .as("named in %s", source)
                    .isEmpty();
        }
    }

    /** The ids and titles of every edition in the plugins and examples. */
    private static Set<String> namesOfProgrammes() throws IOException {
        List<Path> editions = new ArrayList<>(files(ROOT.resolve("examples"), "yaml"));
        for (Path plugin : folders(ROOT.resolve("plugins"))) {
            editions.addAll(files(plugin.resolve("src/main/resources/programmes"), "yaml"));
        }
        Set<String> names = new LinkedHashSet<>();
        for (Path edition : editions) {
            Matcher matcher = Pattern.compile("^(?:programme|title): ([^\\n@]+)$", Pattern.MULTILINE)
                    .matcher(Files.readString(edition));
            while (matcher.find()) {
                names.add(matcher.group(1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** What the house itself is written in, without plugins, examples and tests. */
    private static List<Path> sources(String endings) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module :
                List.of("core/spi", "core/documents", "core/formats", "core/engine", "core/testkit", "api")) {
            sources.addAll(files(ROOT.resolve(module).resolve("src/main"), endings));
        }
        return sources;
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> files(Path folder, String endings) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.(" + endings + ")"))
                    .sorted()
                    .toList();
        }
    }
}
