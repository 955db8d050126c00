/**
 * What the author of a plugin reads first: a {@link org.criticalfriend.spi.Variant} brings a kind of programme, and a
 * {@link org.criticalfriend.spi.Problem} says what is wrong in a file. Everything here and below is immutable data or
 * an interface to implement; nothing sees a clock, a disk, a network, a request or an injector.
 */
@NullMarked
package org.criticalfriend.spi;

import org.jspecify.annotations.NullMarked;
