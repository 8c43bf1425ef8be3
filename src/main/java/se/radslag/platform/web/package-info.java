/** Pages: templates, languages, addresses, security headers, refusals. */
@NullMarked
@NamedInterface("web")
package se.radslag.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
