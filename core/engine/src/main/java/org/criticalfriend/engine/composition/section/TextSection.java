package org.criticalfriend.engine.composition.section;

import java.util.List;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** A text of the file. */
public final class TextSection extends EngineSection<TextSection.Text> {

    TextSection() {
        super("text", "a text printed as it stands", Text.class);
    }

    /** A text. */
    public record Text(
            @Description("the text, printed as it stands") String text) {}

    @Override
    public Basis basis(Text chosen) {
        return Basis.none();
    }

    @Override
    public String phrase(Text chosen, PartNames names) {
        return "the words " + names.quoted(chosen.text());
    }

    @Override
    List<Block> blocks(Text chosen, SectionMaterial material) {
        return List.of(new Block.Paragraph(material.filledIn(chosen.text())));
    }
}
