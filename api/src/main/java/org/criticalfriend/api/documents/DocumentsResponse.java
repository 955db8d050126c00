package org.criticalfriend.api.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.http.answer.PageOnly;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a cohort that one may read.
 *
 * @param title what the cohort is called
 */
@Description("the documents of a cohort that one may read")
public record DocumentsResponse(
        @Description("the cohort's id") String cohort,
        @Description("the documents, output by output") List<Listed> documents,
        @PageOnly String title) {

    public DocumentsResponse {
        documents = List.copyOf(documents);
    }

    /** The documents of each kind, by what the kind is called. */
    public Map<String, List<Listed>> byKind() {
        Map<String, List<Listed>> byKind = new LinkedHashMap<>();
        documents.forEach(document -> byKind.computeIfAbsent(document.kind(), none -> new ArrayList<>())
                .add(document));
        return byKind;
    }

    /**
     * A document.
     *
     * @param kind what documents of its kind are called, such as “Report on the host”
     * @param state how far it has come, in words
     */
    @Description("a document")
    public record Listed(
            @Description("its id") String id,
            @Description("the name people see") String title,
            @Description("the id of the output") String output,

            @Description("how many stages of its sign-off are done")
            int stage,

            @Description("how many stages there are") int stages,

            @Description("whether it waits for the caller to pass it on")
            boolean isTurn,

            @Description("whether it waits for them to confirm what was changed since they signed it")
            boolean isToConfirm,

            @Description("the day by which it is to be passed on; null where none is known, and once it is released")
            @Nullable
            LocalDate due,

            @Description("where it can be read") String address,
            @PageOnly String kind,
            @PageOnly String state) {}
}
