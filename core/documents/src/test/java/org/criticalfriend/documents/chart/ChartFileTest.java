package org.criticalfriend.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.Block;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartFileTest {

    @Test
    void aDrawingTellsAllItsCounts() throws Exception {
        Element drawing = drawing(Samples.visitDays());

        assertThat(drawing.getAttribute("role")).isEqualTo("img");
        assertThat(drawing.getAttribute("aria-label"))
                .startsWith("The visit days. Contracting appropriate, necessary and done well: Disagree 1,"
                        + " Tend to agree 1, Agree 4, Strongly agree 8. ")
                .endsWith("Nobody was asked this: No answers");
        assertThat(drawing.getTextContent()).contains("5.3", "n = 14", "Worded negatively: a low mean is good");
    }

    @Test
    void aDrawingIsSafeWhateverItsTexts() throws Exception {
        Block.Chart hostile =
                (Block.Chart) Samples.hostile().parts().get(2).blocks().get(0);

        assertThat(drawing(hostile).getElementsByTagName("script").getLength()).isZero();
        assertThat(ChartFile.of(hostile)).isEqualTo(ChartFile.of(hostile));
    }

    private static Element drawing(Block.Chart chart) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ChartFile.of(chart))))
                .getDocumentElement();
    }
}
