package org.criticalfriend.engine.language.difference.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Part;

/**
 * Which part of the newer edition is which part of the older one: the same id carries on, unless {@code was} says
 * otherwise. A {@code was} that both editions have was settled before the older one and says nothing about these two.
 *
 * @param kept what is in both, in the order of the newer edition
 * @param added what is new
 * @param removed what is gone, in the order of the older edition
 * @param folded what now counts as part of another, beside the one it is counted with
 * @param anew what keeps its id but begins its figures anew
 * @param carried what goes on with a part of another programme
 * @param retold what carries on from other parts of still earlier editions than was said before
 * @param isReordered whether what is in both stands in another order
 */
public record Pairs<T extends Part>(
        List<Pair<T>> kept,
        List<T> added,
        List<T> removed,
        List<Pair<T>> folded,
        List<T> anew,
        List<Carried<T>> carried,
        List<T> retold,
        boolean isReordered) {

    private static final String NONE = "none";

    /**
     * A part that goes on with one of another programme.
     *
     * @param programme the other programme's id
     * @param id the part's id there
     */
    public record Carried<T>(T now, String programme, String id) {}

    /** Takes copies. */
    public Pairs {
        kept = List.copyOf(kept);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        folded = List.copyOf(folded);
        anew = List.copyOf(anew);
        carried = List.copyOf(carried);
        retold = List.copyOf(retold);
    }

    /**
     * Pairs of parts that have no {@code was}: the same id is the same part, and where an id is new and another one gone,
     * the same title is, since people know a part by its title.
     */
    public static <T extends Part> Pairs<T> of(ById<T> before, ById<T> now, Function<T, String> title) {
        return of(before, now, part -> titled(before, now, part, title), "");
    }

    private static <T extends Part> List<String> titled(
            ById<T> before, ById<T> now, T part, Function<T, String> title) {
        boolean isNew = now.find(part.id()).isPresent() && !before.has(part.id());
        return before.stream()
                .filter(other -> isNew && !now.has(other.id()))
                .filter(other -> title.apply(other).equals(title.apply(part)))
                .map(Part::id)
                .limit(1)
                .toList();
    }

    /**
     * Pairs of parts.
     *
     * @param was the ids a part had before
     * @param programme the id of the older programme, by which a merged programme names its parts
     */
    public static <T extends Part> Pairs<T> of(
            ById<T> before, ById<T> now, Function<T, List<String>> was, String programme) {
        List<Pair<T>> kept = new ArrayList<>();
        List<T> added = new ArrayList<>();
        List<Pair<T>> folded = new ArrayList<>();
        List<T> anew = new ArrayList<>();
        List<Carried<T>> carried = new ArrayList<>();
        List<T> retold = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>();
        for (T part : now) {
            Optional<T> same = before.find(part.id());
            List<String> written = was.apply(part);
            boolean isSettled = same.map(was).map(written::equals).orElse(written.isEmpty());
            List<T> told = isSettled ? List.of() : origins(before, part, written, programme);
            List<T> origins = told.isEmpty() ? same.stream().toList() : told;
            if (origins.isEmpty()) {
                added.add(part);
            } else {
                kept.add(new Pair<>(origins.get(0), part));
                origins.stream().skip(1).forEach(origin -> folded.add(new Pair<>(origin, part)));
                origins.forEach(origin -> found.add(origin.id()));
            }
            if (!isSettled) {
                if (written.contains(NONE) && same.isPresent()) {
                    anew.add(part);
                }
                written.stream()
                        .filter(id -> id.contains("/") && !id.startsWith(programme + "/"))
                        .forEach(id -> carried.add(new Carried<>(
                                part, id.substring(0, id.indexOf('/')), id.substring(id.indexOf('/') + 1))));
                boolean isOfBefore = same.isPresent()
                        && told.isEmpty()
                        && !written.contains(NONE)
                        && written.stream().noneMatch(id -> id.contains("/"));
                if (isOfBefore) {
                    retold.add(part);
                }
            }
        }
        List<T> removed =
                before.stream().filter(part -> !found.contains(part.id())).toList();
        List<Integer> places = new ArrayList<>();
        kept.forEach(pair ->
                places.add(List.copyOf(before.ids()).indexOf(pair.before().id())));
        boolean isReordered = !places.equals(places.stream().sorted().toList());
        return new Pairs<>(kept, added, removed, folded, anew, carried, retold, isReordered);
    }

    /** The parts that became this one, the one of the same id first. */
    private static <T extends Part> List<T> origins(ById<T> before, T now, List<String> was, String programme) {
        Set<String> ids = new LinkedHashSet<>();
        was.stream()
                .map(id -> id.startsWith(programme + "/") ? id.substring(programme.length() + 1) : id)
                .sorted(Comparator.comparing(id -> !id.equals(now.id())))
                .forEach(ids::add);
        return ids.stream().flatMap(id -> before.find(id).stream()).toList();
    }
}
