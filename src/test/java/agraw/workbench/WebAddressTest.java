package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.workbench.WebAddress.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org",
                "http://www.example.org:8080/a/b?c=d&e[]=f#g",
                "https://fr.wikipedia.org/wiki/Médenine",
                "https://ar.wikipedia.org/wiki/تارودانت",
                "https://موقع.وزارة-الاتصالات.مصر/",
                "HTTPS://EXAMPLE.ORG/A%20B",
                "https://192.168.1.1/x",
                "http://localhost:8080",
                "doi:10.1234/abc",
                "10.1234/abc(5)",
                "https://doi.org/10.1002/(SICI)1096<1::AID>3.0.CO;2-1"
            })
    void addressesWhoseFormIsRightAreLeftAlone(String address) {
        assertThat(WebAddress.fault(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, NO_SCHEME",
        "example.org/page, NO_SCHEME",
        "example.org:8080/page, NO_SCHEME",
        "ftp://example.org, OTHER_SCHEME",
        "mailto:a@example.org, OTHER_SCHEME",
        "file:///home/a.pdf, OTHER_SCHEME",
        "C:\\papers\\a.pdf, OTHER_SCHEME",
        "https://, NO_SITE",
        "https:/example.org, NO_SITE",
        "https://example, NO_SITE",
        "https://-a-.org, NO_SITE",
        "https://example..org, NO_SITE",
        "https://example.org/a b, SPACE",
        "https://a.org https://b.org, SPACE",
        "https://example.org/a|b, CHARACTER",
        "https://example.org/100%, CHARACTER",
        "doi:abc, NO_DOI",
        "10.12/abc, NO_DOI"
    })
    void whatIsWrongIsTold(String address, Fault fault) {
        assertThat(WebAddress.fault(address)).contains(fault);
    }
}
