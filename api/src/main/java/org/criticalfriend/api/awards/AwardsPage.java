package org.criticalfriend.api.awards;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What people and organisations hold.
 *
 * @param problems what was refused of what was sent
 * @param action where what is done with an award is sent
 * @param give the form that gives one by hand; null where the reader may not
 */
public record AwardsPage(
        Frame frame,
        List<String> problems,
        List<Group> groups,
        String action,
        @Nullable Give give) {

    public AwardsPage {
        problems = List.copyOf(problems);
        groups = List.copyOf(groups);
    }

    /** Those who hold one award, or have held it. */
    public record Group(String title, List<Held> held, List<Held> ended) {

        public Group {
            held = List.copyOf(held);
            ended = List.copyOf(ended);
        }
    }

    /**
     * What one of them holds.
     *
     * @param id of its forms on the page
     * @param holding its id
     * @param before how many acts about it are told here
     * @param words what it is held for; empty for nothing
     * @param acts what was done with it
     * @param ask what the holder said for keeping it, where they may say so; null where they may not
     * @param until the day a renewal would last to; empty where nothing can be renewed
     * @param mayEnd whether the reader may end it
     */
    public record Held(
            String id,
            String holding,
            int before,
            String holder,
            String time,
            String words,
            List<String> acts,
            @Nullable String ask,
            String until,
            boolean mayEnd,
            String typed,
            String request) {

        public Held {
            acts = List.copyOf(acts);
        }
    }

    /** The form that gives an award by hand, with what was typed. */
    public record Give(
            String action,
            List<Option> awards,
            List<Option> holders,
            String since,
            String until,
            String evidence,
            String request) {

        public Give {
            awards = List.copyOf(awards);
            holders = List.copyOf(holders);
        }
    }

    /** Something that can be chosen. */
    public record Option(String value, String title, boolean isChosen) {}
}
