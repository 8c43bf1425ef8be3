/** What is to be paid and when; closed years, which never change; joining, leaving and the end. Pure arithmetic. */
@NullMarked
package se.radslag.economy.settle;

import org.jspecify.annotations.NullMarked;
