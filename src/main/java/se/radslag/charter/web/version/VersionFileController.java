package se.radslag.charter.web.version;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.web.NoSuchPage;

/** The files of a charter: each version as it was brought, and the one in effect with what has been founded since. */
@Controller
class VersionFileController {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final VersionRows versions;
    private final VersionFilePages files;

    VersionFileController(VersionRows versions, VersionFilePages files) {
        this.versions = versions;
        this.files = files;
    }

    /** A version that never was in effect is a draft, which only operators see. */
    @GetMapping("/{structure}/avtal/versioner/{number:[0-9]{1,6}}.yaml")
    ResponseEntity<byte[]> file(StructureId structure, @PathVariable int number, Actor actor) {
        var row = versions.named(structure, number).orElseThrow(NoSuchPage::new);
        if (!row.wasEverInEffect() && !actor.is(Actor.Role.OPERATOR)) {
            throw new NoSuchPage();
        }
        return download(
                structure + "-" + number, files.version(structure, number).orElseThrow());
    }

    @GetMapping("/{structure}/w/charter/export")
    ResponseEntity<byte[]> export(Charter charter) {
        var structure = charter.origin().structure();
        return download(structure.value(), files.export(structure).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> download(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".yaml")
                                .build()
                                .toString())
                .body(bytes);
    }
}
