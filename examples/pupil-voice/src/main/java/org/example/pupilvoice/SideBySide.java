package org.example.pupilvoice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.section.RatingFigures;
import org.criticalfriend.spi.section.SectionContext;
import org.criticalfriend.spi.section.SectionWord;
import org.criticalfriend.spi.word.Basis;
import org.pf4j.Extension;

/**
 * The section {@code pupil-voice/side-by-side: { pupils: …, adults: … }}: how pupils and adults answered the same
 * statements, as a chart with two bars for each statement and a table with the gap between them.
 *
 * <p>Two items are the same statement where both instruments call them by one id. What too few answered never comes here:
 * the host leaves it out of the figures.
 */
@Extension
public final class SideBySide implements SectionWord<SideBySide.Views> {

    /** The two instruments. */
    public record Views(
            @Description("what pupils answered") @Names(Kind.INSTRUMENT)
            String pupils,

            @Description("what adults answered to the same statements") @Names(Kind.INSTRUMENT)
            String adults) {}

    /** One statement as both sides answered it. */
    private record Pair(RatingFigures.Item pupils, RatingFigures.Item adults) {

        /** How far adults are above pupils, as printed; empty where the scale has no favourable level. */
        OptionalDouble gap() {
            OptionalDouble low = NetAgreement.of(pupils.tally());
            OptionalDouble high = NetAgreement.of(adults.tally());
            return low.isPresent() && high.isPresent()
                    ? OptionalDouble.of(Math.round(high.getAsDouble()) - Math.round(low.getAsDouble()))
                    : OptionalDouble.empty();
        }
    }

    @Override
    public String name() {
        return "side-by-side";
    }

    @Override
    public String meaning() {
        return "how pupils and adults answered the same statements";
    }

    @Override
    public Class<Views> settings() {
        return Views.class;
    }

    @Override
    public Basis basis(Views views) {
        return Basis.none().withFigures(views.pupils()).withFigures(views.adults());
    }

    @Override
    public String phrase(Views views, PartNames names) {
        return "the answers to " + names.thing(views.pupils()) + " beside those to " + names.thing(views.adults());
    }

    @Override
    public List<Problem> check(Views views, String path, Programme programme) {
        Instrument pupils = programme.instruments().find(views.pupils()).orElseThrow();
        Instrument adults = programme.instruments().find(views.adults()).orElseThrow();
        List<Problem> problems = new ArrayList<>();
        if (!pupils.scale().equals(adults.scale())) {
            problems.add(Problem.at(
                    path + ".adults",
                    "`" + adults.id() + "` is answered on the scale `" + adults.scale() + "` and `" + pupils.id()
                            + "` on `" + pupils.scale() + "`; answers can be compared on one scale"));
        }
        if (pupils.items().stream().noneMatch(item -> adults.items().find(item.id()).isPresent())) {
            problems.add(Problem.at(
                    path + ".adults",
                    "`" + adults.id() + "` has no item of `" + pupils.id()
                            + "`; give the same statements the same ids in both"));
        }
        return problems;
    }

    @Override
    public List<Block> blocks(Views views, SectionContext context) {
        return blocks(context.figures(views.pupils()), context.figures(views.adults()));
    }

    /** The chart and the table of what both sides answered; nothing where there is no such statement. */
    static List<Block> blocks(RatingFigures pupils, RatingFigures adults) {
        List<Pair> pairs = pupils.items().stream()
                .flatMap(one -> adults.items().stream()
                        .filter(other -> other.id().equals(one.id()) && other.levels().equals(one.levels()))
                        .map(other -> new Pair(one, other)))
                .toList();
        return pairs.isEmpty() ? List.of() : List.of(chart(pairs), table(pairs));
    }

    private static Block chart(List<Pair> pairs) {
        List<Block.Bar> bars = pairs.stream()
                .flatMap(pair -> Stream.of(bar("Pupils", pair.pupils()), bar("Adults", pair.adults())))
                .toList();
        return new Block.Chart("", finding(pairs), levels(pairs.get(0).pupils()), "", bars);
    }

    private static List<Block.Level> levels(RatingFigures.Item item) {
        return IntStream.range(0, item.levels().size())
                .mapToObj(level -> new Block.Level(
                        item.levels().get(level), item.tally().favourable().contains(level)))
                .toList();
    }

    private static Block.Bar bar(String side, RatingFigures.Item item) {
        return new Block.Bar(
                side + ": " + item.statement(),
                item.tally().counts(),
                null,
                item.isNegative(),
                "",
                item.isNegative() ? "worded negatively" : "");
    }

    /** The statement on which the sides are furthest apart; of several, the first. */
    private static String finding(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.gap().isPresent())
                .max(Comparator.comparingDouble(pair -> Math.abs(pair.gap().getAsDouble())))
                .filter(pair -> pair.gap().getAsDouble() != 0)
                .map(pair -> "Pupils and adults are furthest apart on “" + pair.pupils().statement()
                        + "”: the net agreement is " + net(pair.pupils()) + " % among pupils and " + net(pair.adults())
                        + " % among adults.")
                .orElse("Pupils and adults agree alike.");
    }

    private static Block table(List<Pair> pairs) {
        return new Block.Grid(
                "Net agreement: the percentage that agree less the percentage that disagree",
                List.of("Statement", "Pupils, %", "Adults, %", "Gap"),
                pairs.stream()
                        .map(pair -> List.of(
                                pair.pupils().statement(),
                                net(pair.pupils()),
                                net(pair.adults()),
                                whole(pair.gap())))
                        .toList(),
                List.of(1, 2, 3));
    }

    private static String net(RatingFigures.Item item) {
        return whole(NetAgreement.of(item.tally()));
    }

    private static String whole(OptionalDouble figure) {
        return figure.isPresent() ? Long.toString(Math.round(figure.getAsDouble())) : "";
    }
}
