package org.criticalfriend.qualityassurancereview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.PromiseCheck;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.pf4j.Extension;

/** Three days in which a host's leaders and visiting peers look at a school together, and the host decides on estimates. */
@Extension
public final class QualityAssuranceReview implements Variant {

    private static final Set<String> UNWRITTEN = Set.of("verbal", "none");
    /** Up to the edition of 2019/20 every review ended with estimates. */
    private static final String CHOSEN_SINCE = "2020/21";

    @Override
    public String id() {
        return "quality-assurance-review";
    }

    @Override
    public List<Problem> check(Programme programme) {
        PromiseCheck promises = PromiseCheck.of("the Quality Assurance Review", programme)
                .aVisitLasts(3)
                .visitorsComeFromOtherTrusts()
                .reportsAreReadAndChecked();
        hostAndVisitorsAreOneTeam(promises);
        if (programme.edition().compareTo(CHOSEN_SINCE) >= 0) {
            hostsDecideOnEstimates(promises, programme);
        }
        return promises.problems();
    }

    private static void hostAndVisitorsAreOneTeam(PromiseCheck promises) {
        String sentence = "the host's leaders are part of the team: name them here too, or leave `takes-part` out";
        promises.no(promises.visits(), visit -> isWithoutHost(promises, visit.takesPart()), "takes-part", sentence);
        promises.no(
                promises.visits().flatMap(visit -> visit.sessions().stream()),
                session -> isWithoutHost(promises, session.takesPart()),
                "takes-part",
                sentence);
    }

    private static boolean isWithoutHost(PromiseCheck promises, List<String> takesPart) {
        return !takesPart.isEmpty()
                && takesPart.stream().noneMatch(who -> who.equals("team") || promises.isOfTheHost(who));
    }

    private static void hostsDecideOnEstimates(PromiseCheck promises, Programme programme) {
        promises.no(
                programme.instruments().stream().filter(QualityAssuranceReview::isEstimate),
                instrument -> !isAskedWhereTheHostChoseIt(instrument, promises, programme),
                "only-if",
                "estimates are chosen by the host, and where they are spoken or not wanted none is asked: write"
                        + " `only-if: { chosen: … }` with a choice of the host and without `verbal` and `none`");
        promises.no(
                programme.choices().stream().flatMap(choice -> choice.options().find("verbal").stream()),
                option -> !"none".equals(option.keptAs()),
                "kept-as",
                "estimates that are only spoken leave no trace: write `kept-as: none`");
    }

    /** What the team agrees on in statements or headings; what it says of a note is progress, or an accreditation. */
    private static boolean isEstimate(Instrument instrument) {
        return instrument.per().equals("team")
                && (instrument.each() == null || instrument.each().note().isEmpty());
    }

    private static boolean isAskedWhereTheHostChoseIt(
            Instrument instrument, PromiseCheck promises, Programme programme) {
        if (instrument.onlyIf() == null) {
            return false;
        }
        Map<String, List<String>> chosen = instrument.onlyIf().naming(Kind.CHOICE);
        return !chosen.isEmpty()
                && chosen.values().stream().flatMap(Collection::stream).noneMatch(UNWRITTEN::contains)
                && chosen.keySet().stream()
                        .flatMap(choice -> programme.choices().find(choice).map(Choice::by).orElse(List.of()).stream())
                        .allMatch(promises::isOfTheHost);
    }
}
