/**
 * Documents to hand over and to keep, set from templates.
 *
 * <p>A module writes a template that wraps itself in {@code @template.platform.print.layout} and takes {@code print}
 * ({@link se.radslag.platform.pdf.Print}); {@link se.radslag.platform.pdf.PdfPrinter} makes it a PDF that is tagged for
 * those who listen (PDF/UA-1) and complete in itself for those who keep it (PDF/A-2a). The template must be well-formed
 * XML. Nothing of it is loaded before the first document is asked for.
 */
@NullMarked
@NamedInterface("pdf")
package se.radslag.platform.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
