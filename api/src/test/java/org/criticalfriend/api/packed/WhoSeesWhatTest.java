package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.engine.access.AccessPolicy;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.audience.Readership;
import org.criticalfriend.engine.audience.Shown;
import org.criticalfriend.engine.installation.Edition;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.prose.ReadershipPhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.rehearsal.Rehearsal;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.rehearsal.Released;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.formats.OfficeFormats;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * What people are told of who sees their answers and their words agrees with what documents print and what the policy
 * lets people read, in a rehearsal of every edition and example that the product brings.
 */
@Tag("packed")
class WhoSeesWhatTest {

    /** Only a table of single answers has such a column. */
    private static final String ANSWER = "Answer";

    @TestFactory
    Stream<DynamicTest> nobodySeesMoreThanTheirFormsSay() throws IOException {
        Installation installation =
                Installation.open(Distribution.HOME.resolve("plugins"), examples(), List::of, OfficeFormats.WRITERS);
        List<Edition> editions = installation.editions().stream()
                .filter(edition -> edition.reading().programme().isPresent())
                .toList();
        assertThat(editions).hasSizeGreaterThan(30);
        return editions.stream()
                .map(edition -> DynamicTest.dynamicTest(edition.name(), () -> {
                    Programme programme = edition.reading().programme().orElseThrow();
                    RehearsalResult played = Rehearsal.play(
                            programme, Optional.empty(), installation.grammar().vocabulary(), 7);
                    new Claims(programme, played).hold();
                }))
                .onClose(installation::close);
    }

    private static List<Source> examples() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Distribution.EXAMPLES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("cohort.yaml"))
                    .sorted()
                    .toList()) {
                sources.add(Source.decode(file.toString(), Files.readAllBytes(file)));
            }
        }
        return sources;
    }

    /** What is claimed of one programme, and what becomes of it. */
    private static final class Claims {

        private final Programme programme;
        private final RehearsalResult played;
        private final Readership claim;
        private final ReadershipPhrases phrases;
        private final Titles titles;
        private final AccessPolicy policy;
        private final Membership membership;
        private final List<Viewer> viewers = new ArrayList<>();

        Claims(Programme programme, RehearsalResult played) {
            this.programme = programme;
            this.played = played;
            this.claim = new Readership(programme);
            this.phrases = new ReadershipPhrases(programme);
            this.titles = new Titles(programme);
            this.policy = new AccessPolicy(
                    played.record().cohort(), Course.of(played.record().cohort()));
            this.membership = policy.membership();
            viewers.addAll(played.offices());
            played.record().cohort().people().forEach(person -> viewers.add(Viewer.person(person.id())));
        }

        void hold() {
            programme.instruments().forEach(this::isSaid);
            played.documents().forEach(this::isOnlyFor);
            for (Viewer viewer : viewers) {
                played.record().entries().forEach(entry -> mayRead(viewer, entry));
                played.record().entries().forEach(entry -> isNotPromisedInVain(viewer, entry));
                for (Instrument instrument : programme.instruments()) {
                    if (policy.may(viewer, Act.READ_FIGURES, Target.of(instrument))) {
                        assertThat(isOneOf(everybody(instrument), viewer, Scope.COHORT))
                                .as("%s reads figures of %s", viewer, instrument.id())
                                .isTrue();
                    }
                }
            }
        }

        /** The sentence names whom the claim names, and every document that prints answers. */
        private void isSaid(Instrument instrument) {
            for (String sentence : List.of(phrases.yourAnswers(instrument), phrases.answers(instrument))) {
                claim.single(instrument)
                        .forEach(group -> assertThat(sentence.split("\\. ")[0])
                                .contains(titles.who(group).words()));
                claim.totals(instrument)
                        .forEach(group -> assertThat(sentence)
                                .containsIgnoringCase(titles.who(group).words()));
                assertThat(sentence.contains("never for fewer than"))
                        .as(sentence)
                        .isEqualTo(!claim.totals(instrument).isEmpty());
                assertThat(programme.outputs().stream()
                                .filter(output -> sentence.contains(Sentences.title(output.title())))
                                .map(Output::id))
                        .as(sentence)
                        .containsAll(printing(instrument));
            }
        }

        /** The outputs in which any document of the rehearsal has a table of single answers. */
        private Set<String> printing(Instrument instrument) {
            Set<String> printing = new LinkedHashSet<>();
            for (Released released : played.documents()) {
                if (instruments(released, true).contains(instrument.id())) {
                    printing.add(released.subject().output().id());
                }
            }
            return printing;
        }

        private void isOnlyFor(Released released) {
            Set<String> single = instruments(released, true);
            Set<String> summed = instruments(released, false);
            int stages = released.subject().output().signOff().size();
            for (Viewer viewer : viewers) {
                boolean mayRead = IntStream.rangeClosed(0, stages)
                        .anyMatch(stage -> policy.may(
                                viewer, Act.READ_DOCUMENT, released.subject().at(stage)));
                Scope scope = released.subject().scope();
                if (mayRead) {
                    single.stream()
                            .map(this::instrument)
                            .forEach(instrument -> assertThat(isOneOf(claim.single(instrument), viewer, scope))
                                    .as(
                                            "%s reads single answers to %s in %s",
                                            viewer, instrument.id(), released.subject())
                                    .isTrue());
                    summed.stream()
                            .map(this::instrument)
                            .forEach(instrument -> assertThat(isOneOf(everybody(instrument), viewer, scope))
                                    .as("%s reads totals of %s in %s", viewer, instrument.id(), released.subject())
                                    .isTrue());
                }
            }
        }

        /** The instruments of which a document has single answers, or something else. */
        private Set<String> instruments(Released released, boolean isSingle) {
            Set<String> instruments = new LinkedHashSet<>();
            for (Document.Part part : released.document().parts()) {
                boolean hasSingle = part.blocks().stream()
                        .anyMatch(block -> block instanceof Block.Grid grid
                                && grid.columns().contains(ANSWER));
                for (Output.Section section : released.subject().output().sections()) {
                    if (hasSingle == isSingle
                            && part.title().equals(released.subject().filledIn(section.title()))) {
                        instruments.addAll(section.word().basis().figures());
                    }
                }
            }
            return instruments;
        }

        private void mayRead(Viewer viewer, Entry entry) {
            if (!policy.may(viewer, Act.READ_ENTRY, Target.of(entry))
                    || entry.author().equals(viewer.person())) {
                return;
            }
            Scope scope = membership.scope(entry.occurrence(), entry.place());
            if (entry.content() instanceof Content.Rating) {
                assertThat(isOneOf(claim.single(instrument(entry.collected())), viewer, scope))
                        .as("%s reads %s", viewer, entry)
                        .isTrue();
            } else if (entry.content() instanceof Content.Words) {
                Note note = programme.notes().find(entry.collected()).orElseThrow();
                assertThat(isOneOf(claim.words(note), viewer, scope))
                        .as("%s reads %s", viewer, entry)
                        .isTrue();
            }
        }

        /** Whoever is named as a reader of a note reads it by itself, or in a document that is for them. */
        private void isNotPromisedInVain(Viewer viewer, Entry entry) {
            Scope scope = membership.scope(entry.occurrence(), entry.place());
            Note note = programme.notes().find(entry.collected()).orElse(null);
            if (note == null || !isOneOf(claim.words(note), viewer, scope)) {
                return;
            }
            boolean isInADocument = programme.outputs().stream()
                    .filter(new Shown(Shown.What.NOTE, note.id())::isIn)
                    .anyMatch(output -> isOneOf(output.audience(), viewer, scope)
                            || output.signOff().stream().anyMatch(stage -> isOneOf(stage.by(), viewer, scope)));
            assertThat(isInADocument || policy.may(viewer, Act.READ_ENTRY, Target.of(entry)))
                    .as("%s reads %s somewhere", viewer, entry)
                    .isTrue();
        }

        private List<String> everybody(Instrument instrument) {
            return Stream.concat(claim.single(instrument).stream(), claim.totals(instrument).stream())
                    .toList();
        }

        private boolean isOneOf(List<String> who, Viewer viewer, Scope scope) {
            return membership.isAnyOf(who, viewer, scope, "");
        }

        private Instrument instrument(String id) {
            return programme.instruments().find(id).orElseThrow();
        }
    }
}
