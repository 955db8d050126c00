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

            @Means("the address of its text as JSON, where it can be had so; empty otherwise")
            String text) {}

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
                                document.subject().output().formats().contains("json")
                                        ? Addresses.documentFile(
                                                cohort, document.subject().id(), "json")
                                        : ""))
                        .toList());
    }
}
