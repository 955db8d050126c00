package org.criticalfriend.api.handbook;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.language.handbook.Block;
import org.criticalfriend.engine.language.handbook.Chapter;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;

/** A handbook on a page that can be read and printed. */
public final class HandbookView {

    private final Frames frames;

    @Inject
    public HandbookView(Frames frames) {
        this.frames = frames;
    }

    public HandbookPage of(ReadHandbook.Found found) {
        Programme programme = found.programme();
        List<HandbookPage.Chapter> chapters = new ArrayList<>();
        found.handbook().chapters().forEach(chapter -> take(chapter, 2, "", chapters));
        String title = programme.title() + " " + programme.edition();
        Link whole = new Link(title, Addresses.programme(programme.programme(), programme.edition()));
        return new HandbookPage(
                frames.programmes(
                                found.role().isEmpty()
                                        ? "Handbook"
                                        : "Handbook: "
                                                + programme
                                                        .roles()
                                                        .find(found.role())
                                                        .map(Role::title)
                                                        .orElse(found.role()))
                        .withTrail(Frames.toProgrammes(), whole)
                        .withCaption(title),
                chapters,
                links(programme, found.role()),
                whole);
    }

    /** The handbooks of an edition; the one that is read has no address. */
    public static List<Link> links(Programme programme, String read) {
        List<Link> links = new ArrayList<>();
        links.add(link("The whole programme", "", programme, read));
        programme.roles().forEach(role -> links.add(link(role.title(), role.id(), programme, read)));
        return links;
    }

    private static Link link(String title, String role, Programme programme, String read) {
        return new Link(
                title, role.equals(read) ? "" : Addresses.handbook(programme.programme(), programme.edition(), role));
    }

    private static void take(Chapter chapter, int depth, String above, List<HandbookPage.Chapter> all) {
        String id = Addresses.fileName(above, chapter.title());
        all.add(new HandbookPage.Chapter(
                depth,
                id,
                English.printed(chapter.title()),
                chapter.blocks().stream().map(HandbookView::block).toList()));
        chapter.chapters().forEach(within -> take(within, Math.min(depth + 1, 5), id, all));
    }

    private static HandbookPage.Block block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new HandbookPage.Block(English.printed(paragraph.text()), List.of(), List.of(), List.of());
        }
        if (block instanceof Block.Listing listing) {
            return new HandbookPage.Block("", printed(listing.items()), List.of(), List.of());
        }
        Block.Table table = (Block.Table) block;
        return new HandbookPage.Block(
                "",
                List.of(),
                printed(table.header()),
                table.rows().stream().map(HandbookView::printed).toList());
    }

    private static List<String> printed(List<String> texts) {
        return texts.stream().map(English::printed).toList();
    }
}
