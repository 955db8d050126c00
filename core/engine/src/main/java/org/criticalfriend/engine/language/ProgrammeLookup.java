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
 * Finds other programmes: in the files given, then in their folder, then among the installed ones. Nothing is read before
 * something is first looked for. A file that cannot be read is passed over: its problems are told where it is itself read.
 */
public final class ProgrammeLookup {

    private final List<SourceGroup> groups;

    /**
     * A programme file that was found.
     *
     * @param programme its id
     * @param edition its edition
     * @param source the file
     * @param tree what it says, before it is checked
     */
    public record Found(String programme, String edition, Source source, Tree.Mapping tree) {

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

    /** Some files, which are read once, whichever lookup asks. */
    private static final class SourceGroup {

        private final Supplier<List<Source>> sources;
        private @Nullable List<Found> read;

        SourceGroup(Supplier<List<Source>> sources) {
            this.sources = sources;
        }

        synchronized List<Found> read() {
            if (read == null) {
                read = sources.get().stream()
                        .flatMap(source -> identified(source).stream())
                        .toList();
            }
            return read;
        }
    }

    private ProgrammeLookup(List<SourceGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    /** Finds nothing. */
    public static ProgrammeLookup empty() {
        return new ProgrammeLookup(List.of());
    }

    /** Looks in these files alone. */
    public static ProgrammeLookup of(Collection<Source> sources) {
        List<Source> copy = List.copyOf(sources);
        return new ProgrammeLookup(List.of(new SourceGroup(() -> copy)));
    }

    /** Looks here, then in another one. */
    public ProgrammeLookup then(Supplier<List<Source>> next) {
        return then(new ProgrammeLookup(List.of(new SourceGroup(next))));
    }

    /** Looks here, then in another one; what is read of that is read for both. */
    public ProgrammeLookup then(ProgrammeLookup next) {
        List<SourceGroup> more = new ArrayList<>(groups);
        more.addAll(next.groups);
        return new ProgrammeLookup(more);
    }

    /**
     * The file of a programme.
     *
     * @param edition the edition, or null for the newest in the first group that has the programme
     */
    public Optional<Found> find(String programme, @Nullable String edition) {
        for (SourceGroup group : groups) {
            Optional<Found> found = group.read().stream()
                    .filter(one -> one.programme().equals(programme))
                    .filter(one -> edition == null || one.edition().equals(edition))
                    .max(Comparator.comparing(Found::edition));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The file of a name such as {@code reading-together@2026/27}, or without an edition. */
    public Optional<Found> find(String name) {
        int at = name.indexOf('@');
        return at < 0 ? find(name, null) : find(name.substring(0, at), name.substring(at + 1));
    }

    /** Every programme there is, group by group, without what an earlier group already has. */
    public List<Found> all() {
        List<Found> all = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (SourceGroup group : groups) {
            group.read().stream().filter(found -> names.add(found.name())).forEach(all::add);
        }
        return all;
    }

    private static Optional<Found> identified(Source source) {
        Tree.Mapping tree = Composer.compose(source).tree();
        if (tree == null || tree.get("translates") != null) {
            return Optional.empty();
        }
        String programme = tree.text("programme");
        String edition = tree.text("edition");
        return programme == null || edition == null
                ? Optional.empty()
                : Optional.of(new Found(programme, edition, source, tree));
    }
}
