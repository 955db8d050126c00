/**
 * How the host is put together: one strict module for each area, read top to bottom where the host starts. What answers
 * over HTTP is wired beside its own classes, so that those stay hidden.
 */
@NullMarked
package org.criticalfriend.api.wiring;

import org.jspecify.annotations.NullMarked;
