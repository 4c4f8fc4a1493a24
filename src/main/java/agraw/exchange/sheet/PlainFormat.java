package agraw.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Values of cells as they are, not as they look: numbers with a point and all their digits, dates and times as ISO 8601. */
final class PlainFormat extends DataFormatter {
    PlainFormat() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, @Nullable String formatString) {
        return formatRawCellContents(value, formatIndex, formatString, false);
    }

    @Override
    public String formatRawCellContents(
            double value, int formatIndex, @Nullable String formatString, boolean use1904Windowing) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime time = DateUtil.getLocalDateTime(value, use1904Windowing);
            if (value < 1) {
                return DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(time);
            }
            return value == Math.floor(value)
                    ? time.toLocalDate().toString()
                    : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
        }
        BigDecimal number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return number.precision() - number.scale() > 40 || number.scale() > 40
                ? number.toString()
                : number.toPlainString();
    }
}
