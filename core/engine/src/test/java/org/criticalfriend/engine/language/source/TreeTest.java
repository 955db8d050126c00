package org.criticalfriend.engine.language.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.criticalfriend.spi.SourceLocation;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final Tree.Mapping TREE =
            Composer.compose(Source.of("programme.yaml", """
                    title: Three schools
                    roles:
                      headteacher: { number: 1, per: school }
                    scales:
                      five: { range: 1..5, favourable: [4..5, 3] }
                    """)).tree();

    @Test
    void aTextIsLocatedWhereItStands() {
        assertThat(Tree.locate(TREE, "roles.headteacher.per")).isEqualTo(place(3, 34, 6));
    }

    @Test
    void whatHasPartsIsLocatedAtItsKey() {
        assertThat(Tree.locate(TREE, "roles.headteacher")).isEqualTo(place(3, 3, 11));
        assertThat(Tree.locate(TREE, "scales.five.favourable")).isEqualTo(place(5, 24, 10));
    }

    @Test
    void anItemOfAListIsLocatedByItsText() {
        assertThat(Tree.locate(TREE, "scales.five.favourable.4..5")).isEqualTo(place(5, 37, 4));
        assertThat(Tree.locate(TREE, "scales.five.favourable.9")).isEqualTo(place(5, 24, 10));
    }

    @Test
    void whatIsNotThereIsLocatedAtTheNearestThingAboveIt() {
        assertThat(Tree.locate(TREE, "roles.headteacher.side")).isEqualTo(place(3, 3, 11));
        assertThat(Tree.locate(TREE, "roles.facilitator.side")).isEqualTo(place(2, 1, 5));
        assertThat(Tree.locate(TREE, "notes")).isEqualTo(place(1, 1, 5));
    }

    @Test
    void whatStandsAtAPathIsFound() {
        assertThat(Tree.at(TREE, "roles.headteacher.number")).isInstanceOf(Tree.Scalar.class);
        assertThat(Tree.at(TREE, "roles.headteacher.number.least")).isNull();
        assertThat(Tree.at(TREE, "notes")).isNull();
    }

    @Test
    void aChangedMapKeepsItsOrder() {
        Tree.Scalar value = new Tree.Scalar("Four schools", false, place(9, 1, 1));
        Tree.Mapping changed = TREE.with(new Tree.Scalar("title", false, place(9, 1, 1)), value);

        assertThat(changed.text("title")).isEqualTo("Four schools");
        assertThat(changed.entries().stream().map(entry -> entry.key().text()))
                .containsExactly("title", "roles", "scales");
        assertThat(changed.without("roles").entries().stream()
                        .map(entry -> entry.key().text()))
                .containsExactly("title", "scales");
    }

    private static SourceLocation place(int line, int column, int width) {
        return new SourceLocation("programme.yaml", line, column, width);
    }
}
