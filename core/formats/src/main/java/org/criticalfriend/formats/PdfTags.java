package org.criticalfriend.formats;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Puts the tags of tables right: the writer of the PDF leaves captions behind their tables and makes empty groups of rows. */
final class PdfTags {

    private static final Set<String> GROUPS_OF_ROWS = Set.of("THead", "TBody", "TFoot");

    private PdfTags() {}

    static void putRight(PDDocument pdf) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            putRight(root);
        }
    }

    private static void putRight(PDStructureNode node) {
        List<Object> kids = node.getKids();
        PDStructureElement table = null;
        for (Object kid : kids) {
            if (!(kid instanceof PDStructureElement element)) {
                continue;
            }
            String tag = element.getStructureType();
            if (GROUPS_OF_ROWS.contains(tag) && element.getKids().isEmpty()) {
                node.removeKid(element);
            } else if (tag.equals("Caption") && table != null) {
                node.removeKid(element);
                table.insertBefore(element, table.getKids().get(0));
                element.setParent(table);
            } else {
                putRight(element);
            }
            table = tag.equals("Table") ? element : table;
        }
    }
}
