/** Reads a charter file: from bytes, over a tree that knows its lines, to typed terms, with every fault at once. */
@NullMarked
package se.radslag.charter.file;

import org.jspecify.annotations.NullMarked;
