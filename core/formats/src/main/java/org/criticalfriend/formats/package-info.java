/**
 * Documents for paper, word processors and spreadsheets. Whatever needs a large library is written here, from the same
 * tree and the same drawings as everything else.
 */
@NullMarked
package org.criticalfriend.formats;

import org.jspecify.annotations.NullMarked;
