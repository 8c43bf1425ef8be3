package se.radslag.charter.explain;

/** All that the sentences are built with. */
record Lexicon(Voice voice, Naming naming, Offices offices, Whos whos, Labels labels, Dates dates) {

    static Lexicon of(Voice voice) {
        var naming = new Naming(voice);
        var offices = new Offices(voice, naming);
        return new Lexicon(
                voice, naming, offices, new Whos(voice, naming, offices), new Labels(voice, naming), new Dates(voice));
    }
}
