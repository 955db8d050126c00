package org.criticalfriend.api.teams;

import java.util.List;
import org.criticalfriend.api.layout.Fact;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * One team: its organisations, what each shares and what each asks.
 *
 * @param placesTitle what the organisations are together: "The three schools"
 * @param facts what to know about the team as a whole
 * @param others the cohort's other teams
 * @param othersTitle what these are called
 * @param shared documents that others have shared with the team
 */
public record TeamPage(
        Frame frame,
        String placesTitle,
        List<Place> places,
        List<Fact> facts,
        String othersTitle,
        List<Link> others,
        List<Link> shared) {

    public TeamPage {
        places = List.copyOf(places);
        facts = List.copyOf(facts);
        others = List.copyOf(others);
        shared = List.copyOf(shared);
    }

    /**
     * One organisation.
     *
     * @param mark two or three letters, or its number in the team
     * @param hosted true once its visit has been held
     * @param sentence when it hosts
     */
    public record Place(String mark, boolean hosted, String name, String sentence, List<Themes> themes) {

        public Place {
            themes = List.copyOf(themes);
        }
    }

    /** What it wrote under one heading. */
    public record Themes(String heading, List<String> items) {

        public Themes {
            items = List.copyOf(items);
        }
    }
}
