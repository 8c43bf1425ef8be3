package se.radslag.charter.web.upload;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;

/** Where a charter file is uploaded: for a structure, or to begin a new one. */
@Controller
class UploadController {

    private final UploadCharter upload;

    UploadController(UploadCharter upload) {
        this.upload = upload;
    }

    @GetMapping("/w/charter/upload")
    ModelAndView begin(Language language) {
        return show(new UploadPages(null, language).empty());
    }

    @GetMapping("/{structure}/w/charter/upload")
    ModelAndView next(Charter charter, Language language) {
        return show(new UploadPages(charter, language).empty());
    }

    @PostMapping("/w/charter/upload")
    ModelAndView begin(Language language, Actor actor, @RequestParam MultipartFile file) throws IOException {
        return upload(null, language, actor, file);
    }

    @PostMapping("/{structure}/w/charter/upload")
    ModelAndView next(Charter charter, Language language, Actor actor, @RequestParam MultipartFile file)
            throws IOException {
        return upload(charter, language, actor, file);
    }

    private ModelAndView upload(@Nullable Charter charter, Language language, Actor actor, MultipartFile file)
            throws IOException {
        var bytes = file.getBytes();
        var into = charter == null ? null : charter.origin().structure();
        var outcome =
                upload.handle(new UploadCharter.Command(bytes, into), actor).result();
        if (outcome.structure() == null) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var page = show(new UploadPages(charter, language).faulty(name, bytes, outcome.faults()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var path = "/" + outcome.structure() + "/w/charter/version/" + outcome.number();
        return new ModelAndView("redirect:" + path + (outcome.known() ? "?sparat=known" : "?sparat=new"));
    }

    private static ModelAndView show(UploadPage page) {
        return new ModelAndView("charter/upload/page").addObject("page", page);
    }
}
