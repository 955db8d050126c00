package org.criticalfriend.api.programmes;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * The programmes that are installed.
 *
 * @param refused what was not taken in when the service started
 * @param refusals the page that tells more about it
 */
public record ProgrammesPage(Frame frame, List<Refusal> refused, Link refusals, List<Entry> programmes) {

    public ProgrammesPage {
        refused = List.copyOf(refused);
        programmes = List.copyOf(programmes);
    }

    /** A file that was refused, in one line. */
    public record Refusal(String file, String sentence) {}

    /**
     * One programme.
     *
     * @param id where it stands on the page, to be linked to
     * @param newest its title, leading to its newest edition
     * @param notes what else to know, such as which programme goes on in its place
     * @param inWords what the shape says, in a few words: "Each school hosts once"
     * @param editions each edition's label, newest first
     * @param cohorts how many are running or finished
     * @param source the plugin or file it comes from
     */
    public record Entry(
            String id,
            Link newest,
            String summary,
            List<Note> notes,
            Shape shape,
            String inWords,
            List<Link> editions,
            String cohorts,
            String source) {

        public Entry {
            notes = List.copyOf(notes);
            editions = List.copyOf(editions);
        }
    }

    /** A sentence with a link in it. */
    public record Note(String before, Link link, String after) {}
}
