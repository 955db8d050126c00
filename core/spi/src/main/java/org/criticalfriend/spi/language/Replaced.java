package org.criticalfriend.spi.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A key that people write and that is refused by name, with what to write instead.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Replaced.All.class)
public @interface Replaced {

    /** The key that is refused. */
    String of();

    /** The whole sentence the writer reads, without a full stop. */
    String say();

    /** Several of them on one record. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {

        /** In any order. */
        Replaced[] value();
    }
}
