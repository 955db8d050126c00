package org.criticalfriend.api.documents;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.chart.Bars;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.statistics.StatisticsPage;
import org.criticalfriend.documents.table.Tables;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.programme.Output;
import org.jspecify.annotations.Nullable;

/** One document: what it says, how far its sign-off has come, and what its reader can do about it. */
public final class DocumentView {

    private final Frames frames;
    private final Ids ids;
    private final DocumentFormats formats;

    @Inject
    public DocumentView(Frames frames, Ids ids, DocumentFormats formats) {
        this.formats = formats;
        this.frames = frames;
        this.ids = ids;
    }

    /** A document as a page. */
    public DocumentPage of(DocumentService.Found found) {
        return of(found, SaidOfDocument.NOTHING);
    }

    /** The same with what somebody typed and what was refused of it. */
    public DocumentPage of(DocumentService.Found found, SaidOfDocument typed) {
        Document document = found.document();
        Discussion discussion = new Discussion(found, typed, ids);
        List<DocumentPage.Part> parts = new ArrayList<>();
        for (Document.Part part : document.parts()) {
            parts.add(part(part, parts.size() + 1, discussion::of, () -> discussion.lost(part.title())));
        }
        List<DocumentPage.Comment> lost = discussion.lost();
        DocumentPage.Turn turn = turn(found, typed);
        DocumentPage.Back back = back(found, typed);
        boolean isThere = discussion.has(typed.form())
                || (turn != null && typed.form().equals(SaidOfDocument.REMARK))
                || (back != null && typed.form().equals(SaidOfDocument.REASON));
        return new DocumentPage(
                frame(found, parts.isEmpty()),
                typed.sentence().isEmpty()
                        ? List.of()
                        : List.of(new DocumentPage.Problem(isThere ? typed.form() : "", typed.sentence())),
                isThere ? "" : typed.text(),
                stages(document, found.stage()),
                drafting(found),
                lost,
                parts,
                files(found),
                turn,
                back,
                discussion.acts(),
                who(found, Act.READ_COMMENTS, found.stage()),
                share(found));
    }

    /** The parts of a document that nobody signs off and nobody comments on. */
    public static List<DocumentPage.Part> parts(Document document) {
        List<DocumentPage.Part> parts = new ArrayList<>();
        for (Document.Part part : document.parts()) {
            parts.add(part(part, parts.size() + 1, passage -> DocumentPage.Talk.NONE, List::of));
        }
        return parts;
    }

    private Frame frame(DocumentService.Found found, boolean isEmpty) {
        Cohort cohort = found.in().cohort();
        Document document = found.document();
        Titles titles = new Titles(cohort.programme());
        List<Output.Stage> stages = found.stages();
        String seenBy = document.audience();
        String lead = isEmpty ? "Nothing stands in it yet." : "";
        if (document.isDraft()) {
            lead = "A draft, not yet released. "
                    + (found.maySign()
                            ? "It waits for you."
                            : "It is with "
                                    + titles.who(stages.get(found.stage()).by()).words() + ".");
            seenBy = "Seen by those who sign it off: " + who(found, Act.READ_DOCUMENT, found.stage())
                    + ". Once it is released, by " + who(found, Act.READ_DOCUMENT, stages.size()) + ".";
        } else if (found.isReleased()) {
            lead = released(found.versions());
        } else if (!isEmpty) {
            lead = "Composed whenever it is opened, from what is written by then.";
        }
        return frames.document(cohort, document.title())
                .withCaption(cohort.title())
                .withLead(lead)
                .withSeenBy(seenBy);
    }

    /** Those who may do something with it at a stage of its sign-off, in words. */
    private static String who(DocumentService.Found found, Act act, int stage) {
        List<String> who = found.in().policy().who(act, found.subject().at(stage));
        return new Titles(found.in().cohort().programme()).who(who).words();
    }

    private static String released(List<DocumentService.Version> versions) {
        DocumentService.Version out = versions.get(versions.size() - 1);
        StringBuilder lead = new StringBuilder("Released on ").append(day(out.at()));
        if (versions.size() > 1) {
            lead.append(", as version ").append(out.number());
        }
        lead.append('.');
        for (DocumentService.Version version : versions) {
            if (version.takenBack() != null) {
                lead.append(" Version ")
                        .append(version.number())
                        .append(" of ")
                        .append(day(version.at()))
                        .append(" was taken back on ")
                        .append(day(version.takenBack()))
                        .append('.');
            }
        }
        return lead.toString();
    }

    private static String day(Instant at) {
        return Times.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private static List<DocumentPage.Stage> stages(Document document, int done) {
        List<DocumentPage.Stage> stages = new ArrayList<>();
        for (Document.Stage stage : document.stages()) {
            stages.add(new DocumentPage.Stage(stage.title(), stage.who(), stage.state(), stages.size() < done));
        }
        return stages;
    }

    private static DocumentPage.@Nullable Drafting drafting(DocumentService.Found found) {
        if (!found.mayAnswer()) {
            return null;
        }
        String visit = found.subject().scope().occurrence();
        return new DocumentPage.Drafting(
                "The draft is made of notes. To change its words, change the note: the draft follows, and no"
                        + " comment is lost.",
                visit.isEmpty()
                        ? null
                        : new Link(
                                "The notes of the visit",
                                Addresses.occurrence(found.in().cohort().id(), visit)));
    }

    private DocumentPage.@Nullable Turn turn(DocumentService.Found found, SaidOfDocument typed) {
        if (!found.maySign()) {
            return null;
        }
        List<Output.Stage> stages = found.stages();
        boolean isLast = found.stage() == stages.size() - 1;
        String next = isLast
                ? ""
                : new Titles(found.in().cohort().programme())
                        .who(stages.get(found.stage() + 1).by())
                        .words();
        return new DocumentPage.Turn(
                Addresses.sign(found.in().cohort().id(), found.subject().id()),
                isLast ? "Release it" : "Pass it on to " + next,
                isLast ? "It is then read as it stands now, whatever is written afterwards." : "",
                ids.next(),
                found.stage(),
                typed.text(SaidOfDocument.REMARK),
                typed.problem(SaidOfDocument.REMARK));
    }

    private DocumentPage.@Nullable Back back(DocumentService.Found found, SaidOfDocument typed) {
        if (!found.mayGiveBack()) {
            return null;
        }
        Titles titles = new Titles(found.in().cohort().programme());
        List<Output.Stage> stages = found.stages();
        List<DocumentPage.Option> options = new ArrayList<>();
        for (int stage = found.stage() - 1; stage >= 0; stage--) {
            String value = Integer.toString(stage);
            options.add(new DocumentPage.Option(
                    value,
                    stages.get(stage).title() + ": "
                            + titles.who(stages.get(stage).by()).words(),
                    typed.to().isEmpty() ? stage == 0 : typed.to().equals(value)));
        }
        boolean isReleased = found.isReleased();
        return new DocumentPage.Back(
                Addresses.giveBack(found.in().cohort().id(), found.subject().id()),
                isReleased ? "Take it back to correct it" : "Give it back",
                isReleased ? "Take it back" : "Give it back",
                ids.next(),
                found.version(),
                options,
                typed.text(SaidOfDocument.REASON),
                typed.problem(SaidOfDocument.REASON));
    }

    private DocumentPage.@Nullable Share share(DocumentService.Found found) {
        String cohort = found.in().cohort().id();
        return found.drawing().isEmpty()
                ? null
                : new DocumentPage.Share(
                        Addresses.share(cohort, found.subject().id()),
                        ids.next(),
                        found.version(),
                        who(found, Act.READ_DOCUMENT, found.stage()),
                        found.drawing().stream()
                                .map(one -> new DocumentPage.Sharing(
                                        one.cohort().id(),
                                        one.team().id(),
                                        one.team().title() + ", " + one.cohort().title(),
                                        one.isShared()))
                                .toList());
    }

    private List<Link> files(DocumentService.Found found) {
        return formats.of(found.subject().output()).stream()
                .map(format -> new Link(
                        format.title(),
                        Addresses.documentFile(
                                found.in().cohort().id(), found.subject().id(), format.address())))
                .toList();
    }

    private static DocumentPage.Part part(
            Document.Part part,
            int number,
            Function<Passage, DocumentPage.Talk> said,
            Supplier<List<DocumentPage.Comment>> lost) {
        DocumentPage.Talk talk = said.apply(new Passage(part.title(), ""));
        List<DocumentPage.Block> blocks = new ArrayList<>();
        int point = 0;
        for (Block block : part.blocks()) {
            if (block instanceof Block.Points points) {
                List<DocumentPage.Point> numbered = new ArrayList<>();
                for (Block.Point one : points.points()) {
                    point++;
                    numbered.add(new DocumentPage.Point(
                            number + "." + point,
                            one.text(),
                            one.from(),
                            one.details(),
                            said.apply(new Passage(part.title(), one.text()))));
                }
                blocks.add(DocumentPage.Block.points(numbered));
            } else if (block instanceof Block.Paragraph paragraph) {
                Passage passage = new Passage(part.title(), paragraph.text());
                blocks.add(DocumentPage.Block.paragraph(paragraph.text(), said.apply(passage)));
            } else if (block instanceof Block.Heading heading) {
                blocks.add(DocumentPage.Block.heading(heading.title()));
            } else if (block instanceof Block.Grid grid) {
                blocks.add(DocumentPage.Block.table(grid.caption(), grid.columns(), grid.rows()));
            } else if (block instanceof Block.Chart chart) {
                blocks.add(chart(chart));
            }
        }
        // Whatever was shown beside its words is not lost, so this is asked for last.
        return new DocumentPage.Part(part.title(), talk, lost.get(), blocks);
    }

    private static DocumentPage.Block chart(Block.Chart chart) {
        Block.Grid numbers = Tables.of(chart, false);
        return DocumentPage.Block.chart(new DocumentPage.Chart(
                chart.caption(),
                chart.finding(),
                Bars.of(chart),
                new StatisticsPage.Table(
                        numbers.columns().get(0),
                        rest(numbers.columns()),
                        numbers.rows().stream()
                                .map(row -> new StatisticsPage.Row(row.get(0), rest(row)))
                                .toList())));
    }

    private static List<String> rest(List<String> row) {
        return row.subList(1, row.size());
    }
}
