package org.criticalfriend.api.documents;

import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.spi.language.Description;

/** The documents of a cohort that one may read. */
@Description("the documents of a cohort that one may read")
public record DocumentsResponse(
        @Description("the cohort's id") String cohort,
        @Description("the documents, output by output") List<Listed> documents) {

    public DocumentsResponse {
        documents = List.copyOf(documents);
    }

    /** A document. */
    @Description("a document")
    public record Listed(
            @Description("its id") String id,
            @Description("the name people see") String title,
            @Description("the id of the output") String output,

            @Description("how many stages of its sign-off are done")
            int stage,

            @Description("how many stages there are") int stages,

            @Description("whether whoever asks is to pass it on")
            boolean isTurn,

            @Description("where it can be read") String address) {}

    public static DocumentsResponse of(ListDocuments.Found found) {
        String cohort = found.in().cohort().id();
        return new DocumentsResponse(
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
