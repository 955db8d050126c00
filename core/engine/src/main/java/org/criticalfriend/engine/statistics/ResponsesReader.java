package org.criticalfriend.engine.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.criticalfriend.engine.csv.CsvCell;
import org.criticalfriend.engine.csv.CsvRow;
import org.criticalfriend.engine.csv.CsvSheet;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Scale;
import org.jspecify.annotations.Nullable;

/** Reads one file of answers, and says everything that is wrong with it. Used once. */
final class ResponsesReader {

    private static final List<String> NEEDED = List.of("item", "respondent", "value");
    private static final List<String> KNOWN = List.of("item", "respondent", "value", "comment");

    private final Instrument instrument;
    private final Map<String, AnswerScale> scales = new LinkedHashMap<>();
    private final AnswerScale ownScale;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    /** For each item the line in which each respondent answered it. */
    private final Map<String, Map<String, Integer>> answered = new HashMap<>();

    ResponsesReader(Instrument instrument, ById<Scale> scales) {
        this.instrument = instrument;
        this.ownScale = AnswerScale.of(instrument, scales);
        for (Instrument.Item item : instrument.items()) {
            this.scales.put(item.id(), AnswerScale.of(instrument, item, scales));
        }
    }

    Responses.Reading read(String file, byte[] csv) {
        CsvSheet sheet = CsvSheet.read(file, csv, ResponsesWording.RESPONSES);
        if (!sheet.rows().isEmpty()) {
            readRows(sheet.rows());
        } else if (sheet.problems().isEmpty()) {
            refuse(new SourceLocation(file, 1, 1, 1), ResponsesWording.EMPTY);
        }
        problems.addAll(sheet.problems());
        problems.sort(Comparator.comparing(Problem::place, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Responses.Reading(
                problems.isEmpty() ? Optional.of(new Responses(responses)) : Optional.empty(), problems);
    }

    private void readRows(List<CsvRow> rows) {
        CsvRow header = rows.get(0);
        Map<String, Integer> columns = columns(header);
        if (!columns.keySet().containsAll(NEEDED)) {
            return;
        }
        for (CsvRow row : rows.subList(1, rows.size())) {
            if (row.cells().size() == header.cells().size()) {
                readRow(row, columns);
            } else {
                refuse(
                        row.place(),
                        ResponsesWording.cells(
                                row.cells().size(), header.cells().size()));
            }
        }
    }

    /** Where each column stands, from 0. A misspelt one counts as what was meant, so that its rows are read too. */
    private Map<String, Integer> columns(CsvRow header) {
        String first = header.cells().get(0).text();
        if (header.cells().size() == 1 && (first.contains(";") || first.contains("\t"))) {
            refuse(header.place(), first.contains(";") ? ResponsesWording.SEMICOLONS : ResponsesWording.TABS);
            return Map.of();
        }
        List<String> written = header.cells().stream().map(CsvCell::text).toList();
        if (written.stream().noneMatch(name -> KNOWN.contains(name) || Nearest.of(name, KNOWN) != null)) {
            refuse(header.place(), ResponsesWording.NO_HEADER);
            return Map.of();
        }
        Map<String, Integer> columns = new HashMap<>();
        for (int index = 0; index < header.cells().size(); index++) {
            addColumn(header.cells().get(index), index, written, columns);
        }
        for (String needed : NEEDED) {
            if (!columns.containsKey(needed)) {
                refuse(header.place(), ResponsesWording.missingColumn(needed));
            }
        }
        return columns;
    }

    private void addColumn(CsvCell cell, int index, List<String> written, Map<String, Integer> columns) {
        String name = cell.text();
        if (name.isEmpty()) {
            refuse(cell.place(), ResponsesWording.NO_COLUMN_NAME);
        } else if (!KNOWN.contains(name)) {
            String meant = Nearest.of(
                    name,
                    KNOWN.stream().filter(known -> !written.contains(known)).toList());
            refuse(ResponsesWording.RESPONSES, cell, ResponsesWording.unknownColumn(name), meant);
            if (meant != null) {
                columns.putIfAbsent(meant, index);
            }
        } else if (columns.putIfAbsent(name, index) != null) {
            refuse(cell.place(), ResponsesWording.doubledColumn(name));
        }
    }

    private void readRow(CsvRow row, Map<String, Integer> columns) {
        CsvCell item = cell(row, columns, "item");
        CsvCell respondent = cell(row, columns, "respondent");
        CsvCell value = cell(row, columns, "value");
        boolean isNamed = !respondent.text().isEmpty();
        AnswerScale scale = scale(item);
        if (!isNamed) {
            refuse(
                    scale == null ? ResponsesWording.RESPONSES : item.text(),
                    respondent,
                    ResponsesWording.NO_RESPONDENT,
                    null);
        }
        if (scale == null) {
            return;
        }
        boolean isAnswered = !scale.isUnanswered(value.text());
        OptionalInt level = isAnswered ? scale.place(value.text()) : OptionalInt.empty();
        if (isAnswered && level.isEmpty()) {
            String message = ResponsesWording.offTheScale(value.text(), scale.inWords());
            refuse(item.text(), value, message, scale.nearest(value.text()));
        }
        if (isAnswered && isNamed) {
            refuseSecond(item, respondent);
        }
        responses.add(Response.of(item.text(), respondent.text(), level));
    }

    private static CsvCell cell(CsvRow row, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        if (column == null) {
            throw new IllegalStateException("the header was not checked");
        }
        return row.cells().get(column);
    }

    /** The scale of an item; null and refused where there is no such item. */
    private @Nullable AnswerScale scale(CsvCell item) {
        if (item.text().isEmpty()) {
            refuse(item.place(), ResponsesWording.NO_ITEM);
            return null;
        }
        AnswerScale scale = instrument.items().isEmpty() ? ownScale : scales.get(item.text());
        if (scale == null) {
            String nearest = Nearest.of(item.text(), scales.keySet());
            String message = nearest == null
                    ? ResponsesWording.unknownItem(instrument.id(), item.text(), scales.keySet())
                    : ResponsesWording.unknownItem(instrument.id(), item.text());
            refuse(ResponsesWording.RESPONSES, item, message, nearest);
        }
        return scale;
    }

    private void refuseSecond(CsvCell item, CsvCell respondent) {
        int line = respondent.place().line();
        Integer before =
                answered.computeIfAbsent(item.text(), any -> new HashMap<>()).putIfAbsent(respondent.text(), line);
        if (before != null) {
            refuse(item.text(), respondent, ResponsesWording.answeredTwice(respondent.text(), before), null);
        }
    }

    private void refuse(SourceLocation place, String message) {
        problems.add(Problem.at(ResponsesWording.RESPONSES, message).in(place));
    }

    private void refuse(String path, CsvCell cell, String message, @Nullable String nearest) {
        problems.add(Problem.at(path, message).meaning(nearest).in(cell.place()));
    }
}
