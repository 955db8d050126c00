package org.criticalfriend.documents.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonFileTest {

    @Test
    void theTreeIsWrittenInTheOrderOfItsRecords() {
        Document document = new Document(
                "Report",
                "en-GB",
                "Ash Vale Hub",
                "",
                true,
                List.of(new Document.Stage("Drafted", "Lead reviewer", "Not yet")),
                "For the school.",
                List.of(new Document.Part(
                        "Part",
                        List.of(
                                new Block.Paragraph("One \"line\"\nand <another>"),
                                new Block.Heading("Heading"),
                                new Block.Points(List.of(new Block.Point("Text", "From", List.of("Detail.")))),
                                new Block.Grid("", List.of("A", "B"), List.of(List.of("x", "1")), List.of(1)),
                                new Block.Chart(
                                        "Asked",
                                        "",
                                        Samples.levels(2, "No", "Yes"),
                                        "No view",
                                        List.of(
                                                new Block.Bar("S", List.of(1, 2), 3, true, "1.7", ""),
                                                Samples.bar("T", "", 0, 0)))))));

        assertThat(JsonFile.of(document)).isEqualTo("""
                {
                  "title" : "Report",
                  "language" : "en-GB",
                  "instance" : "Ash Vale Hub",
                  "lead" : "",
                  "isDraft" : true,
                  "stages" : [
                    {
                      "title" : "Drafted",
                      "who" : "Lead reviewer",
                      "state" : "Not yet"
                    }
                  ],
                  "audience" : "For the school.",
                  "parts" : [
                    {
                      "title" : "Part",
                      "blocks" : [
                        {
                          "kind" : "paragraph",
                          "text" : "One \\"line\\"\\nand <another>"
                        },
                        {
                          "kind" : "heading",
                          "title" : "Heading"
                        },
                        {
                          "kind" : "points",
                          "points" : [
                            {
                              "text" : "Text",
                              "from" : "From",
                              "details" : [
                                "Detail."
                              ]
                            }
                          ]
                        },
                        {
                          "kind" : "grid",
                          "caption" : "",
                          "columns" : [
                            "A",
                            "B"
                          ],
                          "rows" : [
                            [
                              "x",
                              "1"
                            ]
                          ],
                          "figures" : [
                            1
                          ]
                        },
                        {
                          "kind" : "chart",
                          "caption" : "Asked",
                          "finding" : "",
                          "levels" : [
                            {
                              "title" : "No",
                              "favourable" : false
                            },
                            {
                              "title" : "Yes",
                              "favourable" : true
                            }
                          ],
                          "unanswered" : "No view",
                          "bars" : [
                            {
                              "statement" : "S",
                              "counts" : [
                                1,
                                2
                              ],
                              "unanswered" : 3,
                              "negative" : true,
                              "mean" : "1.7",
                              "remark" : ""
                            },
                            {
                              "statement" : "T",
                              "counts" : [
                                0,
                                0
                              ],
                              "unanswered" : null,
                              "negative" : false,
                              "mean" : "",
                              "remark" : ""
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void anyTextIsReadAgainAsItWas() {
        String word = "\u202E <b> Zażółć 中文 👩‍👩‍👧‍👦 \t \"\\";
        Document document = new Document(word, "en-GB", "", "", false, List.of(), "", List.of());

        assertThat(JsonMapper.shared()
                        .readTree(JsonFile.of(document))
                        .get("title")
                        .asString())
                .isEqualTo(word);
        assertThat(JsonMapper.shared()
                        .readTree(JsonFile.of(Samples.hostile()))
                        .get("parts")
                        .size())
                .isEqualTo(4);
    }
}
