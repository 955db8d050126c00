/**
 * A document before it is written in a format: a tree of parts and blocks, with the numbers of its charts. It is composed
 * once, and every format is written from it.
 */
@NullMarked
package org.criticalfriend.spi.document;

import org.jspecify.annotations.NullMarked;
