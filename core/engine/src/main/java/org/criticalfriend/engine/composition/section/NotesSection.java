package org.criticalfriend.engine.composition.section;

import java.util.List;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** What people wrote. */
public final class NotesSection extends EngineSection<NotesSection.Notes> {

    NotesSection() {
        super("notes", "what was written", Notes.class);
    }

    /** Notes. */
    public record Notes(
            @Description("the notes that are shown") @Names(Kind.NOTE) @Required
            List<String> notes) {}

    @Override
    public Basis basis(Notes chosen) {
        return Basis.none().withNotes(chosen.notes());
    }

    @Override
    public String phrase(Notes chosen, PartNames names) {
        return names.list(chosen.notes().stream().map(names::thing).toList());
    }

    @Override
    List<Block> blocks(Notes chosen, SectionMaterial material) {
        return new NoteBlocks(material.record(), material.course(), material.titles())
                .blocks(material.section(), chosen.notes(), material.recorded(chosen.notes()));
    }
}
