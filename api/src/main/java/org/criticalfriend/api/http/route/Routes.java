package org.criticalfriend.api.http.route;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Routes: those of one feature, or of the whole host.
 *
 * @param all in the order in which they were told
 */
public record Routes(List<Route> all) {

    /**
     * Takes a copy.
     *
     * @throws IllegalStateException if a route does not say who may ask for it, or two routes are the same
     */
    public Routes {
        all = List.copyOf(all);
        Set<String> names = new HashSet<>();
        for (Route route : all) {
            if (route.audience() == null) {
                throw new IllegalStateException(
                        route.name() + " does not say who may ask for it; name its audience, or leave the route out");
            }
            if (route.summary().isBlank()) {
                throw new IllegalStateException(route.name() + " does not say what it tells; give it a summary");
            }
            if (!names.add(route.name())) {
                throw new IllegalStateException(route.name() + " stands in the table twice");
            }
        }
    }

    /** The routes of a feature, which the description tells in one chapter. */
    public static Routes of(Area area, Route... routes) {
        return new Routes(Stream.of(routes).map(route -> route.in(area)).toList());
    }

    /** Those that other programs read. */
    public List<Route> data() {
        return all.stream()
                .filter(route -> route.content() instanceof Content.Data
                        || route.content() instanceof Content.Sent
                        || route.content() instanceof Content.Gone)
                .toList();
    }
}
