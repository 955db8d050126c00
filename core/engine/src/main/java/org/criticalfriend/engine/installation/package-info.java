/**
 * Everything an installation knows before anybody takes part: the plugins it loaded, the language with their words, and
 * the editions they bring. Each door opens one and reads every file through it.
 */
@NullMarked
package org.criticalfriend.engine.installation;

import org.jspecify.annotations.NullMarked;
