package org.criticalfriend.api.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = Messages.of(MessagesTest.class);

    @Test
    void aTextIsReadAsItStands() {
        assertThat(messages.text("plain")).isEqualTo("Ünited — 100 % “plain”");
    }

    @Test
    void valuesStandInTheirOrder() {
        assertThat(messages.text("counted", 3, "four")).isEqualTo("3 of four");
    }

    @Test
    void aTextThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> messages.text("other"))
                .hasMessage("org.criticalfriend.api.layout has no text for other");
    }

    @Test
    void aPackageWithoutTextsIsRefused() {
        assertThatThrownBy(() -> Messages.of(List.class)).hasMessage("java.util has no messages.properties");
    }
}
