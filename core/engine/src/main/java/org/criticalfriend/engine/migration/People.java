package org.criticalfriend.engine.migration;

import java.util.Collection;
import java.util.HashSet;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.record.Entry;

/** How many, as a sentence says it. */
final class People {

    private People() {}

    /** Those who gave some entries: {@code three people have answered}. */
    static String have(Collection<Entry> given, String verb) {
        int authors = new HashSet<>(given.stream().map(Entry::author).toList()).size();
        return Numbers.counted(authors, "person") + (authors == 1 ? " has " : " have ") + verb;
    }
}
