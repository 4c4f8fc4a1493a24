package agraw.exchange.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
    private static String of(byte[] content, String name) throws IOException {
        return MediaTypes.of(() -> new ByteArrayInputStream(content), name);
    }

    @Test
    void theContentSaysWhatAPhotoIsAndNotItsName() throws IOException {
        assertThat(of(PhotoFiles.jpeg(8, 8, 1), "a.png")).isEqualTo(MediaTypes.JPEG);
        assertThat(of(PhotoFiles.png(8, 8, 1), "a.jpg")).isEqualTo(MediaTypes.PNG);
        assertThat(of(PhotoFiles.webp(1), "a")).isEqualTo(MediaTypes.WEBP);
        assertThat(of("a letter, and a long one".getBytes(StandardCharsets.UTF_8), "a.jpg"))
                .isEqualTo(MediaTypes.ANY);
        assertThat(of(new byte[0], "a.jpg")).isEqualTo(MediaTypes.ANY);
    }

    @ParameterizedTest
    @CsvSource({
        "'\0\0\0\u0018ftypheic\0\0\0\0', a, image/heic",
        "'\0\0\0\u0018ftypmif1\0\0\0\0', a, image/heic",
        "'\0\0\0\u0018ftypM4A \0\0\0\0', a, audio/mp4",
        "'\0\0\0\u0018ftypisom\0\0\0\0', a, video/mp4",
        "'\0\0\0\u0018ftyp3gp4\0\0\0\0', a, video/3gpp",
        "'\0\0\0\u0018ftypqt  \0\0\0\0', a, video/quicktime",
        "'ID3\u0003\0\0\0\0\0\0\0\0', a, audio/mpeg",
        "'OggS\0\u0002\0\0\0\0\0\0\0', a, audio/ogg",
        "'#!AMR\n\0\0\0\0\0\0\0\0\0\0', a, audio/amr",
        "'%PDF-1.7 and so on, for some bytes', a, application/pdf",
        "'PK\u0003\u0004 and so on, for some bytes', a.docx,"
                + " application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "'PK\u0003\u0004 and so on, for some bytes', a.zip, application/zip",
        "'some words, for some bytes or more', a.txt, text/plain",
        "'some words, for some bytes or more', a.mp4, application/octet-stream"
    })
    void kindsAreKnown(String content, String name, String mediaType) throws IOException {
        assertThat(of(content.getBytes(StandardCharsets.ISO_8859_1), name)).isEqualTo(mediaType);
    }

    @Test
    void aNameThatPromisesAnotherPictureIsKnownAndMended() {
        assertThat(MediaTypes.isMisnamed("IMG_1.JPG", MediaTypes.JPEG)).isFalse();
        assertThat(MediaTypes.isMisnamed("IMG_1.jpg", MediaTypes.PNG)).isTrue();
        assertThat(MediaTypes.isMisnamed("letter.jpg", "text/plain")).isTrue();
        assertThat(MediaTypes.isMisnamed("letter.txt", "text/plain")).isFalse();
        assertThat(MediaTypes.isMisnamed("photo", MediaTypes.JPEG)).isFalse();
        assertThat(MediaTypes.named("IMG_1.jpg", MediaTypes.PNG)).isEqualTo("IMG_1.jpg.png");
        assertThat(MediaTypes.named("IMG_1.jpeg", MediaTypes.JPEG)).isEqualTo("IMG_1.jpeg");
        assertThat(MediaTypes.named("letter.pdf", MediaTypes.PDF)).isEqualTo("letter.pdf");
        assertThat(MediaTypes.format(MediaTypes.HEIC)).isEqualTo("HEIC");
        assertThat(MediaTypes.format("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .isEqualTo("DOCX");
    }
}
