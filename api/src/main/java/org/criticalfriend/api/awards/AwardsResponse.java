package org.criticalfriend.api.awards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.http.answer.PageOnly;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/**
 * The awards that people and organisations hold, limited to those the reader may see.
 *
 * @param giving what they can give by hand; null where they may not
 */
@Description("what people and organisations hold, as far as whoever asks may know of it")
public record AwardsResponse(
        @Description("the day to which it holds") LocalDate today,
        @Description("those held longest first") List<Held> awards,
        @PageOnly @Nullable Giving giving) {

    public AwardsResponse {
        awards = List.copyOf(awards);
    }

    /** Those who hold each award or have held it, by its title, in the order in which titles first stand in the list. */
    public Map<String, List<Held>> byTitle() {
        Map<String, List<Held>> byTitle = new LinkedHashMap<>();
        awards.forEach(held ->
                byTitle.computeIfAbsent(held.title(), none -> new ArrayList<>()).add(held));
        return byTitle;
    }

    /**
     * An award that somebody holds or has held.
     *
     * @param isOver whether it is not held any more
     * @param time how long it is held, in words
     * @param words what it is held for; empty for nothing
     * @param acts what was done with it since, each a sentence
     */
    @Description("an award that somebody holds or has held")
    public record Held(
            @Description("the id by which it is decided on") String holding,

            @Description("how many acts about it there are, which whoever decides on it sends back")
            int before,

            @Description("the id of the award") String award,
            @Description("its title") String title,

            @Description("the id of the person; empty where an organisation holds it")
            String person,

            @Description("the id of the organisation; empty for none")
            String organisation,

            @Description("the name of whoever holds it") String name,
            @Description("the first day") LocalDate since,

            @Description("the last day; null where it does not end") @Nullable
            LocalDate until,

            @Description("what its holder said for keeping it, if that waits for an answer; empty for nothing")
            String asked,

            @Description("whether whoever asks may ask to keep it now")
            boolean mayAsk,

            @Description("whether they may renew or end it now")
            boolean mayDecide,

            @PageOnly boolean isOver,
            @PageOnly String time,
            @PageOnly String words,
            @PageOnly List<String> acts) {

        public Held {
            acts = List.copyOf(acts);
        }
    }

    /**
     * What can be given by hand, and to whom.
     *
     * @param awards titles by ids
     * @param holders names by ids
     */
    public record Giving(Map<String, String> awards, Map<String, String> holders) {

        public Giving {
            awards = Collections.unmodifiableMap(new LinkedHashMap<>(awards));
            holders = Collections.unmodifiableMap(new LinkedHashMap<>(holders));
        }
    }
}
