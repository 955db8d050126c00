package org.criticalfriend.api.bookings;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * The places that people choose themselves.
 *
 * @param problems what was refused
 * @param action where a place is taken or given up
 */
public record PlacesPage(Frame frame, List<String> problems, String action, List<Group> groups) {

    public PlacesPage {
        problems = List.copyOf(problems);
        groups = List.copyOf(groups);
    }

    /** Those of one cohort. */
    public record Group(Link cohort, List<Item> places) {

        public Group {
            places = List.copyOf(places);
        }
    }

    /**
     * One of them.
     *
     * @param title what is done and where
     * @param stays the days of its visits and events
     * @param free how many can still take it
     * @param verb what its button does; empty where there is none
     * @param against why the reader cannot take it; empty where they can, and where they have it
     * @param isTaking whether the button takes it, and does not give it up
     * @param request of the form, so that it is done once
     */
    public record Item(
            String title,
            List<String> stays,
            String free,
            String verb,
            String against,
            boolean isTaking,
            String cohort,
            String part,
            String at,
            String request) {

        public Item {
            stays = List.copyOf(stays);
        }
    }
}
