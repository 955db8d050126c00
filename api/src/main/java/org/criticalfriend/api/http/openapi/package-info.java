/**
 * The description of what other programs can read, as OpenAPI 3.1. {@link org.criticalfriend.api.http.openapi.OpenApi}
 * makes it from the routes and the records they answer with, so that it cannot say anything else than what is answered.
 */
@NullMarked
package org.criticalfriend.api.http.openapi;

import org.jspecify.annotations.NullMarked;
