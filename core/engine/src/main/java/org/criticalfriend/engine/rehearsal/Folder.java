package org.criticalfriend.engine.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.documents.table.CsvText;
import org.criticalfriend.engine.access.AccessPolicy;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.composition.DocumentFormat;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.document.Stamp;
import org.criticalfriend.spi.programme.Role;

/**
 * The documents of a rehearsal as files: a folder for each output, {@code contents.csv} with every file, and
 * {@code README.txt}. The same rehearsal is the same files, byte for byte.
 */
public final class Folder {

    private static final LocalTime TIME_OF_RELEASE = LocalTime.of(16, 0);

    private final RehearsalResult played;
    private final AccessPolicy policy;
    private final Titles titles;

    private Folder(RehearsalResult played) {
        this.played = played;
        this.policy = new AccessPolicy(
                played.record().cohort(), Course.of(played.record().cohort()));
        this.titles = new Titles(played.record().cohort().programme());
    }

    /**
     * Writes the files into a folder.
     *
     * @param formats in which documents are written, as far as their outputs ask for them
     * @return how many documents were written in at least one format
     */
    public static int write(RehearsalResult played, Path folder, DocumentFormats formats) throws IOException {
        Folder writing = new Folder(played);
        int documents = 0;
        for (Map.Entry<String, byte[]> file : writing.files(formats).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(path, file.getValue());
        }
        for (Released released : played.documents()) {
            documents += formats.of(released.subject().output()).isEmpty() ? 0 : 1;
        }
        return documents;
    }

    /** Every file by its name; a PDF is made only when it is asked for. */
    private Map<String, byte[]> files(DocumentFormats formats) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<List<String>> contents = new ArrayList<>();
        contents.add(List.of("file", "title", "read by", "roles that read it", "released"));
        for (Released released : played.documents()) {
            for (DocumentFormat format : formats.of(released.subject().output())) {
                String name = name(released, format);
                byte[] written =
                        format.write(released.document(), stamp(released)).value();
                if (written == null) {
                    continue;
                }
                files.put(name, written);
                contents.add(List.of(
                        name,
                        released.document().title(),
                        titles.readers(released.subject().output().audience(), false),
                        String.join("; ", readers(released)),
                        released.document().isDraft()
                                ? "not released"
                                : released.on().toString()));
            }
        }
        files.put("contents.csv", CsvText.of(contents).getBytes(StandardCharsets.UTF_8));
        files.put("README.txt", readme().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String name(Released released, DocumentFormat format) {
        return released.subject().output().id() + "/" + released.subject().id() + "." + format.ending();
    }

    private Stamp stamp(Released released) {
        Instant at = released.on().atTime(TIME_OF_RELEASE).toInstant(ZoneOffset.UTC);
        return new Stamp(
                at, "rehearsal " + played.seed() + ", " + released.subject().id());
    }

    /** The roles and offices of those who may read a document now. */
    private List<String> readers(Released released) {
        int stage = released.signed().size();
        Set<String> parts = new LinkedHashSet<>();
        for (Readers.Reader reader : Readers.of(played)) {
            boolean mayRead = policy.may(
                    reader.viewer(), Act.READ_DOCUMENT, released.subject().at(stage));
            if (mayRead) {
                parts.addAll(reader.parts());
            }
        }
        Set<String> inOrder =
                new LinkedHashSet<>(played.record().cohort().programme().roles().ids());
        inOrder.retainAll(parts);
        inOrder.addAll(parts);
        return inOrder.stream().map(this::title).toList();
    }

    private String title(String part) {
        return played.record()
                .cohort()
                .programme()
                .roles()
                .find(part)
                .map(Role::title)
                .orElseGet(() -> Sentences.capital(part.replace('-', ' ')));
    }

    private String readme() {
        List<String> lines = new ArrayList<>();
        lines.add(played.record().cohort().title() + ", a rehearsal");
        lines.add("");
        lines.add("Everybody and everything here is invented, so that one can see what this programme comes to before");
        lines.add("anybody takes part in it. No school, person or result is real. The same programme and the seed "
                + played.seed());
        lines.add("play the same again.");
        lines.add("");
        lines.addAll(Figures.of(played).lines());
        lines.add("");
        lines.add("It runs from " + Times.date(played.record().cohort().start()) + " to "
                + Times.date(played.record().cohort().end())
                + ". contents.csv lists every file with its title and those who may read it.");
        played.earlier()
                .forEach(earlier -> lines.add("An invented "
                        + earlier.cohort().label()
                        + " comes before it, so that one can see what it looks back at."));
        tell("Without a team:", played.unplaced(), lines);
        tell("Not answered:", played.unanswered(), lines);
        tell("Worth knowing:", played.findings(), lines);
        return String.join("\n", lines) + "\n";
    }

    private static void tell(String heading, List<String> sentences, List<String> lines) {
        if (!sentences.isEmpty()) {
            lines.add("");
            lines.add(heading);
            sentences.forEach(sentence -> lines.add("- " + sentence));
        }
    }
}
