package se.radslag.platform.table;

import java.io.IOException;
import java.io.OutputStream;

/** In what form a list is taken away. */
public enum TableFormat {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        public void write(TableFile file, OutputStream out) throws IOException {
            CsvWriter.write(file, out);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(TableFile file, OutputStream out) throws IOException {
            XlsxWriter.write(file, out);
        }
    };

    private final String ending;
    private final String type;

    TableFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** The format that an address asks for by its ending. */
    public static TableFormat of(String path) {
        return path.endsWith("." + XLSX.ending) ? XLSX : CSV;
    }

    public String ending() {
        return ending;
    }

    public String type() {
        return type;
    }

    public abstract void write(TableFile file, OutputStream out) throws IOException;
}
