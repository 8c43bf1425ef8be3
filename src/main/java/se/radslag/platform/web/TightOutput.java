package se.radslag.platform.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leaves out the indentation of templates, which is a fifth of a page and means nothing in HTML; what a template was
 * given to show keeps every blank.
 */
final class TightOutput extends OwaspHtmlTemplateOutput {

    /** The constant pieces of the templates, each worked out once; an array is itself and equals no other. */
    @SuppressWarnings("ArrayAsKeyOfSetOrMap")
    private static final Map<byte[], byte[]> TIGHT = new ConcurrentHashMap<>();

    TightOutput(TemplateOutput out) {
        super(out);
    }

    @Override
    public void writeBinaryContent(byte[] piece) {
        super.writeBinaryContent(TIGHT.computeIfAbsent(piece, TightOutput::tight));
    }

    /** Blanks and line ends after a line end are left out. */
    static byte[] tight(byte[] piece) {
        var kept = new byte[piece.length];
        int length = 0;
        boolean lineBegan = false;
        for (byte each : piece) {
            if (!lineBegan || each != ' ' && each != '\n') {
                kept[length++] = each;
                lineBegan = each == '\n';
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
