package org.criticalfriend.spi.language;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the constructors of what plugins read and the host makes. Such a type gains a component with every new key of the
 * language, and its constructors change with it; so the host refuses a plugin that calls one, and the comparison of the
 * SPI with the last release passes over them. Where the tests of a plugin need a value, the type has a factory method that
 * stays as it is.
 *
 * @since 0.1
 */
@Target(ElementType.CONSTRUCTOR)
@Retention(RetentionPolicy.RUNTIME)
public @interface HostOnly {}
