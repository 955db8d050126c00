package org.criticalfriend.engine.language.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.jspecify.annotations.Nullable;

/** What reading a file has gathered so far: its problems, and every name by which one part speaks of another. */
public final class ReadContext {

    private final Tree root;
    private final Binder binder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final boolean passesOverMissing;
    private final Set<String> missing = new LinkedHashSet<>();

    /** An empty draft of a file's tree. */
    public ReadContext(Tree root, Binder binder) {
        this(root, binder, false);
    }

    private ReadContext(Tree root, Binder binder, boolean passesOverMissing) {
        this.root = root;
        this.binder = binder;
        this.passesOverMissing = passesOverMissing;
    }

    /** A draft that takes every word of a plugin as it stands, where no plugin that is installed understands it any more. */
    public static ReadContext passingOverMissing(Tree root, Binder binder) {
        return new ReadContext(root, binder, true);
    }

    /** The words of plugins that nothing installed understands, in the order found; empty where they are problems. */
    public Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /** Whether a word that nothing understands is passed over, which is then noted. */
    boolean passOver(String word) {
        boolean isPassedOver = passesOverMissing && word.contains("/");
        if (isPassedOver) {
            missing.add(word);
        }
        return isPassedOver;
    }

    /** Forgets the problems noted since there were so many. */
    void forgetSince(int count) {
        problems.subList(count, problems.size()).clear();
    }

    /** What is wrong so far, in the order found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The names used so far, in the order found. */
    public List<Reference> references() {
        return List.copyOf(references);
    }

    /** Notes a problem at a place. */
    public void problem(SourceLocation place, String path, String message) {
        problem(place, path, message, null);
    }

    /** Notes a problem at a place, with what was probably meant. */
    public void problem(SourceLocation place, String path, String message, @Nullable String nearest) {
        problems.add(Problem.at(path, message).meaning(nearest).in(place));
    }

    /** Notes something worth knowing at a place, with what was probably meant. */
    void warning(SourceLocation place, String path, String message, String nearest) {
        problems.add(Problem.warning(path, message).meaning(nearest).in(place));
    }

    /** Notes that something else was found than a shape expects. */
    void unexpected(Tree tree, String path, Shape shape) {
        boolean isUnwritten =
                tree instanceof Tree.Scalar scalar && scalar.text().isEmpty();
        SourceLocation place = isUnwritten && Tree.at(root, path) == tree ? Tree.locate(root, path) : tree.place();
        problem(place, path, Wording.expected(shape.inWords(), tree));
    }

    /** Forgets what was just said about a place, because it only follows from something said about another. */
    void forget(SourceLocation place) {
        while (!problems.isEmpty() && place.equals(last(problems).place())) {
            problems.remove(problems.size() - 1);
        }
        while (!references.isEmpty() && place.equals(last(references).place())) {
            references.remove(references.size() - 1);
        }
    }

    /** The key under which a map stands, to which a problem about the whole map points. */
    SourceLocation placeOf(String path, Tree.Mapping mapping) {
        return path.isEmpty() ? mapping.place() : Tree.locate(root, path);
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    void refer(Reference reference) {
        references.add(reference);
    }

    Binder binder() {
        return binder;
    }
}
