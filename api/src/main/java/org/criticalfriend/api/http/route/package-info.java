/**
 * The one route table. A {@link org.criticalfriend.api.http.route.Route} says for one address who may ask, what it
 * answers and what for; {@link org.criticalfriend.api.http.route.Routes} refuses a table with a route that does not say
 * all of it. The server, the authorisation and the description for other programs all follow from the table.
 */
@NullMarked
package org.criticalfriend.api.http.route;

import org.jspecify.annotations.NullMarked;
