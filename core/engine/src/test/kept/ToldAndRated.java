package org.example.kept;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.section.Participant;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.section.RatingFigures;
import org.criticalfriend.spi.section.SectionContext;
import org.criticalfriend.spi.section.SectionWord;
import org.criticalfriend.spi.section.WrittenNote;
import org.criticalfriend.spi.word.Basis;
import org.criticalfriend.spi.word.Tally;
import org.pf4j.Extension;

/** The section {@code kept/told-and-rated: { told: …, rated: … }}. */
@Extension
public final class ToldAndRated implements SectionWord<ToldAndRated.Parts> {

    public record Parts(
            @Description("a note") @Names(Kind.NOTE) String told,
            @Description("an instrument") @Names(Kind.INSTRUMENT) String rated) {}

    @Override
    public String name() {
        return "told-and-rated";
    }

    @Override
    public String meaning() {
        return "notes beside ratings";
    }

    @Override
    public Class<Parts> settings() {
        return Parts.class;
    }

    @Override
    public Basis basis(Parts parts) {
        return Basis.none().withNotes(List.of(parts.told())).withFigures(parts.rated());
    }

    @Override
    public String phrase(Parts parts, PartNames names) {
        return names.thing(parts.told()) + " beside " + names.thing(parts.rated());
    }

    @Override
    public List<Problem> check(Parts parts, String path, Programme programme) {
        return programme.notes().find(parts.told()).orElseThrow().by().equals(
                        programme.instruments().find(parts.rated()).orElseThrow().by())
                ? List.of()
                : List.of(Problem.at(path, "the note and the instrument have different people"));
    }

    @Override
    public List<Block> blocks(Parts parts, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        for (Participant participant : context.organisations()) {
            blocks.add(new Block.Heading(participant.name() + ", " + participant.facts().getOrDefault("phase", "?")));
        }
        for (WrittenNote note : context.notes(parts.told())) {
            blocks.add(new Block.Paragraph(note.text() + " (" + note.kind() + ")"));
        }
        List<List<String>> rows = new ArrayList<>();
        RatingFigures figures = context.figures(parts.rated());
        for (RatingFigures.Item item : figures.items()) {
            rows.add(List.of(item.statement(), Double.toString(favourable(item.tally()))));
        }
        blocks.add(new Block.Grid("", List.of("Statement", "Favourable"), rows, List.of(1)));
        return blocks;
    }

    static double favourable(Tally tally) {
        int good = tally.favourable().stream().mapToInt(tally.counts()::get).sum();
        return tally.n() == 0 ? 0 : (double) good / tally.n();
    }
}
