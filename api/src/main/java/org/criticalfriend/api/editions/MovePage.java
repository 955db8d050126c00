package org.criticalfriend.api.editions;

import java.util.List;
import org.criticalfriend.api.edition.ProgrammePage;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * What becomes of a running cohort in another edition.
 *
 * @param refusal what is said to somebody who came too late; empty where nobody did
 * @param hindrances why the cohort has to stay; none where it can be moved
 * @param carried sentences about what is kept
 * @param renamed what is called otherwise
 * @param redated days that change
 * @param asked what is asked anew
 * @param changes what the other edition says otherwise
 * @param action where the move is sent
 * @param version of what is said here
 * @param request the id of the request that would make the move
 * @param button what it says
 * @param others back to the other editions
 */
public record MovePage(
        Frame frame,
        String refusal,
        List<String> hindrances,
        List<String> carried,
        List<Renamed> renamed,
        List<String> redated,
        List<Asked> asked,
        List<ProgrammePage.Change> changes,
        String action,
        String version,
        String request,
        String button,
        Link others) {

    public MovePage {
        hindrances = List.copyOf(hindrances);
        carried = List.copyOf(carried);
        renamed = List.copyOf(renamed);
        redated = List.copyOf(redated);
        asked = List.copyOf(asked);
        changes = List.copyOf(changes);
    }

    /** Something called otherwise, and how often it was given. */
    public record Renamed(String before, String now, String entries) {}

    /** Something asked anew, where and of how many. */
    public record Asked(String what, String in, String step, String people) {}
}
