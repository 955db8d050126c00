package org.criticalfriend.spi.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component (or the keys of a map) as naming something that must be there: one id, or one id or a list of ids
 * where the component is a list.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Names {

    /** What is named: any of these. */
    Kind[] value() default {};

    /** Words that are right besides. */
    String[] or() default {};
}
