package agraw.exchange.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key,label;A,x;A,y | twice",
                "key,parent;A,B | noParent",
                "key,parent;A,B;B,A | circle",
                "key,label,colour;x,y,;,,#fff | noKey",
                "name;A | header",
                "key,colour;A,reddish | colour",
                "key,polarity;A,good | polarity",
                "{\"format\":\"other\"} | format",
                "{\"format\":\"agraw-codes/1\",\"codes\":[{\"key\":1}]}} | json",
                "{\"format\":\"agraw-codes/1\",\"codes\":[]} | empty",
                "{\"format\":\"agraw-codes/1\",\"codes\":[null]} | noKey",
                "<CodeBook><Codes> | xml",
                "<html/> | noCodebook",
                "<CodeBook><Codes/></CodeBook> | empty",
                "<CodeBook><Codes><Code/></Codes></CodeBook> | noKey"
            })
    void whatIsWrongIsSaid(String content, String why) throws IOException {
        assertThatThrownBy(() -> read(content.strip().replace(';', '\n')))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isInstanceOfSatisfying(
                                        Failure.CodebookRefused.class,
                                        refused -> assertThat(refused.why()).isEqualTo(why)));
    }

    @Test
    void aFileThatReachesOutsideIsNotOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String content = "<!DOCTYPE CodeBook [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><CodeBook><Codes><Code name=\"a\"><Description>&x;</Description></Code></Codes></CodeBook>";
        assertThatThrownBy(() -> read(content)).isInstanceOf(Refusal.class);
    }

    @Test
    void codesThatStandTooDeepAreRefused() {
        String content = "<CodeBook><Codes>" + "<Code name=\"a\">".repeat(10_000);
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isInstanceOfSatisfying(
                                        Failure.CodebookRefused.class,
                                        refused -> assertThat(refused.why()).isEqualTo("deep")));
    }

    private void read(String content) throws IOException {
        Path file = folder.resolve("codes.txt");
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        CodebookReader.read(file, "en");
    }
}
