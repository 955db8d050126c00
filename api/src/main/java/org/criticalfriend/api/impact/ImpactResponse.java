package org.criticalfriend.api.impact;

import java.util.List;
import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.engine.impact.SchoolYear;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.language.Description;

/** The results of a school year, as far as the reader may see them. */
@Description("what a school year came to, as far as whoever asks may see it")
public record ImpactResponse(
        @Description("the year, such as 2023/24") String year,

        @Description("all years of which there is a report, the latest first")
        List<String> years,

        @Description("its text, the same as in its file") Document text) {

    public ImpactResponse {
        years = List.copyOf(years);
    }

    public static ImpactResponse of(ReadImpactReport.Found found) {
        return new ImpactResponse(
                found.year().label(),
                found.years().stream().map(SchoolYear::label).toList(),
                Texts.wellFormed(found.document()));
    }
}
