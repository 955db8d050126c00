package org.criticalfriend.engine.statistics;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Scale;

/**
 * All that was answered to one instrument. Words beside a rating are no part of it: figures ignore them.
 *
 * @param all in the order in which they were given; whoever is asked several times may answer an item as often
 */
public record Responses(List<Response> all) {

    /** Takes a copy. */
    public Responses {
        all = List.copyOf(all);
    }

    /** The people who answered each item, by the items; nobody who left it out. */
    public Map<String, Group> groups() {
        Map<String, Set<Respondent>> people = new LinkedHashMap<>();
        all.stream()
                .filter(response -> response.level().isPresent())
                .forEach(response -> people.computeIfAbsent(response.item(), none -> new LinkedHashSet<>())
                        .add(response.respondent()));
        Map<String, Group> groups = new LinkedHashMap<>();
        people.forEach((item, respondents) -> groups.put(item, Group.of(respondents)));
        return groups;
    }

    /** The same without the answers to some items. */
    public Responses without(Set<String> items) {
        return new Responses(all.stream()
                .filter(response -> !items.contains(response.item()))
                .toList());
    }

    /**
     * What came of reading a file.
     *
     * @param responses empty where there is a problem: part of the answers would give wrong figures
     * @param problems everything wrong in the file, in file order
     */
    public record Reading(Optional<Responses> responses, List<Problem> problems) {

        /** Takes a copy. */
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a comma-separated file with the columns {@code item}, {@code respondent} and {@code value} in any order; a
     * fourth, {@code comment}, may stand beside them and is ignored.
     *
     * <p>A value is the title, short title or id of a level, or else its number: its place from the lowest, which is 1
     * however the programme writes the scale; on a range the number itself. Empty is no answer.
     *
     * @param file the file's name as people know it
     * @param csv all that stands in the file
     * @param instrument of a valid programme; one that rates headings or notes takes any item
     * @param scales of the same programme
     */
    public static Reading read(String file, byte[] csv, Instrument instrument, ById<Scale> scales) {
        return new ResponsesReader(instrument, scales).read(file, csv);
    }
}
