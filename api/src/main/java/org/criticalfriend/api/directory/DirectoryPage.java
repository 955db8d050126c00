package org.criticalfriend.api.directory;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * The directory of the partnership, and a search in it.
 *
 * @param words that were looked for
 * @param filters what else can be looked for, each with its values
 * @param isAwarded whether only what peers have accredited was looked for
 * @param found what was found, in a sentence
 */
public record DirectoryPage(
        Frame frame, String words, List<Filter> filters, boolean isAwarded, String found, List<Entry> entries) {

    public DirectoryPage {
        filters = List.copyOf(filters);
        entries = List.copyOf(entries);
    }

    /** Values of which one may be chosen. */
    public record Filter(String name, String title, String chosen, List<String> values) {

        public Filter {
            values = List.copyOf(values);
        }
    }

    /** An organisation in a list. */
    public record Entry(Link organisation, String facts, List<Strength> strengths) {

        public Entry {
            strengths = List.copyOf(strengths);
        }
    }

    /**
     * What an organisation can share.
     *
     * @param award the award with its time; empty where it says so itself
     */
    public record Strength(String title, String award, String words) {}
}
