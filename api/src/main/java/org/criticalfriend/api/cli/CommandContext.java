package org.criticalfriend.api.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.directory.Taxonomy;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProblemReport;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.plugin.RefusedJar;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.formats.OfficeFormats;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/** What every command works at: the terminal, the files it is given and, once one asks for it, the installation. */
final class CommandContext implements AutoCloseable {

    /** So many files of a folder are read. */
    private static final int MOST_BESIDE = 500;

    private final Path home;
    private final Terminal terminal;
    private @Nullable Path own;
    private @Nullable Installation installation;

    CommandContext(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    Path home() {
        return home;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Takes the programme files and the plugins of an instance, from its data folder, beside what is installed. */
    void at(Path data) {
        own = data;
    }

    /**
     * What is installed; a refused plugin is told of once, beside the results, and so is a file of the instance's own that
     * nobody can run.
     */
    Installation installation() {
        if (installation != null) {
            return installation;
        }
        Installation opened = open();
        for (RefusedJar refused : opened.plugins().refused()) {
            terminal.asides().println("criticalfriend: " + refused.sentence());
        }
        opened.unusableFiles().stream()
                .flatMap(reading -> reading.problems().stream())
                .filter(problem -> !problem.isWarning())
                .forEach(problem -> terminal.asides().println("criticalfriend: " + ProblemReport.line(problem)));
        return opened;
    }

    /** The same for a command that tells itself what was refused. */
    Installation open() {
        if (installation == null) {
            List<Source> programmes = new ArrayList<>();
            if (own != null) {
                programmes.addAll(ownProgrammes(own.resolve("programmes")));
            }
            List<Path> plugins = Stream.concat(Stream.of(home), Optional.ofNullable(own).stream())
                    .map(folder -> folder.resolve("plugins"))
                    .toList();
            installation = Installation.open(plugins, programmes, this::examples, OfficeFormats.WRITERS);
        }
        return installation;
    }

    /** The programme files of an instance; what of them is not read is told like what is wrong in one. */
    private static List<Source> ownProgrammes(Path folder) {
        List<Path> files = files(folder);
        List<Source> programmes = new ArrayList<>(read(files));
        if (files.size() > MOST_BESIDE) {
            programmes.add(Source.unread(
                    folder.toString(),
                    files.size() + " files lie here, and the first " + MOST_BESIDE
                            + " of them by name are read; take away those that nobody needs"));
        }
        return programmes;
    }

    /** The programme of a file, or of an installed name such as {@code reading-together@2026/27}. */
    Programme programme(String fileOrName) {
        Reading reading = reading(fileOrName);
        return reading.programme().orElseThrow(() -> {
            terminal.results().print(ProblemReport.of(reading));
            return CommandRefused.ofProblems(
                    "criticalfriend: " + fileOrName + " has problems, so nothing was done with it.");
        });
    }

    /** What came of reading a file, or an installed programme by its name. */
    Reading reading(String fileOrName) {
        // A folder is no programme, and the folder of a plugin often has the name of its programme.
        boolean isFile = Files.exists(path(fileOrName)) && !Files.isDirectory(path(fileOrName));
        if (isFile || !looksLikeAName(fileOrName)) {
            Source source = source(fileOrName);
            return installation().read(source, around(List.of(source)));
        }
        return installation().find(fileOrName).orElseThrow(() -> unknown(fileOrName));
    }

    /**
     * The themes of an instance, from {@code themes.csv} in its data folder; none where there is no such file. What is wrong
     * in it is told beside the results, and then there are none.
     *
     * @param otherwise where to look where the data folder has none
     */
    Taxonomy themes(Path data, List<Path> otherwise) {
        return Stream.concat(Stream.of(data), otherwise.stream())
                .map(folder -> folder.resolve("themes.csv"))
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .map(file -> {
                    Source source = Source.read(file);
                    source.refusals()
                            .forEach(problem ->
                                    terminal.asides().println("criticalfriend: " + ProblemReport.line(problem)));
                    if (!source.refusals().isEmpty()) {
                        return Taxonomy.NONE;
                    }
                    Taxonomy.Read read =
                            Taxonomy.read(file.toString(), source.text().getBytes(StandardCharsets.UTF_8));
                    read.problems()
                            .forEach(problem ->
                                    terminal.asides().println("criticalfriend: " + ProblemReport.line(problem)));
                    return read.taxonomy();
                })
                .orElse(Taxonomy.NONE);
    }

    /** The programmes the product brings without installing them. */
    private List<Source> examples() {
        List<Source> examples = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(home.resolve("examples"), Files::isDirectory)) {
            List<Path> sorted = new ArrayList<>();
            folders.forEach(sorted::add);
            sorted.sort(Comparator.naturalOrder());
            sorted.forEach(folder -> examples.addAll(read(files(folder))));
        } catch (IOException | DirectoryIteratorException none) {
            return List.of();
        }
        return examples;
    }

    /** A file that is given by its name. */
    Source source(String file) {
        return Source.decode(file, bytes(file));
    }

    /** Everything that stands in a file that is given by its name. */
    byte[] bytes(String file) {
        Path path = path(file);
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            String why = Files.isDirectory(path)
                    ? "is a folder; name the file"
                    : Files.exists(path) ? "cannot be read" : "is not there";
            throw CommandRefused.ofUsage("criticalfriend: the file " + file + " " + why + ".");
        }
    }

    /** Where what the given files build on is looked for first: among themselves, then in their folders. */
    ProgrammeLookup around(Collection<Source> given) {
        return ProgrammeLookup.of(given).then(() -> beside(given));
    }

    private static List<Source> beside(Collection<Source> given) {
        Set<Path> folders = new LinkedHashSet<>();
        given.forEach(source ->
                folders.add(Optional.ofNullable(path(source.name()).getParent()).orElse(Path.of(""))));
        List<Source> beside = new ArrayList<>();
        for (Path folder : folders) {
            beside.addAll(read(files(folder)));
        }
        return beside;
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
            found.forEach(files::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    private static List<Source> read(List<Path> files) {
        return files.stream().limit(MOST_BESIDE).map(Source::read).toList();
    }

    private static boolean looksLikeAName(String text) {
        return text.matches("[a-z0-9][a-z0-9-]*(@.+)?");
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException impossible) {
            throw CommandRefused.ofUsage("criticalfriend: " + file + " cannot be the name of a file.");
        }
    }

    private CommandRefused unknown(String name) {
        List<String> installed = installation().names();
        Set<String> names = new LinkedHashSet<>(installed);
        installed.forEach(one -> names.add(one.substring(0, one.indexOf('@'))));
        String nearest = Nearest.of(name, names);
        return CommandRefused.ofUsage("criticalfriend: no file and no installed programme is called " + name
                + (nearest != null
                        ? "; did you mean \"" + nearest + "\"?"
                        : installed.isEmpty() ? "." : "; installed are " + String.join(", ", installed) + "."));
    }

    @Override
    public void close() {
        if (installation != null) {
            installation.close();
        }
    }
}
