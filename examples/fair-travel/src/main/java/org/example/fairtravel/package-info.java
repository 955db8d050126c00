/** Fair Travel: schools that meet, with nobody long on the train; a word for programmes and a promise that it is kept. */
package org.example.fairtravel;
