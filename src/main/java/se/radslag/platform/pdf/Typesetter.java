package se.radslag.platform.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets well-formed HTML in type. A document brings its letters and colours with it, and fetches nothing from outside. */
public final class Typesetter {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private static final String FAMILY = "Source Sans 3";
    private static final String FONTS = "source-sans-3.052/SourceSans3-";
    private static final byte[] REGULAR = file(FONTS + "Regular.ttf");
    private static final byte[] BOLD = file(FONTS + "Semibold.ttf");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private Typesetter() {}

    /** With tags for those who listen, by PDF/UA-1, and complete in itself, by PDF/A-2a. */
    public static byte[] tagged(String html) {
        return set(new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOURS)
                .withHtmlContent(html, null));
    }

    /** Without tags: only to measure what they cost. */
    public static byte[] plain(String html) {
        return set(new PdfRendererBuilder().withHtmlContent(html, null));
    }

    private static byte[] set(PdfRendererBuilder builder) {
        var out = new ByteArrayOutputStream();
        builder.useProtocolsStreamImplementation(Own::new, "print");
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith("print:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Rådslag");
        builder.toStream(out);
        try (var document = new PDDocument()) {
            builder.usePDDocument(document);
            builder.useFont(font(document, REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(font(document, BOLD), FAMILY, 700, FontStyle.NORMAL, true);
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** Letters as they stand, without ligatures such as ft: those are no characters, and nobody could search for them. */
    private static PDFontSupplier font(PDDocument document, byte[] letters) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(letters));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private static byte[] file(String name) {
        try (var in = Typesetter.class.getResourceAsStream("/print/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no print/" + name);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file of our own, named {@code print:document.css}. */
    private record Own(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(file(address.substring(address.indexOf(':') + 1)));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
