package se.radslag.charter.web.upload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.file.Fault;
import se.radslag.charter.file.FaultText;
import se.radslag.charter.web.upload.UploadPage.FaultRow;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;

/** Lays out the page on which a charter file is uploaded. */
final class UploadPages {

    private static final int MOST_FAULTS = 500;
    private static final int WIDTH = 110;

    private final @Nullable Charter charter;
    private final Language language;
    private final Texts texts;

    UploadPages(@Nullable Charter charter, Language language) {
        this.charter = charter;
        this.language = language;
        this.texts = Texts.in(language);
    }

    UploadPage empty() {
        return page(null, 0, List.of());
    }

    UploadPage faulty(String file, byte[] bytes, List<Fault> faults) {
        var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        return page(
                file,
                faults.size(),
                faults.stream()
                        .limit(MOST_FAULTS)
                        .map(fault -> row(fault, lines))
                        .toList());
    }

    private UploadPage page(@Nullable String file, int count, List<FaultRow> rows) {
        if (charter == null) {
            return new UploadPage(
                    List.of(new Crumb(texts.say("platform.all-structures"), "/")),
                    null,
                    "/w/charter/upload",
                    file,
                    count,
                    rows);
        }
        var name = charter.title().in(language.tag());
        var path = "/" + charter.id();
        return new UploadPage(
                List.of(
                        new Crumb(name, path),
                        new Crumb(texts.say("charter-upload.versions.title"), path + "/avtal/versioner")),
                name,
                path + "/w/charter/upload",
                file,
                count,
                rows);
    }

    private FaultRow row(Fault fault, List<String> lines) {
        int line = fault.at().line();
        var source = line <= lines.size() ? lines.get(line - 1) : "";
        return new FaultRow(
                line,
                fault.at().column(),
                FaultText.sentence(fault, texts),
                around(source, fault.at().column()));
    }

    /** A long line is cut to what stands around the column. */
    private static String around(String line, int column) {
        var shown = line.replaceAll("\\p{Cntrl}", "\u00b7");
        if (shown.length() <= WIDTH) {
            return shown.strip();
        }
        int start = Math.clamp(column - WIDTH / 2L, 0, shown.length() - WIDTH);
        var cut = shown.substring(start, start + WIDTH).strip();
        return (start > 0 ? "… " : "") + cut + (start + WIDTH < shown.length() ? " …" : "");
    }
}
