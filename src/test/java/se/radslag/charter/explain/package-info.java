/** Tests of the words for terms: what is said, in both languages, and that nothing of the vocabulary lacks words. */
@NullMarked
package se.radslag.charter.explain;

import org.jspecify.annotations.NullMarked;
