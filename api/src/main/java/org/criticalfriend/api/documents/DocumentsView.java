package org.criticalfriend.api.documents;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.spi.programme.Output;

/** The documents of a cohort. */
public final class DocumentsView {

    private final Frames frames;

    @Inject
    public DocumentsView(Frames frames) {
        this.frames = frames;
    }

    /** All that may be read. */
    public DocumentsPage of(ListDocuments.Found found) {
        Cohort cohort = found.in().cohort();
        Titles titles = new Titles(cohort.programme());
        Map<String, List<DocumentsPage.Paper>> groups = new LinkedHashMap<>();
        for (ListDocuments.Listed listed : found.documents()) {
            String kind = groupTitle(listed.subject().output());
            groups.computeIfAbsent(kind, none -> new ArrayList<>())
                    .add(new DocumentsPage.Paper(
                            new Link(
                                    listed.subject().title(),
                                    Addresses.document(
                                            cohort.id(), listed.subject().id())),
                            state(listed, titles)));
        }
        List<DocumentsPage.Group> all = new ArrayList<>();
        groups.forEach((title, papers) -> all.add(new DocumentsPage.Group(title, papers)));
        String lead = all.isEmpty()
                ? "There is no document yet that you may read. Documents appear here when they are released to you, or"
                        + " when it is your turn to sign one off."
                : English.alone(English.count(found.documents().size(), "Document")) + " that you may read.";
        return new DocumentsPage(
                frames.below(cohort, "Documents").withCaption(cohort.title()).withLead(lead), all);
    }

    private static String groupTitle(Output output) {
        return output.title()
                .replaceAll("<[a-z]+>", "…")
                .replaceAll("\\s*…\\s*$", "")
                .replaceAll("[:,]$", "");
    }

    private static String state(ListDocuments.Listed listed, Titles titles) {
        List<Output.Stage> stages =
                List.copyOf(listed.subject().output().signOff().all());
        if (stages.isEmpty()) {
            return "Composed whenever it is opened";
        }
        if (listed.isReleased()) {
            return "Released";
        }
        String who = titles.who(stages.get(listed.stage()).by()).words();
        return listed.isTurn() ? "Waits for you" : "With " + who;
    }
}
