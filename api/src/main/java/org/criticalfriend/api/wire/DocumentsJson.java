package org.criticalfriend.api.wire;

import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.usecase.ListDocuments;
import org.criticalfriend.spi.language.Means;

/** The documents of a cohort that one may read. */
@Means("the documents of a cohort that one may read")
public record DocumentsJson(
        @Means("the cohort's id") String cohort,
        @Means("the documents, output by output") List<Listed> documents) {

    public DocumentsJson {
        documents = List.copyOf(documents);
    }

    /** A document. */
    @Means("a document")
    public record Listed(
            @Means("its id") String id,
            @Means("the name people see") String title,
            @Means("the id of the output") String output,

            @Means("how many stages of its sign-off are done")
            int stage,

            @Means("how many stages there are") int stages,

            @Means("whether whoever asks is to pass it on") boolean isTurn,

            @Means("where it can be read") String address) {}

    public static DocumentsJson of(ListDocuments.Found found) {
        String cohort = found.in().cohort().id();
        return new DocumentsJson(
                cohort,
                found.documents().stream()
                        .map(document -> new Listed(
                                document.subject().id(),
                                document.subject().title(),
                                document.subject().output().id(),
                                document.stage(),
                                document.subject().output().signOff().size(),
                                document.isTurn(),
                                Addresses.rest(Addresses.document(
                                        cohort, document.subject().id()))))
                        .toList());
    }
}
