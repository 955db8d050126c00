/**
 * The server: it answers what the routes of the features say, to those they say, and nothing else. Every request passes
 * {@code HostFilter} before any route is looked for.
 */
@NullMarked
package org.criticalfriend.api.http;

import org.jspecify.annotations.NullMarked;
