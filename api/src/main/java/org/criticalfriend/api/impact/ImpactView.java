package org.criticalfriend.api.impact;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.layout.TemplatePage;
import org.criticalfriend.engine.composition.DocumentFormat;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.spi.document.Document;

/** The impact report of a year, shown as any document is. */
public final class ImpactView {

    private final Frames frames;
    private final DocumentFormats formats;

    @Inject
    public ImpactView(Frames frames, DocumentFormats formats) {
        this.frames = frames;
        this.formats = formats;
    }

    /** The impact report of a year, which nobody signs off. */
    public TemplatePage of(ReadImpactReport.Found found) {
        Document document = found.document();
        List<Link> links = new ArrayList<>();
        for (DocumentFormat format : formats.all()) {
            links.add(new Link(format.title(), Addresses.impactFile(found.year().label(), format.address())));
        }
        found.years().stream()
                .filter(year -> !year.equals(found.year()))
                .forEach(year -> links.add(new Link("Impact report " + year.label(), Addresses.impact(year.label()))));
        Frame frame = frames.apart(document.title())
                .withLead(document.parts().isEmpty() ? "Nothing has taken place in it yet." : document.lead())
                .withSeenBy(document.audience());
        return TemplatePage.of("impact/impact", frame, document).with("files", links);
    }
}
