package org.criticalfriend.api.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.engine.rehearsal.ConfidentialityCheck;
import org.criticalfriend.engine.rehearsal.Figures;
import org.criticalfriend.engine.rehearsal.Folder;
import org.criticalfriend.engine.rehearsal.Rehearsal;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.spi.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays an invented cohort of a programme and writes every document that comes of it. */
@Command(
        name = "rehearse",
        description = "Plays an invented cohort of a programme from enrolment to follow-up and writes its documents.",
        mixinStandardHelpOptions = true)
final class Rehearse implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "FILE|ID", description = "a programme file, or the name of an installed programme")
    private String programme = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "the folder for the documents; it is made, or must be empty")
    private String out = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "a whole number; the same one plays the same; default ${DEFAULT-VALUE}")
    private long seed;

    Rehearse(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path folder = emptyFolder();
        Programme definition = context.programme(programme);
        context.installation().continuation(definition, definition.edition()).ifPresent(elsewhere -> {
            throw CommandRefused.ofProblems("criticalfriend: " + elsewhere + ".");
        });
        context.terminal()
                .asides()
                .println("Playing " + definition.name() + " with seed " + seed + "; everybody in it is invented.");
        RehearsalResult played = Rehearsal.play(
                definition, before(definition), context.installation().grammar().vocabulary(), seed);
        write(played, folder);
        Figures.of(played).lines().forEach(context.terminal().results()::println);
        context.terminal().results().println("The documents are in " + out + "; contents.csv lists them.");
        played.unanswered().forEach(sentence -> context.terminal().asides().println("Not answered: " + sentence));
        played.findings().forEach(finding -> context.terminal().asides().println("Worth knowing: " + finding));
        List<String> leaks = ConfidentialityCheck.in(played);
        leaks.forEach(leak -> context.terminal().results().println("Shown to somebody it is not for: " + leak));
        played.unplaced().forEach(unplaced -> context.terminal().results().println("Without a team: " + unplaced));
        return leaks.isEmpty()
                        && played.unplaced().isEmpty()
                        && played.unanswered().isEmpty()
                ? 0
                : 1;
    }

    /** The installed edition before the one that is played, which is what its earlier cohort ran. */
    private Optional<Programme> before(Programme definition) {
        return context.installation().editions().stream()
                .filter(edition -> edition.programme().equals(definition.programme()))
                .filter(edition -> edition.edition().compareTo(definition.edition()) < 0)
                .flatMap(edition -> edition.reading().programme().stream())
                .reduce((earlier, later) -> later);
    }

    private Path emptyFolder() {
        try {
            Path folder = Path.of(out);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw CommandRefused.ofUsage("criticalfriend: " + out + " is a file; name a folder.");
            }
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw CommandRefused.ofUsage("criticalfriend: the folder " + out
                        + " is not empty; name an empty one, or one that is not there yet.");
            }
            return folder;
        } catch (InvalidPathException impossible) {
            throw CommandRefused.ofUsage("criticalfriend: " + out + " cannot be the name of a folder.");
        } catch (IOException unreadable) {
            throw CommandRefused.ofUsage("criticalfriend: the folder " + out + " cannot be read.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            return !found.iterator().hasNext();
        }
    }

    private void write(RehearsalResult played, Path folder) {
        try {
            Folder.write(
                    played,
                    folder,
                    DocumentFormats.of(context.installation().grammar().vocabulary()));
        } catch (IOException unwritable) {
            throw CommandRefused.ofProblems("criticalfriend: the documents could not be written into " + out + ".");
        }
    }
}
