/**
 * The host over HTTP. {@link org.criticalfriend.api.web.Host} starts it; {@code RouteTable} lists all it answers, each
 * with who may ask; the handlers take the values out of an address, ask one use case and hand on what it answers. What
 * is not in the table is not answered.
 */
@NullMarked
package org.criticalfriend.api.web;

import org.jspecify.annotations.NullMarked;
