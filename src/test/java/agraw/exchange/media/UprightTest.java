package agraw.exchange.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightTest {
    /**
     * Where the letters of a picture of three columns and two rows, ABC above DEF, stand when it is upright: what EXIF 2.32 says of the
     * visual top and left side for each orientation.
     */
    @ParameterizedTest
    @CsvSource({
        "1, ABC/DEF",
        "2, CBA/FED",
        "3, FED/CBA",
        "4, DEF/ABC",
        "5, AD/BE/CF",
        "6, DA/EB/FC",
        "7, FC/EB/DA",
        "8, CF/BE/AD",
        "0, ABC/DEF",
        "9, ABC/DEF"
    })
    void everyOrientationIsTurned(long turn, String upright) {
        assertThat(letters(Upright.of(picture("ABC/DEF"), turn))).isEqualTo(upright);
    }

    private static BufferedImage picture(String letters) {
        String[] rows = letters.split("/", -1);
        BufferedImage picture = new BufferedImage(rows[0].length(), rows.length, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows[y].length(); x++) {
                picture.setRGB(x, y, rows[y].charAt(x));
            }
        }
        return picture;
    }

    private static String letters(BufferedImage picture) {
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < picture.getWidth(); x++) {
                row.append((char) (picture.getRGB(x, y) & 0xff));
            }
            rows.add(row.toString());
        }
        return String.join("/", rows);
    }
}
