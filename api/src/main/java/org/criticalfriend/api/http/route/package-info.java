/**
 * What the host answers. A {@link org.criticalfriend.api.http.route.Route} says for one address who may ask, what it
 * answers and what for; {@link org.criticalfriend.api.http.route.Routes}, of a feature or of the whole host, refuses a
 * route that does not say all of it. The server, the authorisation and the description for other programs all follow from
 * the routes.
 */
@NullMarked
package org.criticalfriend.api.http.route;

import org.jspecify.annotations.NullMarked;
