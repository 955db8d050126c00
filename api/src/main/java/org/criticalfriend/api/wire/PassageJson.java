package org.criticalfriend.api.wire;

import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.spi.language.Means;

/** What of a document a comment is about. */
@Means("what of a document a comment is about: a paragraph, a point, or a part as a whole")
public record PassageJson(
        @Means("its id; other words have another one") String id,
        @Means("the heading of the part it stands in") String part,

        @Means("its words; empty where the part as a whole is meant")
        String words) {

    static PassageJson of(Passage passage) {
        return new PassageJson(passage.id(), passage.part(), passage.words());
    }
}
