package org.criticalfriend.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlFileTest {

    @Test
    void thePageTellsItsLanguageAndItsTitle() throws Exception {
        Element page = page(Samples.rich());

        assertThat(page.getAttribute("lang")).isEqualTo("en-GB");
        assertThat(page.getAttribute("xml:lang")).isEqualTo("en-GB");
        assertThat(texts(page, "title")).containsExactly("Quality Assurance Review of Saltmarsh Lane Primary School");
        assertThat(texts(page, "h1")).containsExactly("Quality Assurance Review of Saltmarsh Lane Primary School");
    }

    @Test
    void onlyPartsWithPointsAreNumbered() throws Exception {
        assertThat(texts(page(Samples.rich()), "h2"))
                .containsExactly(
                        "1. Leadership at all levels",
                        "2. Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs",
                        "What heads said",
                        "What follows",
                        "Support the school would like");
    }

    @Test
    void pointsAreNumberedThroughTheirPart() throws Exception {
        List<String> points = texts(page(Samples.rich()), "li");

        assertThat(points).hasSize(15);
        assertThat(points.get(1)).startsWith("1.2Leaders plan").contains("Rests on one note");
        assertThat(points.get(2)).startsWith("1.3…");
        assertThat(points.get(3)).startsWith("2.1Pupils");
        assertThat(points.get(14)).startsWith("2.12Pupils");
    }

    @Test
    void linesAndParagraphsStay() throws Exception {
        assertThat(HtmlFile.of(Samples.rich()))
                .contains("colleague.<br/>A second line of the same paragraph.</p>")
                .contains("<p class=\"text\">A paragraph of its own.</p>");
    }

    @Test
    void aDraftSaysSoFirst() throws Exception {
        assertThat(HtmlFile.of(Samples.draft())).contains("<main>\n<p class=\"draft\">Draft, not yet released</p>");
        assertThat(HtmlFile.of(Samples.rich())).doesNotContain("not yet released");
    }

    @Test
    void headingsOfRowsAndColumnsAreMarkedAsSuch() throws Exception {
        assertThat(HtmlFile.of(Samples.rich()))
                .contains("<caption>Sign-off</caption>")
                .contains("<th scope=\"row\">Drafted</th><td>Lead reviewer</td><td class=\"r\">18 November 2024</td>")
                .contains("<th scope=\"col\" class=\"r\">Hours</th>")
                .contains("<th scope=\"row\">1.3</th>");
    }

    @Test
    void aChartIsFollowedByItsNumbers() throws Exception {
        String page = HtmlFile.of(Samples.rich());

        assertThat(page)
                .contains("role=\"img\" aria-label=\"Disagree 1, Tend to agree 1, Agree 4, Strongly agree 8\"")
                .contains("<caption>The same as a table: The visit days</caption>")
                .contains("<th scope=\"row\">Contracting appropriate, necessary and done well</th>"
                        + figures("0", "1", "0", "1", "4", "8", "14", "5.3"));
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(HtmlFile.of(Samples.rich()).replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContain("http", "<script", "<link", "@import", "src=", "style=")
                .contains("url(#hatching-rising)");
    }

    @Test
    void noTextBecomesMarkup() throws Exception {
        Element page = page(Samples.hostile());

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(page, "h1").get(0)).startsWith("<script>alert(1)</script> & ]]> \"quoted\"");
    }

    @Test
    void whatIsNoCharacterOrTurnsWordsAboutHasAMarkInItsPlace() {
        assertThat(HtmlFile.of(Samples.hostile()))
                .doesNotContain("\u0000", "\u001B", "\u202E", "\uFFFF", "\uD800 ")
                .contains("\uFFFDgnp.exe\uFFFD", "Llŷr ap Tŵm", "中文字", "שלום");
    }

    @Test
    void aTitleAloneIsAPage() throws Exception {
        assertThat(texts(page(Samples.minimal()), "main")).containsExactly("\nMinutes\n");
    }

    private static String figures(String... figures) {
        StringBuilder cells = new StringBuilder();
        for (String figure : figures) {
            cells.append("<td class=\"r\">").append(figure).append("</td>");
        }
        return cells.toString();
    }

    private static Element page(Document document) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(HtmlFile.of(document))))
                .getDocumentElement();
    }

    private static List<String> texts(Element page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
