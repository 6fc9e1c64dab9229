package io.parvis.identity.imports.files;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import io.parvis.identity.imports.ImportRefusal;
import io.parvis.starter.problem.Refused;

/** The texts of a workbook, which its cells refer to by number; the one part of it that is in memory. */
record SharedStrings(List<String> texts) {

    static final SharedStrings NONE = new SharedStrings(List.of());

    private static final int MOST = 500_000;

    static SharedStrings read(XMLStreamReader xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                if (texts.size() == MOST) {
                    throw new Refused(ImportRefusal.IMPORT_UNPACKS_TOO_LARGE);
                }
                texts.add(text(xml, "si"));
            }
        }
        return new SharedStrings(texts);
    }

    /** A text of one run or several, without how it is to be pronounced ({@code rPh}). */
    static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean pronounced = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
                String run = xml.getElementText();
                text.append(pronounced ? "" : run);
            } else if (event == XMLStreamReader.START_ELEMENT) {
                pronounced |= xml.getLocalName().equals("rPh");
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                pronounced = false;
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals(end)) {
                return text.toString();
            }
        }
    }

    String get(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            Refused refused = new Refused(ImportRefusal.IMPORT_UNREADABLE);
            refused.initCause(e);
            throw refused;
        }
    }
}
