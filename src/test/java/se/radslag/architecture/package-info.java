/** What keeps the house in shape: borders, names, words, requirements and the documents written from the code. */
@NullMarked
package se.radslag.architecture;

import org.jspecify.annotations.NullMarked;
