package org.criticalfriend.engine.language;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;

/** The promises of the variants that are installed. */
public interface Promises {

    /** The ids of the variants. */
    Collection<String> variants();

    /** What breaks the promises of a variant; empty where nothing does. */
    List<Problem> check(String variant, Programme programme);

    /** No variants at all. */
    static Promises none() {
        return new Promises() {
            @Override
            public Collection<String> variants() {
                return List.of();
            }

            @Override
            public List<Problem> check(String variant, Programme programme) {
                return List.of();
            }
        };
    }
}
