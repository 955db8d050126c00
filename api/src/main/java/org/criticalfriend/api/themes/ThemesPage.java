package org.criticalfriend.api.themes;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * What the organisations of a cohort wrote under each heading, one row for each.
 *
 * @param caption what the table shows, for whoever comes to it alone
 * @param placeTitle the heading above the organisations
 * @param teamTitle the heading above their teams
 * @param headings the heading of each further column
 */
public record ThemesPage(
        Frame frame,
        String caption,
        String placeTitle,
        String teamTitle,
        List<String> headings,
        List<Row> rows,
        List<Link> downloads) {

    public ThemesPage {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        downloads = List.copyOf(downloads);
    }

    /** One organisation, its team, and a cell for each heading. */
    public record Row(String place, Link team, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands under one heading; the heading again, for a narrow screen where the columns fall apart. */
    public record Cell(String heading, List<String> items) {

        public Cell {
            items = List.copyOf(items);
        }
    }
}
