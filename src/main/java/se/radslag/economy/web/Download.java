package se.radslag.economy.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to keep, with its kind and its name. */
public final class Download {

    public static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    public static final MediaType PDF = MediaType.APPLICATION_PDF;

    private Download() {}

    public static ResponseEntity<byte[]> of(byte[] bytes, MediaType kind, String name) {
        return ResponseEntity.ok()
                .contentType(kind)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
