package org.criticalfriend.engine.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.criticalfriend.engine.language.source.Composer;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.language.source.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Where other programmes are looked for: in the files given, then in their folder, then among the installed ones. A
 * shelf is read when something is first looked for on it, and what cannot be read is passed over, for it is told where
 * that file itself is read.
 */
public final class ProgrammeLookup {

    private final List<Board> boards;

    /**
     * A programme file on a shelf.
     *
     * @param programme its id
     * @param edition its edition
     * @param source the file
     * @param tree what it says, before it is checked
     */
    public record Shelved(String programme, String edition, Source source, Tree.Mapping tree) {

        /** Programme and edition as they are named together. */
        public String name() {
            return programme + "@" + edition;
        }

        /** The title, or the id where there is none. */
        public String title() {
            String title = tree.text("title");
            return title == null ? programme : title;
        }
    }

    /** Some files, which are read once, whichever shelves they stand on. */
    private static final class Board {

        private final Supplier<List<Source>> sources;
        private @Nullable List<Shelved> read;

        Board(Supplier<List<Source>> sources) {
            this.sources = sources;
        }

        synchronized List<Shelved> read() {
            if (read == null) {
                read = sources.get().stream()
                        .flatMap(source -> shelve(source).stream())
                        .toList();
            }
            return read;
        }
    }

    private ProgrammeLookup(List<Board> boards) {
        this.boards = List.copyOf(boards);
    }

    /** An empty shelf. */
    public static ProgrammeLookup empty() {
        return new ProgrammeLookup(List.of());
    }

    /** A shelf of these files, found before all others. */
    public static ProgrammeLookup of(Collection<Source> sources) {
        List<Source> copy = List.copyOf(sources);
        return new ProgrammeLookup(List.of(new Board(() -> copy)));
    }

    /** This shelf, and where something is not on it, another one. */
    public ProgrammeLookup then(Supplier<List<Source>> next) {
        return then(new ProgrammeLookup(List.of(new Board(next))));
    }

    /** This shelf, and where something is not on it, another one; what is read of that is read for both. */
    public ProgrammeLookup then(ProgrammeLookup next) {
        List<Board> more = new ArrayList<>(boards);
        more.addAll(next.boards);
        return new ProgrammeLookup(more);
    }

    /**
     * The file of a programme.
     *
     * @param edition the edition, or null for the newest on the first board that has the programme
     */
    public Optional<Shelved> find(String programme, @Nullable String edition) {
        for (Board board : boards) {
            Optional<Shelved> found = board.read().stream()
                    .filter(shelved -> shelved.programme().equals(programme))
                    .filter(shelved -> edition == null || shelved.edition().equals(edition))
                    .max(Comparator.comparing(Shelved::edition));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The file of a name such as {@code reading-together@2026/27}, or without an edition. */
    public Optional<Shelved> find(String name) {
        int at = name.indexOf('@');
        return at < 0 ? find(name, null) : find(name.substring(0, at), name.substring(at + 1));
    }

    /** Every programme on the shelf, board by board, without what a board before already has. */
    public List<Shelved> all() {
        List<Shelved> all = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Board board : boards) {
            board.read().stream().filter(shelved -> names.add(shelved.name())).forEach(all::add);
        }
        return all;
    }

    private static Optional<Shelved> shelve(Source source) {
        Tree.Mapping tree = Composer.compose(source).tree();
        if (tree == null || tree.get("translates") != null) {
            return Optional.empty();
        }
        String programme = tree.text("programme");
        String edition = tree.text("edition");
        return programme == null || edition == null
                ? Optional.empty()
                : Optional.of(new Shelved(programme, edition, source, tree));
    }
}
