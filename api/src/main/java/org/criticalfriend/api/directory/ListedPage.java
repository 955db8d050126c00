package org.criticalfriend.api.directory;

import java.util.List;
import org.criticalfriend.api.layout.Fact;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * One organisation of the directory.
 *
 * @param members the organisations that belong to it; nothing where it is no hub
 * @param partner what it takes part in
 * @param help who could help it with what; nothing where it asks for nothing that the reader may see
 */
public record ListedPage(
        Frame frame,
        List<Fact> facts,
        List<Link> members,
        List<String> partner,
        List<DirectoryPage.Strength> strengths,
        String nothingToShare,
        List<Help> help) {

    public ListedPage {
        facts = List.copyOf(facts);
        members = List.copyOf(members);
        partner = List.copyOf(partner);
        strengths = List.copyOf(strengths);
        help = List.copyOf(help);
    }

    /** Those who are strong in a theme that is asked about; nobody where nobody is. */
    public record Help(String theme, List<DirectoryPage.Entry> others) {

        public Help {
            others = List.copyOf(others);
        }
    }
}
