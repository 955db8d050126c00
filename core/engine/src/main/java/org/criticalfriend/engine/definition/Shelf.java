package org.criticalfriend.engine.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.criticalfriend.engine.definition.source.Composer;
import org.criticalfriend.engine.definition.source.Source;
import org.criticalfriend.engine.definition.source.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Where other programmes are looked for: in the files given, then in their folder, then among the installed ones. A
 * shelf is read when something is first looked for on it, and what cannot be read is passed over, for it is told where
 * that file itself is read.
 */
public final class Shelf {

    private final List<Supplier<List<Source>>> boards;
    private final List<List<Shelved>> read = new ArrayList<>();

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

    private Shelf(List<Supplier<List<Source>>> boards) {
        this.boards = List.copyOf(boards);
    }

    /** An empty shelf. */
    public static Shelf empty() {
        return new Shelf(List.of());
    }

    /** A shelf of these files, found before all others. */
    public static Shelf of(Collection<Source> sources) {
        List<Source> copy = List.copyOf(sources);
        return new Shelf(List.of(() -> copy));
    }

    /** This shelf, and where something is not on it, another one. */
    public Shelf then(Supplier<List<Source>> next) {
        List<Supplier<List<Source>>> more = new ArrayList<>(boards);
        more.add(next);
        return new Shelf(more);
    }

    /**
     * The file of a programme.
     *
     * @param edition the edition, or null for the newest on the first board that has the programme
     */
    public synchronized Optional<Shelved> find(String programme, @Nullable String edition) {
        for (int board = 0; board < boards.size(); board++) {
            Optional<Shelved> found = board(board).stream()
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
    public synchronized List<Shelved> all() {
        List<Shelved> all = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int board = 0; board < boards.size(); board++) {
            board(board).stream().filter(shelved -> names.add(shelved.name())).forEach(all::add);
        }
        return all;
    }

    private List<Shelved> board(int number) {
        while (read.size() <= number) {
            List<Shelved> shelved = new ArrayList<>();
            for (Source source : boards.get(read.size()).get()) {
                shelve(source).ifPresent(shelved::add);
            }
            read.add(shelved);
        }
        return read.get(number);
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
