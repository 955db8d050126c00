package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;

/** The programme has an id, and its edition names a year. */
final class HeadCheck implements Check {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        if (!Ids.isId(programme.programme())) {
            problems.add(Problem.at("programme", Ids.refusal(programme.programme())));
        }
        if (!YEAR.matcher(programme.edition()).find()) {
            problems.add(Problem.at("edition", CheckWording.NO_YEAR));
        }
        if (!Ids.isLanguage(programme.language())) {
            problems.add(Problem.at("language", Ids.languageRefusal(programme.language())));
        }
        if (programme.replaces().containsKey(programme.programme())) {
            problems.add(Problem.at("replaces." + programme.programme(), CheckWording.REPLACES_ITSELF));
        }
        programme.organisations().stream()
                .filter(organisation -> !Ids.isId(organisation.kind()))
                .forEach(organisation ->
                        problems.add(Problem.at(organisation.path() + ".kind", Ids.refusal(organisation.kind()))));
        return problems;
    }
}
