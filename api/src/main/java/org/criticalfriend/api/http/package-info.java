/**
 * The server: it answers what the routes say, to those they say, and nothing else. Every request passes the threshold
 * first, whatever it asks for.
 */
@NullMarked
package org.criticalfriend.api.http;

import org.jspecify.annotations.NullMarked;
