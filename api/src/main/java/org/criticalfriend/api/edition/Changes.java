package org.criticalfriend.api.edition;

import java.util.List;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.engine.language.difference.Difference;

/** What is different between two editions, as pages print it. */
public final class Changes {

    private Changes() {}

    /** Chapter by chapter. */
    public static List<ProgrammePage.Change> of(List<Difference.Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> new ProgrammePage.Change(
                        chapter.topic().title(),
                        chapter.statements().stream()
                                .map(statement -> new ProgrammePage.Statement(
                                        English.printed(statement.text()),
                                        statement.lines().stream()
                                                .map(English::printed)
                                                .toList()))
                                .toList()))
                .toList();
    }
}
