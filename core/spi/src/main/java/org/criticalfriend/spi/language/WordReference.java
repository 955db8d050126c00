package org.criticalfriend.spi.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that holds exactly one word of a kind with its settings.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface WordReference {

    /** Where the word stands, which decides on the words there are. */
    WordPlace value();

    /** Whether the word stands among the other keys of the record rather than in a map of its own. */
    boolean beside() default false;
}
