package se.radslag.charter.web.version;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.ChangeConsequences;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.web.CharterView;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.OnDay;

/** The versions of a charter: all of them, one beside the one in effect, their files, and which one is to hold. */
@Controller
class VersionController {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final CharterLookup charters;
    private final VersionRows versions;
    private final VersionFilePages files;
    private final TakeCharterIntoEffect effect;
    private final ObjectProvider<ChangeConsequences> consequences;
    private final Clock clock;

    VersionController(
            CharterLookup charters,
            VersionRows versions,
            VersionFilePages files,
            TakeCharterIntoEffect effect,
            ObjectProvider<ChangeConsequences> consequences,
            Clock clock) {
        this.charters = charters;
        this.versions = versions;
        this.files = files;
        this.effect = effect;
        this.consequences = consequences;
        this.clock = clock;
    }

    @GetMapping("/{structure}/avtal/versioner")
    ModelAndView all(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var view = CharterView.of(charter, OnDay.of(null, clock), language);
        var page = new VersionListPages(view, actor).page(versions.of(view.structure()), saved);
        return new ModelAndView("charter/version/list").addObject("page", page);
    }

    @GetMapping({"/{structure}/avtal/versioner.csv", "/{structure}/avtal/versioner.xlsx"})
    TableFile list(Charter charter, Language language, Actor actor) {
        var view = CharterView.of(charter, OnDay.of(null, clock), language);
        return new VersionListPages(view, actor)
                .page(versions.of(view.structure()), null)
                .table()
                .file(charter.id() + "-versioner");
    }

    /** A version that never was in effect is a draft, which only operators see. */
    @GetMapping("/{structure}/avtal/versioner/{number:[0-9]{1,6}}.yaml")
    ResponseEntity<byte[]> file(@PathVariable String structure, @PathVariable int number, Actor actor) {
        var id = id(structure);
        var row = row(versions.of(id), number);
        if (!row.wasEverInEffect() && !actor.is(Actor.Role.OPERATOR)) {
            throw new NoSuchPage();
        }
        return download(id + "-" + number, files.version(id, number).orElseThrow());
    }

    @GetMapping("/{structure}/w/charter/export")
    ResponseEntity<byte[]> export(Charter charter) {
        var structure = charter.origin().structure();
        return download(structure.value(), files.export(structure).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{structure}/w/charter/version/{number:[0-9]{1,6}}")
    ModelAndView one(
            @PathVariable String structure,
            @PathVariable int number,
            Language language,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var id = id(structure);
        var all = versions.of(id);
        var row = row(all, number);
        var after = charters.version(id, number).orElseThrow(VersionController::missing);
        var before = charters.version(id, VersionRows.current(all)).orElse(null);
        var page = new VersionPages(after, before, row, LocalDate.now(clock), language)
                .page(consequences.orderedStream(), saved);
        return new ModelAndView("charter/version/page").addObject("page", page);
    }

    @PostMapping("/{structure}/w/charter/effect")
    String takeEffect(
            @PathVariable String structure, @RequestParam int number, @RequestParam int instead, Actor actor) {
        var id = id(structure);
        row(versions.of(id), number);
        effect.handle(new TakeCharterIntoEffect.Command(id, number, instead), actor);
        return "redirect:/" + id + "/avtal/versioner?sparat=effect";
    }

    private static StructureId id(String structure) {
        if (!StructureId.isValid(structure)) {
            throw missing();
        }
        return new StructureId(structure);
    }

    private static VersionRow row(List<VersionRow> all, int number) {
        return all.stream().filter(row -> row.number() == number).findFirst().orElseThrow(VersionController::missing);
    }

    private static ResponseStatusException missing() {
        return new NoSuchPage();
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
