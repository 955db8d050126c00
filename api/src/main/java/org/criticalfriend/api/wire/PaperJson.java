package org.criticalfriend.api.wire;

import org.criticalfriend.api.usecase.Papers;
import org.criticalfriend.engine.composition.Subject;
import org.criticalfriend.engine.document.Document;
import org.criticalfriend.spi.language.Means;

/** A document as it stands now, and how far it has come. */
@Means("a document as it stands now, and how far it has come")
public record PaperJson(
        @Means("the cohort's id") String cohort,
        @Means("its id") String id,
        @Means("the id of the output") String output,

        @Means("how many stages of its sign-off are done, which whoever passes it on sends back")
        int stage,

        @Means("how many stages there are") int stages,

        @Means("whether whoever asks is to pass it on") boolean isTurn,

        @Means("its text, the same as in its file") Document text) {

    public static PaperJson of(Papers.Found found) {
        Subject subject = found.subject();
        return new PaperJson(
                found.in().cohort().id(),
                subject.id(),
                subject.output().id(),
                found.stage(),
                found.stages().size(),
                found.maySign(),
                found.document().wellFormed());
    }
}
