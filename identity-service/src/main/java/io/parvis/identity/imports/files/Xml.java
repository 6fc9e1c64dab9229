package io.parvis.identity.imports.files;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** XML without document types and entities, so that it says what it says and no more. */
final class Xml {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private Xml() {}

    static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(content);
    }

    /** An attribute without a prefix. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && isPlain(xml, i)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute of another vocabulary, whichever way it is called. */
    static @Nullable String qualifiedAttribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && !isPlain(xml, i)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static boolean isPlain(XMLStreamReader xml, int attribute) {
        @Nullable String prefix = xml.getAttributePrefix(attribute);
        return prefix == null || prefix.isEmpty();
    }
}
