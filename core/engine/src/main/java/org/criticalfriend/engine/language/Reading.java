package org.criticalfriend.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.language.tailoring.ResolvedText;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param source the file
 * @param form what sort of file it is
 * @param resolved what the file says with all that it inherits, or null where that cannot be told
 * @param valid the programme, or null where the file has problems or is a translation
 * @param problems everything that is wrong or worth knowing, in the order of the file
 * @param sources the files that problems and origins point into, by name
 */
public record Reading(
        Source source,
        Form form,
        Tree.@Nullable Mapping resolved,
        @Nullable Programme valid,
        List<Problem> problems,
        Map<String, Source> sources) {

    /** Takes copies. */
    public Reading {
        problems = List.copyOf(problems);
        sources = new LinkedHashMap<>(sources);
    }

    /** What sort of file it is. */
    public enum Form {
        /** A programme of its own. */
        PROGRAMME,
        /** A programme that extends another one. */
        TAILORING,
        /** The texts of a programme in another language. */
        TRANSLATION
    }

    /** The same with one problem more, so that there is no programme. */
    public Reading with(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new Reading(source, form, resolved, problem.isWarning() ? valid : null, more, sources);
    }

    /** The programme, if the file is valid. */
    public Optional<Programme> programme() {
        return Optional.ofNullable(valid);
    }

    /**
     * The whole of the edition as one file of its own: the text of a programme, or of a tailoring with everything it
     * inherits, so that it stays what it is whatever becomes of the files it was made from.
     */
    public Source whole() {
        return form == Form.PROGRAMME || resolved == null
                ? source
                : Source.of(source.name(), ResolvedText.of(resolved));
    }

    /** Whether nothing stands against running it; warnings do not. */
    public boolean isValid() {
        return problems.stream().allMatch(Problem::isWarning);
    }
}
