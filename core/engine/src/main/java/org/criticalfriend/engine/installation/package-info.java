/**
 * Everything an installation knows before anybody takes part: the plugins it loaded, the language with their words, and
 * the editions they bring. The host and each command open one and read every file through it.
 */
@NullMarked
package org.criticalfriend.engine.installation;

import org.jspecify.annotations.NullMarked;
