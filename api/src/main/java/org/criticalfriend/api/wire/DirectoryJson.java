package org.criticalfriend.api.wire;

import java.util.List;
import org.criticalfriend.api.usecase.ReadDirectory;
import org.criticalfriend.spi.language.Description;

/** The directory of the partnership, as whoever asks sees it. */
@Description("the directory of the partnership, as whoever asks sees it")
public record DirectoryJson(
        @Description("in the order of their names") List<ListedJson> organisations) {

    public DirectoryJson {
        organisations = List.copyOf(organisations);
    }

    public static DirectoryJson of(ReadDirectory.Found found) {
        return new DirectoryJson(found.found().stream().map(ListedJson::of).toList());
    }
}
