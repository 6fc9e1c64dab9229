package io.parvis.identity.imports.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.imports.ImportRefusal;
import io.parvis.identity.imports.TableRow;
import io.parvis.starter.problem.Refused;

/** A sheet as it is read, one row in memory at a time. */
final class Sheet {

    /** A number longer than this is no telephone number or name that a spreadsheet made a number of. */
    private static final int MOST_DIGITS = 30;

    private final XMLStreamReader xml;
    private final SharedStrings strings;
    private int number;

    Sheet(XMLStreamReader xml, SharedStrings strings) {
        this.xml = xml;
        this.strings = strings;
    }

    /** Hands over all rows in which a cell is not blank. */
    boolean read(Consumer<TableRow> rows) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                number = numberOfRow();
                List<String> cells = cells();
                if (!cells.stream().allMatch(String::isBlank)) {
                    rows.accept(new TableRow(number, cells));
                }
            }
        }
        return true;
    }

    private int numberOfRow() {
        @Nullable String named = Xml.attribute(xml, "r");
        try {
            return named == null ? number + 1 : Integer.parseInt(named);
        } catch (NumberFormatException _) {
            throw new Refused(ImportRefusal.IMPORT_UNREADABLE);
        }
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(Xml.attribute(xml, "r"), cells.size());
                put(cells, column, cell(Xml.attribute(xml, "t")));
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                return cells;
            }
        }
    }

    /** Blank cells far to the right are there for their colour alone. */
    private static void put(List<String> cells, int column, String text) {
        if (text.isBlank()) {
            return;
        }
        if (column < cells.size() || column >= CsvFile.MOST_CELLS || text.length() > CsvFile.LONGEST_CELL) {
            throw new Refused(ImportRefusal.IMPORT_UNREADABLE);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    private String cell(@Nullable String type) throws XMLStreamException {
        String text = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                text = switch (xml.getLocalName()) {
                    case "v" -> value(type, xml.getElementText());
                    case "is" -> SharedStrings.text(xml, "is");
                    default -> text;
                };
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                return text;
            }
        }
    }

    private String value(@Nullable String type, String value) {
        return switch (type) {
            case "s" -> strings.get(value);
            case "str", "b", "e", "d" -> value;
            case null, default -> plain(value);
        };
    }

    /** A number without an exponent: it may be one that a telephone number became. */
    private static String plain(String value) {
        try {
            BigDecimal decimal = new BigDecimal(value.strip());
            boolean small = Math.abs((long) decimal.scale()) <= MOST_DIGITS && decimal.precision() <= MOST_DIGITS;
            return small ? decimal.toPlainString() : value;
        } catch (NumberFormatException _) {
            return value;
        }
    }

    /** From a reference such as {@code AB12}; a cell without one follows the last one. */
    private static int column(@Nullable String reference, int following) {
        if (reference == null) {
            return following;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
            if (column > 1_000_000) {
                throw new Refused(ImportRefusal.IMPORT_UNREADABLE);
            }
        }
        return column - 1;
    }
}
