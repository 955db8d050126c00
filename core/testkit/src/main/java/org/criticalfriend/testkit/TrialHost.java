package org.criticalfriend.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.composition.DocumentFormat;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProblemReport;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.engine.plugin.PluginCalls;
import org.criticalfriend.engine.plugin.PluginFailure;
import org.criticalfriend.engine.plugin.PluginWord;
import org.criticalfriend.engine.plugin.Plugins.Limits;
import org.criticalfriend.engine.plugin.RefusedJar;
import org.criticalfriend.engine.rehearsal.Rehearsal;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.engine.rehearsal.Released;
import org.criticalfriend.engine.rehearsal.Shortcomings;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Programme;

/**
 * A host with one plugin, which it loads and guards as every host does. Each trial answers with a sentence for everything
 * that is wrong, and none where all is well.
 */
final class TrialHost implements AutoCloseable {

    private static final Set<WordPlace> SETTLED = Set.of(WordPlace.RULE, WordPlace.CONDITION, WordPlace.SECTION);

    private final Path folder;
    private final Limits limits;
    private final List<Source> cases;
    private final AskedAgain asked = new AskedAgain();
    private Installation installation;

    /**
     * Opens a host.
     *
     * @param folder has the jar of the plugin, and no other
     * @param cases files that are read beside the editions
     */
    TrialHost(Path folder, Limits limits, List<Source> cases) {
        this.folder = folder;
        this.limits = limits;
        this.cases = List.copyOf(cases);
        this.installation = Installation.open(folder, limits);
    }

    /** Why a host does not take the jar. */
    List<String> refusals() {
        return installation.plugins().refused().stream()
                .map(RefusedJar::sentence)
                .toList();
    }

    List<PluginWord> words() {
        return plugin().words();
    }

    /** The editions of the plugin by the names they have in the folder of programmes. */
    List<Source> editions() {
        return plugin().editions().stream()
                .map(edition -> Source.decode(edition.entryName().replaceFirst("^.*/", ""), edition.content()))
                .toList();
    }

    Optional<Source> starter() {
        return plugin().starter().map(starter -> Source.decode(starter.entryName(), starter.content()));
    }

    /** Reads a file as a host would where the editions and the cases lie beside it. */
    Reading read(Source source) {
        List<Source> around = new ArrayList<>(editions());
        around.addAll(cases);
        return installation.read(source, ProgrammeLookup.of(around));
    }

    /** Asks a word about all sorts of things, and the same again. */
    List<String> tryWord(PluginWord word) {
        begin();
        List<Programme> shipped = programmes(editions());
        List<Programme> all = new ArrayList<>(shipped);
        all.addAll(programmes(Stream.concat(starter().stream(), cases.stream()).toList()));
        // What a section shows is only asked in a rehearsal, and editions alone are rehearsed.
        boolean isSection = word.place() == WordPlace.SECTION;
        PluginWord known = words().stream()
                .filter(one -> one.place() == word.place() && one.name().equals(word.name()))
                .findFirst()
                .orElseThrow();
        if (SETTLED.contains(word.place())
                && areAllRead()
                && !new WordProbe(vocabulary(), isSection ? shipped : all).isUsed(known)) {
            return List.of("No " + (isSection ? "edition" : "edition, starter or case") + " of the plugin uses the "
                    + word.place().title() + " " + word.written() + ", so it cannot be tried: use it in one.");
        }
        try (PluginCalls page = PluginCalls.open()) {
            new WordProbe(vocabulary(), all).ask(known);
        }
        return asked.faults();
    }

    /** Reads an edition, holds it to the promises, and does both again. */
    List<String> tryPromises(Source edition) {
        begin();
        Reading reading = read(edition);
        if (!reading.isValid()) {
            return reading.problems().stream()
                    .filter(problem -> !problem.isWarning())
                    .map(ProblemReport::line)
                    .toList();
        }
        List<String> faults = new ArrayList<>();
        reading.programme().ifPresent(programme -> faults.addAll(check(programme)));
        if (faults.isEmpty() && !reading.programme().equals(read(edition).programme())) {
            faults.add("Read again, " + edition.name() + " has other settings for a word. " + AskedAgain.Advice.SAME);
        }
        return faults;
    }

    /** Has the variant check a programme, whatever comes of it, and again. */
    List<String> check(Programme programme) {
        begin();
        Answer<List<Problem>> first = plugin().check(programme);
        Answer<List<Problem>> again = plugin().check(programme);
        PluginFailure failure = first.failure() != null ? first.failure() : again.failure();
        if (failure != null) {
            return List.of(failure.sentence() + " " + AskedAgain.Advice.CHECK);
        }
        return first.equals(again)
                ? List.of()
                : List.of(AskedAgain.otherwise("check the programme " + programme.name(), told(first), told(again)));
    }

    private static List<String> told(Answer<List<Problem>> problems) {
        return problems.or(failure -> List.of()).stream()
                .map(problem -> problem.path() + ": " + problem.message())
                .toList();
    }

    /** What came of a rehearsal, and what was wrong with it. */
    record Rehearsed(RehearsedCohort cohort, List<String> faults) {}

    /** Plays a cohort and writes its documents in the plugin's formats. */
    Rehearsed rehearse(Programme programme) {
        begin();
        RehearsalResult played = Rehearsal.play(programme, Optional.empty(), vocabulary(), 1);
        DocumentFormats formats = DocumentFormats.of(vocabulary());
        for (Released released : played.documents()) {
            for (DocumentFormat format : formats.of(released.subject().output())) {
                if (format.name().startsWith(plugin().id() + "/")) {
                    format.write(released.document(), Samples.STAMP);
                }
            }
        }
        RehearsedCohort told = Rehearsing.told(played);
        List<String> faults = asked.faults();
        // Where the plugin did not answer, whatever else is missing is missing for that.
        return new Rehearsed(told, faults.isEmpty() ? Shortcomings.of(played) : faults);
    }

    @Override
    public void close() {
        installation.close();
    }

    /** Begins a trial with a plugin that is asked, for one that failed three times running is not asked by a host. */
    private void begin() {
        if (plugin().unavailable().isPresent()) {
            installation.close();
            installation = Installation.open(folder, limits);
        }
        asked.faults();
    }

    private InstalledPlugin plugin() {
        return installation.plugins().installed().get(0);
    }

    private Vocabulary vocabulary() {
        return installation.grammar().vocabulary().through(asked::through);
    }

    /** Whether every edition can be read; one that cannot fails by itself. */
    private boolean areAllRead() {
        return editions().stream().allMatch(edition -> read(edition).isValid());
    }

    private List<Programme> programmes(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> read(source).programme().stream())
                .toList();
    }
}
