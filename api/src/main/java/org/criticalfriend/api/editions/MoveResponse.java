package org.criticalfriend.api.editions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.engine.language.difference.Difference;
import org.criticalfriend.engine.migration.Move;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** What becomes of a cohort in another edition. */
@Description("what becomes of a running cohort in another edition; nothing is changed by reading it")
public record MoveResponse(
        @Description("the cohort's id") String cohort,
        @Description("the programme it would be moved to") String programme,
        @Description("the edition it would be moved to") String edition,

        @Description("the version of what is told here; the move names it")
        String version,

        @Description("whether the cohort can be moved") boolean isPossible,

        @Description("why it cannot, each as a sentence") List<String> hindrances,

        @Description("what the other edition says otherwise, chapter by chapter")
        List<Chapter> differences,

        @Description("how many entries carry over") int entries,
        @Description("what of them is called otherwise") List<Renamed> renamed,
        @Description("how many days that somebody set stay") int days,

        @Description("the steps of which days change that nobody set")
        List<Redated> redated,

        @Description("what people are asked there that they are not asked now")
        List<Asked> asked) {

    public MoveResponse {
        hindrances = List.copyOf(hindrances);
        differences = List.copyOf(differences);
        renamed = List.copyOf(renamed);
        redated = List.copyOf(redated);
        asked = List.copyOf(asked);
    }

    /** What is different in one part of the programme. */
    @Description("what is different in one part of the programme")
    public record Chapter(
            @Description("the part") String title,
            @Description("what is different, in sentences") List<String> sentences) {

        public Chapter {
            sentences = List.copyOf(sentences);
        }
    }

    /** Something called otherwise. */
    @Description("something that is called otherwise there")
    public record Renamed(
            @Description("its title now") String before,
            @Description("its title there") String now,

            @Description("how many entries carry over under it")
            int entries) {}

    /** A step of which days change. */
    @Description("a step of which days change that nobody set")
    public record Redated(
            @Description("its title") String step,
            @Description("how many of its days change") int days,

            @Description("the first of them; null where it has none now") @Nullable
            LocalDate before,

            @Description("the same day there; null where it has none there") @Nullable
            LocalDate now) {}

    /** Something asked anew. */
    @Description("something that is asked anew")
    public record Asked(
            @Description("its title, or the statement") String what,

            @Description("the instrument that a statement belongs to; empty for what stands by itself")
            String in,

            @Description("the step at which it is asked") String step,
            @Description("of how many people it is asked") int people) {}

    public static MoveResponse of(Moves.Preview preview) {
        Move move = preview.move();
        return new MoveResponse(
                preview.in().cohort().id(),
                preview.edition().programme(),
                preview.edition().edition(),
                preview.version(),
                move.isPossible(),
                move.hindrances(),
                move.difference().chapters().stream().map(MoveResponse::chapter).toList(),
                move.moved().entries().size(),
                move.renamed().stream()
                        .map(one -> new Renamed(one.before(), one.now(), one.entries()))
                        .toList(),
                preview.in().cohort().dates().size(),
                move.redated().stream()
                        .map(one -> new Redated(one.step(), one.days(), one.before(), one.now()))
                        .toList(),
                move.asked().stream()
                        .map(one -> new Asked(one.what(), one.in(), one.step(), one.people()))
                        .toList());
    }

    private static Chapter chapter(Difference.Chapter chapter) {
        return new Chapter(
                chapter.topic().title(),
                chapter.statements().stream()
                        .flatMap(statement -> Stream.concat(Stream.of(statement.text()), statement.lines().stream()))
                        .map(English::printed)
                        .toList());
    }
}
