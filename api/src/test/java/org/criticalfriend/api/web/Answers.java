package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What can be said of the answers to those who send something. */
final class Answers {

    private static final int SEE_OTHER = 303;

    private Answers() {}

    /** It was kept, and whoever sent it is shown what stands there now. */
    static void assertKept(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Words.of(answer.body())).isEqualTo(SEE_OTHER);
    }

    /** It was refused, and among the words of the answer is a sentence. */
    static void assertRefused(int status, HttpResponse<String> answer, String sentence) {
        String words = Words.of(answer.body());
        assertThat(answer.statusCode()).as(words).isEqualTo(status);
        assertThat(words).contains(sentence);
    }
}
