package org.criticalfriend.engine.language.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.prose.Editions;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.spi.language.Key;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.programme.Teams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One small change after another: each case file holds changes of one programme, each with what is said of it. A change
 * without a word would be a difference that nobody is told.
 */
class DifferenceTest {

    private static final List<String> FILES =
            List.of("people", "year", "written", "asked", "chosen-and-awarded", "documents");
    private static final Pattern CHANGED = Pattern.compile("(?<![\\w./-])([a-z-]+(?:\\.[a-z0-9-]+)*)");

    /** From a pattern of a path to the record whose component its last id is. */
    private static final Map<String, Class<? extends Record>> PLACES = Map.ofEntries(
            Map.entry("", Programme.class),
            Map.entry("organisations\\.[^.]+\\.", Organisation.class),
            Map.entry("roles\\.[^.]+\\.", Role.class),
            Map.entry("teams\\.", Teams.class),
            Map.entry("teams\\.wishes\\.[^.]+\\.", Teams.Wish.class),
            Map.entry("choices\\.[^.]+\\.", Choice.class),
            Map.entry("choices\\.[^.]+\\.options\\.[^.]+\\.", Choice.Option.class),
            Map.entry("frameworks\\.strands\\.", Framework.class),
            Map.entry("frameworks\\.[^.]+\\.[^.]+\\.", Framework.Heading.class),
            Map.entry("notes\\.[^.]+\\.", Note.class),
            Map.entry("scales\\.[^.]+\\.", Scale.class),
            Map.entry("scales\\.[^.]+\\.lowest-first\\.[^.]+\\.", Scale.Level.class),
            Map.entry("instruments\\.[^.]+\\.", Instrument.class),
            Map.entry("instruments\\.[^.]+\\.items\\.[^.]+\\.", Instrument.Item.class),
            Map.entry("course\\.(sign-up|agenda)\\.", Step.Task.class),
            Map.entry("course\\.(launch|close)\\.", Step.Event.class),
            Map.entry("course\\.day\\.", Step.Visit.class),
            Map.entry("course\\.[^.]+\\.sessions\\.[^.]+\\.", Session.class),
            Map.entry("awards\\.[^.]+\\.", Award.class),
            Map.entry("outputs\\.[^.]+\\.", Output.class),
            Map.entry("outputs\\.[^.]+\\.sections\\.[^.]+\\.", Output.Section.class),
            Map.entry("outputs\\.[^.]+\\.sign-off\\.[^.]+\\.", Output.Stage.class));

    /** What names an edition, what is only changed as a whole, and what has a test of its own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Programme.format",
            "Programme.programme",
            "Programme.edition",
            "Wish.word",
            "Section.word",
            "Organisation.per",
            "Scale.highestFirst");

    @ParameterizedTest
    @ValueSource(strings = {"people", "year", "written", "asked", "chosen-and-awarded", "documents"})
    void everyChangeIsTold(String file) {
        String expected = Editions.text("cases/" + file + ".txt");
        List<String> told = new ArrayList<>();
        for (String verbs : verbs(file)) {
            told.add(verbs + "\n----\n" + said(verbs));
        }

        assertThat(String.join("\n====\n", told) + "\n").isEqualTo(expected);
    }

    @Test
    void noKeyOfTheLanguageIsForgotten() {
        Set<String> touched = new TreeSet<>(ELSEWHERE);
        FILES.stream().flatMap(file -> verbs(file).stream()).forEach(verbs -> {
            Matcher path = CHANGED.matcher(verbs);
            while (path.find()) {
                touch(path.group(1), touched);
            }
        });
        Set<String> known = new TreeSet<>();
        PLACES.values()
                .forEach(type -> Stream.of(type.getRecordComponents())
                        .filter(component -> !component.getName().equals("path"))
                        .forEach(component -> known.add(name(type, component.getName()))));

        known.removeAll(touched);
        assertThat(known).isEmpty();
        assertThat(touched).hasSizeGreaterThan(100);
    }

    @Test
    void theTextOfASectionIsToldWordForWord() {
        Programme older = Editions.orchard("add: { outputs.year.sections.hello: { text: Dear all } }");
        Programme newer = Editions.orchard("add: { outputs.year.sections.hello: { text: Dear colleagues } }");

        assertThat(said(Difference.between(older, newer, EngineVocabulary.plain())))
                .isEqualTo("What comes of it: In *The year of the cohort*, *Hello* now shows the words"
                        + " “Dear colleagues”; before, the words “Dear all”.");
    }

    @Test
    void anOrganisationOfTheCohortIsNoLongerOneOfTheTeam() {
        Programme older = Editions.orchard("add: { organisations.guest: { kind: school, number: 1, per: team } }");
        Programme newer = Editions.orchard("add: { organisations.guest: { kind: school, number: 5, per: cohort } }");

        assertThat(said(Difference.between(older, newer, EngineVocabulary.plain())))
                .isEqualTo("Who takes part: A cohort now has five guests; before, a trio had one.");
    }

    private static void touch(String path, Set<String> touched) {
        PLACES.forEach((pattern, type) -> {
            Matcher at = Pattern.compile(pattern).matcher(path + ".");
            if (at.lookingAt()) {
                String rest = path.substring(Math.min(path.length(), at.end()));
                int dot = rest.indexOf('.');
                String key = dot < 0 ? rest : rest.substring(0, dot);
                for (var component : type.getRecordComponents()) {
                    Key written = component.getAnnotation(Key.class);
                    String expected = written == null ? Ids.key(component.getName()) : written.value();
                    if (expected.equals(key)) {
                        touched.add(name(type, component.getName()));
                    }
                }
                if (type == Framework.class) {
                    touched.add("Framework.headings");
                }
            }
        });
    }

    private static String name(Class<?> type, String component) {
        return type.getSimpleName() + "." + component;
    }

    private static List<String> verbs(String file) {
        return Stream.of(Editions.text("cases/" + file + ".txt").split("\n====\n"))
                .map(part -> part.split("\n----\n")[0].strip())
                .toList();
    }

    private static String said(String verbs) {
        return said(Difference.between(Editions.orchard(), Editions.orchard(verbs), EngineVocabulary.plain()));
    }

    private static String said(Difference difference) {
        List<String> lines = new ArrayList<>();
        difference
                .chapters()
                .forEach(chapter -> chapter.statements().forEach(statement -> {
                    lines.add(chapter.topic().title() + ": " + statement.text());
                    statement.lines().forEach(line -> lines.add("  - " + line));
                }));
        return String.join("\n", lines);
    }
}
