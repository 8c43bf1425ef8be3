/** The write side of agreements: versions uploaded and taken into effect, bodies founded, papers adopted, amended and left. */
@NullMarked
package se.radslag.charter.domain;

import org.jspecify.annotations.NullMarked;
