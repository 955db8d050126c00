package org.criticalfriend.api.documents;

import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.spi.language.Description;

/** What of a document a comment is about. */
@Description("what of a document a comment is about: a paragraph, a point, or a part as a whole")
public record PassageResponse(
        @Description("its id; other words have another one") String id,
        @Description("the heading of the part it stands in") String part,

        @Description("its words; empty where the part as a whole is meant")
        String words) {

    static PassageResponse of(Passage passage) {
        return new PassageResponse(passage.id(), passage.part(), passage.words());
    }
}
