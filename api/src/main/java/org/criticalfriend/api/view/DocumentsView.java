package org.criticalfriend.api.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.page.DocumentPage;
import org.criticalfriend.api.page.DocumentsPage;
import org.criticalfriend.api.page.Link;
import org.criticalfriend.api.usecase.Ids;
import org.criticalfriend.api.usecase.ListDocuments;
import org.criticalfriend.api.usecase.Papers;
import org.criticalfriend.api.view.words.English;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.definition.prose.Titles;
import org.criticalfriend.engine.document.Block;
import org.criticalfriend.engine.document.Document;
import org.criticalfriend.engine.document.Format;
import org.criticalfriend.spi.programme.Output;

/** The documents of a cohort, and one of them. */
public final class DocumentsView {

    private final Frames frames;
    private final Ids ids;

    @Inject
    public DocumentsView(Frames frames, Ids ids) {
        this.frames = frames;
        this.ids = ids;
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

    /** One document as a page. */
    public DocumentPage of(Papers.Found found) {
        Cohort cohort = found.in().cohort();
        Document document = found.document();
        List<Output.Stage> stages =
                List.copyOf(found.subject().output().signOff().all());
        boolean isTurn = found.in()
                .sight()
                .maySign(
                        found.in().actor().onlooker(),
                        found.subject().output(),
                        found.subject().scope(),
                        found.stage());
        List<DocumentPage.Part> parts = new ArrayList<>();
        for (Document.Part part : document.parts()) {
            parts.add(part(part, parts.size() + 1));
        }
        return new DocumentPage(
                frames.document(cohort, document.title())
                        .withCaption(cohort.title())
                        .withLead(
                                document.isDraft()
                                        ? "A draft, not yet released."
                                        : parts.isEmpty() ? "Nothing stands in it yet." : "")
                        .withSeenBy(document.audience()),
                document.stages().stream()
                        .map(stage -> new DocumentPage.Stage(stage.title(), stage.who(), stage.state()))
                        .toList(),
                parts,
                files(cohort, found),
                isTurn
                        ? new DocumentPage.Turn(
                                Addresses.sign(cohort.id(), found.subject().id()),
                                stages.get(found.stage()).title(),
                                ids.next(),
                                found.stage())
                        : null);
    }

    private static List<Link> files(Cohort cohort, Papers.Found found) {
        List<Link> files = new ArrayList<>();
        for (Format format : Format.values()) {
            String name = format.name().toLowerCase(Locale.ROOT);
            if (found.subject().output().formats().contains(name)) {
                files.add(new Link(
                        format.name(),
                        Addresses.documentFile(cohort.id(), found.subject().id(), name)));
            }
        }
        return files;
    }

    private static DocumentPage.Part part(Document.Part part, int number) {
        List<DocumentPage.Block> blocks = new ArrayList<>();
        int point = 0;
        for (Block block : part.blocks()) {
            if (block instanceof Block.Points points) {
                List<DocumentPage.Point> numbered = new ArrayList<>();
                for (Block.Point one : points.points()) {
                    point++;
                    numbered.add(new DocumentPage.Point(number + "." + point, one.text(), one.from(), one.details()));
                }
                blocks.add(block("", "", numbered, "", List.of(), List.of()));
            } else if (block instanceof Block.Paragraph paragraph) {
                blocks.add(block(paragraph.text(), "", List.of(), "", List.of(), List.of()));
            } else if (block instanceof Block.Heading heading) {
                blocks.add(block("", heading.title(), List.of(), "", List.of(), List.of()));
            } else if (block instanceof Block.Grid grid) {
                blocks.add(block("", "", List.of(), grid.caption(), grid.columns(), grid.rows()));
            } else if (block instanceof Block.Chart chart) {
                blocks.add(chart(chart));
            }
        }
        return new DocumentPage.Part(part.title(), blocks);
    }

    private static DocumentPage.Block block(
            String paragraph,
            String heading,
            List<DocumentPage.Point> points,
            String caption,
            List<String> columns,
            List<List<String>> rows) {
        return new DocumentPage.Block(paragraph, heading, points, caption, columns, rows);
    }

    private static DocumentPage.Block chart(Block.Chart chart) {
        List<String> columns = new ArrayList<>(List.of("Statement"));
        columns.addAll(chart.levels());
        columns.addAll(List.of("n", "Mean"));
        List<List<String>> rows = new ArrayList<>();
        for (Block.Bar bar : chart.bars()) {
            List<String> row = new ArrayList<>();
            row.add(bar.remark().isEmpty() ? bar.statement() : bar.statement() + " (" + bar.remark() + ")");
            bar.counts().forEach(count -> row.add(Integer.toString(count)));
            row.add(Integer.toString(bar.n()));
            row.add(bar.mean());
            rows.add(row);
        }
        return block("", "", List.of(), chart.finding(), columns, rows);
    }
}
