package se.radslag.charter.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence for people to read, in stretches so that a page can mark words in another language. */
public record Sentence(List<Piece> pieces) {

    private static final char OPEN = '\ue000';
    private static final char TEXT = '\ue001';
    private static final char CLOSE = '\ue002';

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    public static Sentence plain(String text) {
        return new Sentence(List.of(new Piece(text, null)));
    }

    /** The same with a capital letter first, for a heading. */
    public static Sentence capital(Sentence sentence) {
        var pieces = new ArrayList<>(sentence.pieces());
        if (!pieces.isEmpty()) {
            var first = pieces.getFirst();
            pieces.set(0, new Piece(Wording.capital(first.text()), first.lang()));
        }
        return new Sentence(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text();
    }

    /** Words in another language, marked so that they can travel through a message as plain text. */
    static String foreign(String words, String language) {
        return OPEN + language + TEXT + words + CLOSE;
    }

    /** Sentences after one another, as one. */
    static Sentence joined(List<Sentence> sentences) {
        var pieces = new ArrayList<Piece>();
        for (var sentence : sentences) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(" ", null));
            }
            pieces.addAll(sentence.pieces());
        }
        return new Sentence(pieces);
    }

    /** Takes marked text apart. */
    static Sentence of(String marked) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
            add(pieces, marked.substring(at, open));
            int text = marked.indexOf(TEXT, open);
            int close = marked.indexOf(CLOSE, text);
            pieces.add(new Piece(marked.substring(text + 1, close), marked.substring(open + 1, text)));
            at = close + 1;
        }
        add(pieces, marked.substring(at));
        return new Sentence(pieces);
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null));
        }
    }
}
