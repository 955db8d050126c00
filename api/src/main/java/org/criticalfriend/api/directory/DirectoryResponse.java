package org.criticalfriend.api.directory;

import java.util.List;
import org.criticalfriend.spi.language.Description;

/** The directory of the partnership, as the reader sees it. */
@Description("the directory of the partnership, as whoever asks sees it")
public record DirectoryResponse(
        @Description("in the order of their names") List<ListedResponse> organisations) {

    public DirectoryResponse {
        organisations = List.copyOf(organisations);
    }

    public static DirectoryResponse of(ReadDirectory.Found found) {
        return new DirectoryResponse(
                found.found().stream().map(ListedResponse::of).toList());
    }
}
