package org.criticalfriend.spi.phrase;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Things by their ids, in the order of the file.
 *
 * @param <T> what is named
 * @since 0.1
 */
public final class ById<T> implements Iterable<T> {

    private final Map<String, T> things;

    private ById(Map<String, T> things) {
        this.things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
    }

    /** The things of a map in its order; later changes of the map do not matter. */
    public static <T> ById<T> of(Map<String, T> things) {
        return new ById<>(things);
    }

    /** Nothing. */
    public static <T> ById<T> none() {
        return new ById<>(Map.of());
    }

    /** The thing of this id, or empty. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(things.get(id));
    }

    /** Whether a thing of this id is there. */
    public boolean has(String id) {
        return things.containsKey(id);
    }

    /** The ids in order. */
    public Set<String> ids() {
        return things.keySet();
    }

    /** The things in order. */
    public Collection<T> all() {
        return things.values();
    }

    /** The things in order, as an unmodifiable map. */
    public Map<String, T> asMap() {
        return things;
    }

    /** The things in order, as a stream. */
    public Stream<T> stream() {
        return things.values().stream();
    }

    /** How many there are. */
    public int size() {
        return things.size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return things.isEmpty();
    }

    @Override
    public Iterator<T> iterator() {
        return things.values().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ById<?> that && things.equals(that.things);
    }

    @Override
    public int hashCode() {
        return things.hashCode();
    }

    @Override
    public String toString() {
        return things.toString();
    }
}
