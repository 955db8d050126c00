package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/** The places in a title, such as {@code <host>}, fit what the document is made for. */
final class TextCheck implements Check {

    private static final Pattern PLACE = Pattern.compile("<([A-Za-z-]+)>|\\{([A-Za-z-]+)\\}");
    private static final List<String> PLACES = List.of("host", "team", "cohort", "person", "organisation");

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        for (Output output : programme.outputs()) {
            List<String> fitting = fitting(programme, output.per());
            Matcher matcher = PLACE.matcher(output.title());
            while (matcher.find()) {
                String inBraces = matcher.group(2);
                String place = inBraces == null ? matcher.group(1) : inBraces;
                String path = output.path() + ".title";
                if (inBraces != null) {
                    problems.add(Problem.at(path, CheckWording.write(place)));
                } else if (!PLACES.contains(place)) {
                    List<String> places =
                            fitting.stream().map(one -> "<" + one + ">").toList();
                    String nearest = Nearest.of("<" + place + ">", places);
                    problems.add(Problem.at(path, CheckWording.noPlaceInTitle(place, places, nearest != null))
                            .meaning(nearest));
                } else if (!fitting.contains(place)) {
                    problems.add(Problem.at(path, CheckWording.noPlace(place, output.per())));
                }
            }
        }
        return problems;
    }

    private static List<String> fitting(Programme programme, String per) {
        return switch (per) {
            case "visit" -> List.of("host", "team", "cohort");
            case "team" -> List.of("team", "cohort");
            case "cohort" -> List.of("cohort");
            default ->
                programme.roles().has(per)
                        ? List.of("person", "organisation", "cohort")
                        : List.of("organisation", "cohort");
        };
    }
}
