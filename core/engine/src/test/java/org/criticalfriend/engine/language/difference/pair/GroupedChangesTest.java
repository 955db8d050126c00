package org.criticalfriend.engine.language.difference.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.criticalfriend.engine.language.prose.Who;
import org.junit.jupiter.api.Test;

class GroupedChangesTest {

    @Test
    void whatHappenedToSeveralAlikeIsSaidOnce() {
        GroupedChanges changes = new GroupedChanges();
        changes.add(Who.one("the headteacher"), who -> who.is() + " there all day");
        changes.add(Who.one("the chair"), who -> who.is() + " there at noon");
        changes.add(Who.one("the senior leader"), who -> who.is() + " there all day");

        assertThat(changes.sentences())
                .containsExactly(
                        "The headteacher and the senior leader are there all day.", "The chair is there at noon.");
    }
}
